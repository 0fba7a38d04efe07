using System.Text;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests;

/// <summary>The whole way from Arabic and Darija texts to their drafts: what their grammar and their pages do that English and French do not.</summary>
public sealed class ArabicEventTests
{
    private static readonly EventExtractor Extractor = new();

    [Theory]
    // a mission opened in Western Sahara is opened under Morocco
    [InlineData("افتتحت زامبيا قنصلية عامة بمدينة العيون يوم 27 أكتوبر 2020.", "2020-10-27 ZM ties")]
    // an ordinal without the article
    [InlineData("وقع المغرب والنرويج اتفاقية للصيد البحري في سابع يناير 2019.", "2019-01-07 NO agreement")]
    // a distance counted from the date before it in the sentence
    [InlineData("افتتح المغرب سفارته بأوسلو سنة 1961، فيما فتحت النرويج سفارتها بالرباط أربع سنوات بعد ذلك.", "1965 NO ties")]
    // "and" written together with the verb ends what "not" denies
    [InlineData("المغرب ما سكتش وسحب السفير ديالو من النرويج ف14 ماي 1987، هادشي اللي كاين.", "1987-05-14 NO ties")]
    // what "not" denies ends at a comma
    [InlineData("الموقف ماشي جديد، النرويج علنات على الدعم ديالها للمغرب ف14 ماي 1987، هادشي اللي كاين.", "1987-05-14 NO statement")]
    // "and" written with a verb opens a clause: who stands in it takes part
    [InlineData("غيرت السويد موقفها من المغرب، ووقعت النرويج مع الرباط اتفاقية للصيد البحري يوم 14 ماي 1987.", "1987-05-14 NO agreement")]
    [InlineData("زار الملك الحسن الثاني اليابان في أبريل 1981 وزار الهند في ماي 1983.", "1983-05 IN visit")]
    // "and" written with who does it, right before its verb
    [InlineData("افتتح المغرب سفارته بأوسلو في 1961 والسويد افتتحت سفارتها بالرباط في 1962.", "1962 SE ties")]
    // who mediated, or reported, does not take part
    [InlineData("العلاقات المغربية الجزائرية\n\nاستؤنفت العلاقات الدبلوماسية بين المغرب والجزائر. تم في 16 ماي 1988 استئناف العلاقات الدبلوماسية بوساطة سعودية.", "1988-05-16 DZ ties")]
    // in a text on the Polisario a recognition is of it
    [InlineData("تراجع عدد الدول المعترفة بجبهة البوليساريو. وقد سحبت كينيا الاعتراف في 14 شتنبر 2022.", "2022-09-14 KE recognition")]
    // in a list the verb is said once
    [InlineData("سحبت الهند اعترافها بالبوليساريو سنة 2000، والباراغواي سنة 2014، وزامبيا سنة 2016.", "2014 PY recognition")]
    // "and" written with what is told parts two happenings
    [InlineData("شكلت زيارة الرئيس الصيني إلى المغرب سنة 1999 وزيارة الملك محمد السادس إلى الصين سنة 2002 محطتين بارزتين.", "2002 CN visit")]
    // a city whose name begins with the letter of a preposition is no mere place
    [InlineData("استأنفت برلين علاقاتها مع المغرب في 16 فبراير 2022 بعد اجتماع في مدريد.", "2022-02-16 DE ties")]
    // a second happening at a place is with those of the first
    [InlineData("نشبت حرب بين الجزائر والمغرب في 8 أكتوبر 1963، وانتهت بتوقيع اتفاق في 20 فبراير 1964 في باماكو.", "1964-02-20 DZ agreement")]
    // "today" beside a standing verb dates nothing
    [InlineData("تقوم العلاقات بين المغرب والنرويج اليوم على اتفاق شراكة وقع في 1996.", "1996 NO agreement")]
    // a date of its own in a remark behind "which"
    [InlineData("قرر المغرب في 17 يوليوز 2016 العودة إلى الاتحاد الإفريقي الذي انسحب منه عام 1984.", "1984 org:AU membership")]
    // missions in a list, each with its date
    [InlineData("فتحت القنصلية العامة لجيبوتي بالداخلة في 28 فبراير 2020 والقنصلية العامة لليبيريا التي فتحت في 12 مارس 2020.", "2020-03-12 LR ties")]
    // the country of the city where it was done is a place too
    [InlineData("وقع المغرب والجزائر في باماكو بمالي اتفاقا في 20 فبراير 1964.", "1964-02-20 DZ agreement")]
    // "and" written apart
    [InlineData("ف 2020 عتارف لمغريب ب إسرائيل، و لميريكان عتارفات ب سيادة لمغريب على الصحرا، هادشي اللي كاين.", "2020 US recognition")]
    // "مغربية الصحراء" names Morocco's claim
    [InlineData("أعلنت اليونان اعترافها بمغربية الصحراء يوم 14 ماي 1987.", "1987-05-14 GR recognition")]
    // two parties before one verb
    [InlineData("تم التوقيع على مذكرة في 2021 بالمغرب، وفي 15 أكتوبر 2022 السنغال و المغرب و موريتانيا وقعوا اتفاقية.", "2022-10-15 SN,MR agreement")]
    // a month's name within a man's name
    [InlineData("في 22 ديسمبر 2020 زار مستشار الأمن القومي الإسرائيلي مائير بن شباط الرباط.", "2020-12-22 IL visit")]
    // an accord on fishing or trade is an accord
    [InlineData("دخلت اتفاقية التبادل الحر بين المغرب والنرويج حيز التنفيذ سنة 2006.", "2006 NO agreement")]
    // a war between others only says when
    [InlineData("خلال الحرب العراقية الإيرانية وقع المغرب اتفاقا مع النرويج سنة 1982.", "1982 NO agreement")]
    // a city-state is where something is done, if somebody else does it
    [InlineData("وقع المغرب والاتحاد الأوروبي اتفاق شراكة في لوكسمبورغ سنة 1996.", "1996 org:EU agreement")]
    // a light verb tells as done what the verbal noun behind it names
    [InlineData("تم بالمجلس الوزاري بالرباط التصديق على اتفاقية بين المغرب والنرويج.", " NO agreement")]
    // many times is no time told before
    [InlineData("أقام المغرب والنرويج علاقات دبلوماسية سنة 1961. وكان الملك السابق هارالد قد زار المغرب مرات عديدة من النرويج.", " NO visit")]
    // an accord is with whom it is signed, not on the land that it names
    [InlineData("وقع المغرب والنرويج اتفاقية للصيد البحري تشمل الصحراء الغربية سنة 2019.", "2019 NO agreement")]
    // the opening of a story is dated where it is told again
    [InlineData("عقد وزيرا خارجية المغرب والنرويج اجتماعا بالرباط.\n\nوأوضح البلاغ أن الاجتماع تم يوم 11 يونيو 2019 بين المغرب والنرويج.", "2019-06-11 NO visit")]
    // what goes on at the same time has parties of its own
    [InlineData("زار الملك محمد السادس النرويج في 15 مارس 2016 بالتزامن مع زيارة رئيس الشيلي.", "2016-03-15 NO visit")]
    // the article of Darija
    [InlineData("لمغريب ؤ لبحرين وقعو تيفاقية ديال الصيد البحري ف14 ماي 1987، هادشي اللي كاين.", "1987-05-14 BH agreement")]
    // where somebody comes from, and the name of a British ministry
    [InlineData("انتقل ناصر بوريطة إلى لندن قادما إليها من بودابست، للاجتماع بوزيرة الشؤون الخارجية والكومنولث البريطانية يوم 14 ماي 1987.", "1987-05-14 GB visit")]
    // the date that opens an entry keeps what follows its colon, though the entry ends in a second date
    [InlineData("1994: أغلقت الجزائر الحدود مع المغرب ردا على فرض التأشيرة على أثر هجوم بمراكش يوم 24 غشت 1994.", "1994 DZ conflict")]
    // "60 years since relations began" says nothing of this week
    [InlineData("أقام المغرب والنرويج علاقات دبلوماسية سنة 1961. ويوافق هذا الأسبوع مرور ستين عاما على قيام العلاقات بين المغرب والنرويج.", "1961 NO ties")]
    // what a meeting reflects goes on, the meeting does not
    [InlineData("التقى وزير الخارجية المغربي نظيره النرويجي إسبن بارت إيدي بأوسلو حيث بحثا قضايا كثيرة ومتنوعة تهم الطاقة والفلاحة والنقل البحري والتعليم العالي بالبلدين، بما يعكس صداقة المغرب والنرويج.", " NO visit")]
    // "كما" opens what the second date tells
    [InlineData("تم فتح البعثة الدبلوماسية النرويجية بالمغرب سنة 1956 كما تم التوقيع على معاهدة أخوة وتضامن بين المغرب والنرويج في 30 مارس 1957.", "1957-03-30 NO agreement")]
    // a treaty's city is no party, nor are the refugees whom a meeting is on
    [InlineData("وقع المغرب والاتحاد الأوروبي إعلان برشلونة حول اللاجئين السوريين في نوفمبر 1995.", "1995-11 org:EU agreement")]
    // what is named behind a verb that only says that it was done, with the subject between
    [InlineData("أعلن الرئيس النرويجي السابق إلغاء اعتراف بلاده بالبوليساريو مباشرة بعد وصول رسالة من الرباط إليه.", " NO recognition")]
    // but not behind "for"
    [InlineData("تلقى الملك محمد السادس دعوة لزيارة النرويج. ووقع المغرب والنرويج اتفاقية سنة 1987.", "1987 NO agreement")]
    // ل before a verb in the past is a preposition before a noun: "the families of", not "captured"
    [InlineData("قدم المغرب يوم 14 ماي 1987 تعازيه لأسر ضحايا الهجوم في النرويج.", "1987-05-14 NO statement")]
    // a mission in Western Sahara concerns Morocco, dated or not
    [InlineData("وكانت زامبيا قد دشنت قنصلية عامة لها بمدينة الداخلة.", " ZM ties")]
    // who can only act for one country names it
    [InlineData("ترامب اعترف بسيادة المغرب على الصحراء.", " US recognition")]
    // a word of sequence opens what the second date tells
    [InlineData("زار وزير النرويج المغرب سنة 1962 تبعها زيارات وزراء الصحة النرويجيين للمغرب سنة 1977.", "1977 NO visit")]
    // who recognises a development recognises no state
    [InlineData("في 14 ماي 1987 اعترفت النرويج بالتطور الذي عرفته علاقات المغرب وأكدت دعمها للرباط.", "1987-05-14 NO statement")]
    // a remark that alone tells something
    [InlineData("ويتعلق الأمر بالنرويج، التي حلت رئيسة برلمانها، على رأس وفد مهم استقبل بالرباط من قبل رئيس مجلس النواب المغربي.", " NO visit")]
    // nobody says a thing since a year that is far behind
    [InlineData("قالت النرويج يوم 14 ماي 1987 إن الحكم الذاتي الذي اقترحه المغرب يشكل قاعدة جادة وذات مصداقية لتسوية النزاع المتفجر منذ 1975.", "1987-05-14 NO statement")]
    // where a word tells next to nothing, what the sentence speaks of says what kind of deed it is
    [InlineData("أسست النرويج والمغرب سنة 2011 هيئة استثمارية مشتركة برأسمال ملياري دولار.", "2011 NO trade")]
    // what is "for" something else is not what was done
    [InlineData("تدخلت القوات المسلحة الملكية المغربية ضد البوليساريو في 13 نونبر 2020 لإعادة فتح المعبر أمام حركة المرور.", "2020-11-13 org:SADR conflict")]
    // a protectorate is no agreement
    [InlineData("وقع السلطان عبد الحفيظ معاهدة الحماية مع فرنسا بفاس في 30 مارس 1912.", "1912-03-30 FR conflict")]
    // who welcomes a recognition recognises nothing
    [InlineData("رحب برلمان النرويج يوم 14 ماي 1987 باعتراف السويد بسيادة المغرب على الصحراء.", "1987-05-14 NO,SE statement")]
    // a word that takes in the whole sentence parts nothing from it
    [InlineData("حتى السلطة الفلسطينية هاجمت المغرب.", " PS statement")]
    // "complete" is no verb of meeting with "him"
    [InlineData("في 14 ماي 1987 أعربت النرويج عن احترامها التام لوحدة المغرب.", "1987-05-14 NO statement")]
    // today's anniversary is no happening
    [InlineData("تمر اليوم ذكرى الحرب بين النرويج والمغرب. وقامت الحرب بين المغرب والنرويج في أكتوبر 1963.", "1963-10 NO conflict")]
    // "like yesterday" is no day, nor are the lines of a year
    [InlineData("النرويج اليوم كالأمس صديقة للمغرب، وأقيمت العلاقات الدبلوماسية بين البلدين في 17 أبريل 1956.", "1956-04-17 NO ties")]
    [InlineData("في 14 ماي 1987 أعرب المغرب والنرويج عن دعمهما لحل عادل على حدود 1967.", "1987-05-14 NO statement")]
    // "كما" opens a second deed on the same day
    [InlineData("أعلن الرئيس الأمريكي دونالد ترامب في 10 دجنبر 2020 اعتراف بلاده بسيادة المغرب على الصحراء، كما أعلن استئناف العلاقات بين المغرب وإسرائيل.", "2020-12-10 IL ties")]
    public void A_sentence_tells_an_event(string text, string expected) =>
        Events(text).Should().Contain(expected);

