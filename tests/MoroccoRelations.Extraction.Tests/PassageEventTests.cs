using System.Text;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests;

/// <summary>What a sentence leaves to those around it: when, and with whom, and what of it happened at all.</summary>
public sealed class PassageEventTests
{
    private static readonly EventExtractor Extractor = new();

    [Theory]
    // a year that a remark looks back to is not what the next sentence counts from
    [InlineData("في ماي 2011، وبعد أيام من الانتخابات، أعادت البيرو العلاقات مع المغرب التي كانت قد جمدتها سنة 1996. وبعد شهرين من ذلك، وقع البلدان اتفاقية للصيد البحري.", "2011-07 PE agreement")]
    [InlineData("In May 2011 Peru restored the relations with Morocco which it had frozen in 1996. Two months after that, both countries signed an agreement on fisheries.", "2011-07 PE agreement")]
    // a date that opens the sentence holds for what stands behind the next comma too
    [InlineData("في ماي 2011، وبعد أيام من الانتخابات، أعادت البيرو العلاقات مع المغرب التي كانت قد جمدتها سنة 1996.", "2011-05 PE ties")]
    // the month "next" behind what was told
    [InlineData("وقع المغرب والبيرو اتفاقية للصيد البحري في 10 دجنبر 2013، ودخلت حيز التنفيذ في يوليوز الموالي.", "2014-07 PE agreement")]
    [InlineData("Le Maroc et le Pérou ont signé un accord de pêche le 10 décembre 2013, et l'accord est entré en vigueur en juillet suivant.", "2014-07 PE agreement")]
    // a verb right behind a date counts nothing
    [InlineData("وفي 14 دجنبر 2011 صوت البرلمان البيروفي لصالح الاتفاق مع المغرب.", "2011-12-14 PE statement")]
    // a year that opens a sentence dates the first of two verbs
    [InlineData("في سنة 2013 أبرم المغرب والبيرو بروتوكولا جديدا صادق عليه برلمان البيرو في 10 دجنبر 2013.", "2013 PE agreement")]
    [InlineData("في سنة 2013 أبرم المغرب والبيرو بروتوكولا جديدا صادق عليه برلمان البيرو في 10 دجنبر 2013.", "2013-12-10 PE agreement")]
    // Arabic joins what a noun did by nothing
    [InlineData("وقع المغرب والبيرو اتفاقا جديدا في 28 يوليوز 2005 دخل حيز التنفيذ في 28 فبراير 2007.", "2007-02-28 PE agreement")]
    // a list whose parts have a year and no verb
    [InlineData("احتل البرتغاليون مدينة سبتة المغربية عام 1415، ثم القصر الصغير عام 1458 وأصيلة وطنجة عام 1471.", "1471 PT conflict")]
    // "not until" tells when it was done
    [InlineData("أقام المغرب والبيرو علاقات سنة 1964، لكن سفارة البيرو بالرباط لم تفتح إلا سنة 1986.", "1986 PE ties")]
    [InlineData("The embassy of Peru in Morocco was not opened until 1986.", "1986 PE ties")]
    [InlineData("Le Pérou n'a ouvert son ambassade au Maroc qu'en 1986.", "1986 PE ties")]
    // an entry that opens with a year of long ago
    [InlineData("1415: احتلال البرتغال لمدينة سبتة المغربية.", "1415 PT conflict")]
    // "the same year 1775" names it
    [InlineData("راسل السلطان المغربي ملك إسبانيا سنة 1774. وفي العام نفسه 1775 هاجم الجيش المغربي حامية إسبانية.", "1775 ES conflict")]
    // what is clear today happened when the text says
    [InlineData("لقد بات واضحا اليوم بأن زيارة الرئيس البيروفي إلى المغرب خلال الفترة من 28 إلى 30 أكتوبر 2019 كانت ناجحة.", "2019-10-28/2019-10-30 PE visit")]
    // what was done goes before what was not
    [InlineData("استدعى المغرب سفيره لدى البيرو في ماي 2011، لكنه لم يقطع علاقاته معها.", "2011-05 PE ties")]
    public void A_sentence_dates_what_it_tells(string text, string expected) => Events(text).Should().Contain(expected);

