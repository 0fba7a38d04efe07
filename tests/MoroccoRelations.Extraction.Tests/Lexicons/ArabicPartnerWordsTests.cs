using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Lexicons;

public sealed class ArabicPartnerWordsTests
{
    private static readonly PartnerLexicon Lexicon = PartnerLexicon.Of(SourceLanguage.Arabic);

    public static IEnumerable<object[]> Examples() =>
        Lexicon.Entries.SelectMany(entry => entry.Examples.Select(example => new object[] { entry.Code, example }));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_entry_is_found_in_its_examples(string code, string example)
    {
        Codes(example, strongOnly: false).Should().Contain(code);
    }

    [Fact]
    public void Every_partner_of_the_catalogue_has_words_and_an_example()
    {
        var worded = Lexicon.Entries.Where(e => e.Names.Count > 0 && e.Examples.Count > 0).Select(e => e.Code);

        worded.Should().Contain(PartnerCatalogue.Default.All.Select(p => p.Code.Value)).And.Contain("MA");
    }

    [Fact]
    public void The_catalogues_own_name_of_every_partner_is_found()
    {
        // Aruba (أروبا) is written as many write Europe; only its longer names count.
        var lost = PartnerCatalogue.Default.All
            .Where(p => p.Code.Value != "AW" && !Codes("لدى " + p.Names.For("ar"), strongOnly: false).Contains(p.Code.Value))
            .Select(p => $"{p.Code} {p.Names.For("ar")}");

        lost.Should().BeEmpty();
    }

    [Theory]
    [InlineData("وللجزائر موقف من العلاقات المغربية ـ الفرنسية", "DZ MA FR")]
    [InlineData("قدّمَ الإسبانُ والأمريكيّون والألمان دعمهم", "ES US DE")]
    [InlineData("استقبل مسؤولا سنغاليا ووفدين قطريين", "SN QA")]
    [InlineData("الولايات المتحدة المكسيكية", "MX")]
    [InlineData("السفيرة الكورية الجنوبية ونظيرتها الجنوب إفريقية", "KR ZA")]
    [InlineData("غينيا الاستوائية وغينيا بيساو وبابوا غينيا الجديدة وغينيا", "GQ GW PG GN")]
    [InlineData("جمهورية الكونغو الديمقراطية والكونغو برازافيل", "CD CG")]
    [InlineData("النيجر ونيجيريا والنيجيريين والنيجريين", "NE NG NG NE")]
    [InlineData("جنوب السودان والسودان", "SS SD")]
    [InlineData("كوريا الشمالية وكوريا الجنوبية", "KP KR")]
    [InlineData("وباللبنان وللبنان ولليبيا", "LB LB LY")]
    [InlineData("شارك في القمة بمالي", "ML")]
    [InlineData("سلطنة عمان والمملكة الأردنية الهاشمية", "OM JO")]
    [InlineData("اسبانيا وفرانسا والميريكان والطاليان", "ES FR US IT")]
    [InlineData("دول الخليج والسعودية", "org:GCC SA")]
    [InlineData("تجمع دول الساحل والصحراء", "org:CENSAD")]
    [InlineData("اتحاد المغرب العربي", "org:AMU")]
    [InlineData("اعترفت بـ\"الجمهورية الصحراوية الوهمية\" في الصحراء الغربية", "org:SADR EH")]
    [InlineData("مغربية الصحراء والأقاليم الجنوبية", "EH EH")]
    [InlineData("الاتحاد الاوربي ومجلس الأمن والمينورسو", "org:EU org:UN org:UN")]
    [InlineData("حليف رئيسي خارج حلف شمال الأطلسي", "org:NATO")]
    [InlineData("السلطة الفلسطينية ومنظمة التحرير الفلسطينية", "PS PS")]
    [InlineData("الاتحاد السوفياتي وروسيا", "SUHH RU")]
    public void Forms_stand_for_their_partner(string text, string codes)
    {
        Codes(text, strongOnly: true).Should().Equal(codes.Split(' '));
    }

    [Theory]
    [InlineData("دول المغرب العربي")]
    [InlineData("أوردت وكالة المغرب العربي للأنباء")]
    [InlineData("بعد صلاة المغرب")]
    [InlineData("بلدان أمريكا اللاتينية وأمريكا الجنوبية")]
    [InlineData("إفريقيا جنوب الصحراء ومنطقة الساحل والصحراء")]
    [InlineData("في الشرق الأوسط والمحيط الهندي وخليج غينيا")]
    [InlineData("دعم مالي وقوانين المالية والوضع المالي")]
    [InlineData("نهر الأردن وبحيرة تشاد ونهر النيجر ومضيق جبل طارق")]
    [InlineData("عمان والكونغو")]
    [InlineData("مليون دولار أمريكي ودرهم مغربي")]
    [InlineData("باللغة الفرنسية واللغة الإنجليزية")]
    [InlineData("عاد إلى مسقط رأسه بيده اليمنى")]
    [InlineData("فيضانات وسيول")]
    [InlineData("زار جده في المنزل")]
    [InlineData("فوز ريال مدريد وباريس سان جيرمان")]
    [InlineData("رئيسة الحكومة جورجيا ميلوني")]
    [InlineData("باليمن والبركات وبقوة قاهرة")]
    [InlineData("غادر باكرا لافتا إلى فنون الفروسية ووجده في بيته")]
    [InlineData("إيفاد لجنة لتدبير غير كاف للفيف من الأساتذة")]
    [InlineData("المتحدثة تامي بروس")]
    [InlineData("مجلس الأمن القومي والمستوى القطري")]
    [InlineData("البندقية والعقبة والقمر والعين")]
    public void Ordinary_words_stand_for_nobody(string text)
    {
        Codes(text, strongOnly: true).Should().BeEmpty();
    }

    private static string[] Codes(string text, bool strongOnly) =>
        [.. PartnerRecognizer.Recognize(Tokenizer.Tokenize(text, new TextSpan(0, text.Length)), SourceLanguage.Arabic)
            .Where(m => !strongOnly || m.Value.IsStrong)
            .SelectMany(m => m.Value.Codes.Select(c => c.Value))];
}