    [Theory]
    // two words for one decision, the second with whom it is about
    [InlineData("وكانت الحكومة النرويجية قد أعلنت أن النرويج قررت سحب اعترافها بالجمهورية الصحراوية، ودعم الوحدة الترابية للمغرب.")]
    // the same month by its name and by "since then"
    [InlineData("وكانت النرويج قد أعلنت شهر يونيو من سنة 2019 قرار سحبها الاعتراف بالجبهة الانفصالية، حيث لم يتوقف عويل الجبهة منذ ذلك الوقت، لأن الانفصاليين غادروا بعد سحب الاعتراف.")]
    public void A_sentence_tells_one_event(string text) =>
        Events(text).Should().ContainSingle();

    [Fact]
    public void What_is_signed_at_an_opening_was_signed_that_day()
    {
        const string text = "تدشين سفارة النرويج\n\n27 ماي 2025\n\nأشرف الوزير المغربي ونظيره النرويجي، أمس الاثنين، على افتتاح سفارة النرويج في الرباط.\n\nوأكد الوزير النرويجي أن السفارة تعزز التعاون.\n\nوأضاف أن التعاون متين.\n\nكما أشرف الوزيران على توقيع خمس مذكرات تفاهم بين المغرب والنرويج.";

        Events(text).Should().Contain("2025-05-26 NO agreement");
    }