    [Theory]
    // whose minister speaks is who did it
    [InlineData("ذكر الوزير البيروفي خافيير غونزاليس أولايشيا بأن بلاده عارضت سنة 2021 قرار محكمة العدل الأوروبية ضد المغرب.", "2021 PE statement")]
    // the land that is visited, or spoken of, is not with whom
    [InlineData("العلاقات المغربية البيروفية\n\nتجمع المغرب والبيرو علاقات صداقة. وقام وفد من مجلس الشيوخ بزيارة إلى العيون في ماي 2023.", "2023-05 PE visit")]
    // a later part of a long sentence is with whom the text is about, not with all whom the sentence names
    [InlineData("ماكرون في الرباط\n\nتجمع المغرب وفرنسا علاقات قوية. وجاءت زيارة الرئيس الفرنسي إلى الرباط في أكتوبر 2024 بعد تصويت غابت عنه الجزائر في مجلس الأمن، حيث سبق له أن زار المغرب أول مرة سنة 2017.", "2017 FR visit")]
    // a clause that names "both" is with those of before, whoever stands in the next
    [InlineData("المغرب والبيرو\n\nتجمع المغرب والبيرو علاقات صداقة. ويذكر أن البلدين أقاما علاقاتهما سنة 1964، وأن ليما احتضنت سنة 1971 مؤتمر حركة عدم الانحياز بحضور المغرب.", "1964 PE ties")]
    public void A_sentence_says_with_whom(string text, string expected) => Events(text).Should().Contain(expected);

    [Fact]
    public void Both_countries_are_no_organisation_that_was_told_of_in_between()
    {
        const string text = """
            المغرب والبيرو يعززان تعاونهما

            الرباط - الأربعاء 17 أبريل 2024

            تباحث وزير الشؤون الخارجية ناصر بوريطة، اليوم الأربعاء بالرباط، مع نظيره البيروفي خافيير غونزاليس أولايشيا.

            وصادق الاتحاد الأوروبي سنة 2021 على اتفاق مع المغرب.

            وعقب المباحثات، وقع الوزيران مذكرة تفاهم في مجال الماء.
            """;

        Events(text).Should().Contain("2024-04-17 PE agreement");
    }

    [Fact]
    public void Below_a_year_the_following_year_moves_on()
    {
        const string text = """
            كرونولوجيا العلاقات بين المغرب والبيرو

            1969
            دعا الملك الحسن الثاني رئيس البيرو إلى زيارة المغرب.

            وفي السنة الموالية فتح البلدان سفارتيهما، ووقعا في يونيو معاهدة صداقة.

            1975
            زار وزير خارجية البيرو المغرب.
            """;

        Events(text).Should().Contain("1970-06 PE agreement");
    }

    [Fact]
    public void What_was_done_on_the_sidelines_of_a_meeting_was_done_when_it_met()
    {
        const string text = """
            المغرب يشارك في القمة الإفريقية

            أديس أبابا - 20 ماي 2023

            شارك رئيس الحكومة عزيز أخنوش في أشغال القمة التي انعقدت أمس الجمعة بالسنغال.

            والتقى أخنوش على هامش القمة رئيس غانا. كما استقبله رئيس كينيا.
            """;

        Events(text).Should().Contain("2023-05-19 GH visit").And.Contain(e => e.EndsWith("KE visit", StringComparison.Ordinal));
    }

    [Fact]
    public void What_both_sides_signed_needs_no_date()
    {
        const string text = """
            المغرب وصربيا

            استقبل الرئيس الصربي ببلغراد وزير الخارجية المغربي ناصر بوريطة.

            ووقع الجانبان ثلاث اتفاقيات تهم النقل الجوي والثقافة.
            """;

        Events(text).Should().Contain(" RS agreement");
    }