    [Fact]
    public void A_line_of_several_years_heads_its_entries_and_keeps_the_date_above_away()
    {
        const string text = """
            كرونولوجيا العلاقات بين المغرب والشيلي 2 ماي 1970

            في ما يلي أبرز المحطات التي مرت بها العلاقات بين المغرب والشيلي منذ إقامتها قبل عقود:

            - 1993-1994 -
            دجنبر 1993: المغرب والشيلي يوقعان بالرباط اتفاقية للصيد البحري.
            3 مارس: رئيس الشيلي يزور المغرب.

            - 2006 -
            مارس: الملك محمد السادس يزور الشيلي للقاء رئيسها.
            """;

        Events(text).Should().BeEquivalentTo("1993-12 CL agreement", "1993-03-03 CL visit", "2006-03 CL visit");
    }

    [Fact]
    public void A_verb_of_the_future_looks_ahead_of_the_day_of_publication()
    {
        const string text = """
            المغرب والنرويج يستعدان لتوقيع اتفاقية للصيد البحري
            أضيف في 10 ماي 2024 الساعة 18:37

            سيوقع المغرب والنرويج اتفاقية للصيد البحري الاثنين بالرباط، بعد مفاوضات بين البلدين.
            """;

        Events(text).Should().Contain("2024-05-13 NO agreement");
    }