    [Fact]
    public void Two_others_at_war_are_not_at_war_with_Morocco()
    {
        const string text = """
            بين المغرب وإسبانيا

            راسل السلطان المغربي ملك إسبانيا وباي الجزائر في 19 سبتمبر 1774، فأعلن الحرب. وأرسلت إسبانيا سنة 1776 حملة عسكرية كبيرة ضد الجزائر.
            """;

        Events(text).Should().NotContain(e => e.StartsWith("1776", StringComparison.Ordinal));
    }

    [Fact]
    public void A_summary_names_a_day_again_in_few_words() =>
        Events("في 23 يناير 1987 اقترح الملك الحسن الثاني على إسبانيا إنشاء لجنة مشتركة.\n\n23 يناير 1987: فكرة الحسن الثاني عن لجنة مع إسبانيا.")
            .Should().ContainSingle(e => e.StartsWith("1987-01-23", StringComparison.Ordinal));

    [Fact]
    public void A_month_behind_a_year_that_cannot_be_known_has_no_year()
    {
        const string text = """
            حوار مع سفير البيرو

            زار رئيس البيرو المغرب في نونبر 2004. وفي السنة الماضية افتتحنا خطا بحريا، وقام وفد مغربي بزيارة البيرو في شتنبر.
            """;

        Events(text).Should().NotContain("2004-09 PE visit");
    }

    [Fact]
    public void A_date_above_a_title_dates_what_stands_below_it()
    {
        const string text = """
            تاريخ المغرب

            عرف المغرب عبر تاريخه أحداثا كثيرة مع جيرانه من الدول.

            1767

            معاهدة السلم
            تم توقيع معاهدة سلم بين المغرب وإسبانيا.

            1845

            معاهدة الحدود
            تم توقيع معاهدة لرسم الحدود بين المغرب وفرنسا.
            """;

        Events(text).Should().Contain("1767 ES agreement").And.Contain("1845 FR agreement");
    }

    [Fact]
    public void A_heading_without_its_year_goes_on_from_the_year_told_last_and_its_entries_need_no_names()
    {
        const string text = """
            <html><body><article><h1>حرب سيدي محمد بين المغرب والبرتغال</h1>
            <p>اندلعت الحرب بين المغرب والبرتغال في 23 نوفمبر 1757 وشارك فيها آلاف الجنود البرتغاليين والمغاربة.</p>
            <h2>حصار المدينة – 25 نوفمبر</h2>
            <p>حاصر الجيش المغربي المدينة من كل الجهات.</p>
            <h2>أبرز المعارك</h2>
            <p>30 نوفمبر 1757: مهاجمة قافلة قرب الشاطئ.</p>
            <p>13 و26 دجنبر: معركتان قرب النهر.</p>
            </article></body></html>
            """;

        Events(text, "page.html").Should().Contain("1757-11-25 PT conflict").And.Contain("1757-11-30 PT conflict").And.Contain("1757-12-26 PT conflict");
    }

    [Fact]
    public void In_brackets_of_a_list_years_share_the_verb() =>
        Events("العلاقات المغربية البيروفية\n\nتجمع المغرب والبيرو علاقات صداقة. الطرف البيروفي: زار المغرب رئيس البيرو (1963)، رئيس مجلس الدولة غونثالو كروث (1982).")
            .Should().Contain("1982 PE visit");

    private static IEnumerable<string> Events(string text, string name = "text.txt") =>
        Extract(text, name).Events.Select(e => $"{e.Date} {string.Join(',', e.Partners)} {e.Type.ToString().ToLowerInvariant()}");

    private static DocumentDraft Extract(string text, string name)
    {
        var read = DocumentReader.Read(name, Encoding.UTF8.GetBytes(text));
        read.Document.Should().NotBeNull(because: read.Refusal?.Message ?? "");
        return Extractor.Extract(read.Document!);
    }
}