    [Fact]
    public void A_day_with_its_weekday_takes_a_year_in_which_it_is_one()
    {
        const string text = """
            ذكرى الاستقلال
            نشر في 11 أكتوبر 2015

            اختتمت المفاوضات بين المغرب وفرنسا بتوقيع إعلان مشترك في 2 مارس 1956. وسيقام حفل عشاء بين المغرب وفرنسا يوم الثلاثاء الموافق 10 تشرين الثاني/نوفمبر بحضور وزيري البلدين.
            """;

        Events(text).Should().Contain(e => e.StartsWith("2015-11-10 FR", StringComparison.Ordinal));
    }

    [Fact]
    public void An_organisation_that_the_title_names_is_what_a_text_is_about()
    {
        const string text = """
            المغرب يعود إلى الاتحاد الإفريقي

            تقدم العلاقات بين المغرب والاتحاد الإفريقي نموذجا للتعاون، رغم خلافات مع الجزائر وجنوب إفريقيا بشأن الاتحاد الإفريقي.
            وكان المغرب قد انسحب سنة 1984 احتجاجا على قرار لم يقبل به، في ظروف خاصة بالقارة.
            """;

        Events(text).Should().Contain("1984 org:AU membership");
    }

    [Fact]
    public void The_heading_of_a_section_says_with_whom()
    {
        const string text = """
            المغرب وآسيا

            الهند
            يقيم المغرب والهند علاقات جيدة منذ عقود، وتعززت هذه العلاقات مع مرور السنين بين البلدين.
            تم التوقيع بالرباط على اتفاقية للصيد البحري في ماي 1999.

            اليابان
            تجمع المغرب واليابان علاقات صداقة متينة، كما تجمعهما شراكة اقتصادية مهمة منذ عقود طويلة.
            تم التوقيع بالرباط على اتفاقية للصيد البحري في ماي 2001.

            كوريا الجنوبية
            تجمع المغرب وكوريا الجنوبية علاقات صداقة متينة، كما تجمعهما شراكة اقتصادية مهمة.
            """;

        Events(text).Should().Contain("1999-05 IN agreement").And.Contain("2001-05 JP agreement");
    }

    [Fact]
    public void A_list_of_dated_headlines_over_the_text_is_the_pages_own()
    {
        const string text = """
            المغرب - اليابان
            آسيا وأوقيانوسيا

            الأخبار
            • التوقيع بطوكيو على اتفاقية لتفادي الازدواج الضريبي بين المغرب واليابان (08/01/2020)
            • الوزير يستقبل نائب وزير الشؤون الخارجية الياباني بالرباط (24 دجنبر 2019)

            العلاقات السياسية
            أقام المغرب واليابان علاقات دبلوماسية في يونيو 1956، وافتتحت اليابان سفارتها بالرباط سنة 1961.
            """;

        Events(text).Should().Contain("2020-01-08 JP agreement").And.Contain("2019-12-24 JP visit");
    }

    [Theory]
    // figures of trade stand, whatever year they are of
    [InlineData("أقام المغرب واليابان علاقات دبلوماسية في يونيو 1956. بلغ حجم المبادلات التجارية بين البلدين 6.2 مليار درهم سنة 2019.", "JP economic neutral")]
    // a dated happening in one clause, how the two stand in another
    [InlineData("وقع المغرب والنرويج اتفاقية للصيد البحري سنة 1999، ولا تزال تجمعهما علاقات صداقة.", "NO political friendly")]
    // a dispute on a border is with whom the border is shared
    [InlineData("تعود نزاعات الحدود بين النرويج والمغرب إلى عهود الاستعمار.", "NO territorial tense")]
    // who supports the Polisario stands so towards Morocco
    [InlineData("تعتبر النرويج من الدول القليلة التي لا تزال تساند البوليساريو في كل المحافل.", "NO territorial tense")]
    public void A_standing_statement_is_a_relationship(string text, string expected) =>
        Extract(text).Relationships.Select(r => $"{string.Join(',', r.Partners)} {r.Aspect} {r.Tenor}".ToLowerInvariant()).Should().Contain(expected.ToLowerInvariant());

    [Fact]
    public void What_is_wished_for_relations_is_no_standing() =>
        Extract("تباحث الوزيران المغربي والنرويجي حول سبل تعزيز التعاون الاقتصادي بين البلدين وتطوير العلاقات الثنائية.").Relationships.Should().BeEmpty();

    private static IEnumerable<string> Events(string text) =>
        Extract(text).Events.Select(e => $"{e.Date} {string.Join(',', e.Partners)} {e.Type.ToString().ToLowerInvariant()}");

    private static DocumentDraft Extract(string text)
    {
        var read = DocumentReader.Read("text.txt", Encoding.UTF8.GetBytes(text));
        read.Document.Should().NotBeNull(because: read.Refusal?.Message ?? "");
        return Extractor.Extract(read.Document!);
    }
}
