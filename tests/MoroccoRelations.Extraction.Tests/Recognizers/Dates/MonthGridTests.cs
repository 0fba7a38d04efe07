namespace MoroccoRelations.Extraction.Tests.Recognizers.Dates;

/// <summary>Every month by every name that it bears, in every kind of date.</summary>
public sealed class MonthGridTests
{
    /// <summary>Unicode CLDR's names (en, fr, ar-MA, ar, ar-LB, ar-TN), January first.</summary>
    private static readonly (string Language, string[] Names)[] Calendars =
    [
        ("en", ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]),
        ("fr", ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]),
        ("ar", ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"]),
        ("ar", ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]),
        ("ar", ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"]),
        ("ar", ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]),
        ("ary", ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"]),
    ];

    private static readonly Dictionary<string, (string Text, string Date)[]> Shapes = new()
    {
        ["en"] =
        [
            ("on 17 {0} 1998", "1998-{1}-17"), ("on {0} 17, 1998", "1998-{1}-17"), ("the 17th of {0} 1998", "1998-{1}-17"), ("in {0} 1998", "1998-{1}"), ("{0} of 1998", "1998-{1}"),
            ("from 3 to 17 {0} 1998", "1998-{1}-03/1998-{1}-17"), ("{0} 3–17, 1998", "1998-{1}-03/1998-{1}-17"), ("in {0} last year", "2023-{1}"), ("in early {0} 1998", "1998-{1}"),
            ("in 1998; on 17 {0}", "1998, 1998-{1}-17"), ("since {0} 1998", "1998-{1}"), ("about {0} 1998", "1998-{1}~"),
        ],
        ["fr"] =
        [
            ("le 17 {0} 1998", "1998-{1}-17"), ("le 1er {0} 1998", "1998-{1}-01"), ("mardi 17 {0} 1998", "1998-{1}-17"), ("en {0} 1998", "1998-{1}"), ("au mois de {0} 1998", "1998-{1}"),
            ("du 3 au 17 {0} 1998", "1998-{1}-03/1998-{1}-17"), ("en {0} de l'année dernière", "2023-{1}"), ("début {0} 1998", "1998-{1}"),
            ("en 1998 ; le 17 {0}", "1998, 1998-{1}-17"), ("depuis {0} 1998", "1998-{1}"), ("vers {0} 1998", "1998-{1}~"),
        ],
        ["ar"] =
        [
            ("في 17 {0} 1998", "1998-{1}-17"), ("في السابع عشر من {0} 1998", "1998-{1}-17"), ("يوم 17 {0} من سنة 1998", "1998-{1}-17"), ("في {0} 1998", "1998-{1}"), ("في شهر {0} من عام 1998", "1998-{1}"),
            ("من 3 إلى 17 {0} 1998", "1998-{1}-03/1998-{1}-17"), ("في {0} من السنة الماضية", "2023-{1}"), ("أواخر {0} 1998", "1998-{1}"),
            ("في عام 1998؛ وفي 17 {0}", "1998, 1998-{1}-17"), ("منذ {0} 1998", "1998-{1}"), ("حوالي {0} 1998", "1998-{1}~"),
        ],
        ["ary"] =
        [
            ("ف17 {0} 1998", "1998-{1}-17"), ("نهار 17 {0} 1998", "1998-{1}-17"), ("ف{0} 1998", "1998-{1}"), ("فشهر {0} 1998", "1998-{1}"), ("من 3 ل17 {0} 1998", "1998-{1}-03/1998-{1}-17"),
            ("ف{0} العام اللي فات", "2023-{1}"), ("مع بداية {0} 1998", "1998-{1}"), ("فعام 1998، وف17 {0}", "1998, 1998-{1}-17"),
        ],
    };

    // Calendars share names of months.
    public static IEnumerable<object[]> Cells() =>
        from name in Calendars.SelectMany(calendar => calendar.Names.Select((name, index) => (calendar.Language, Name: name, Month: index + 1))).Distinct()
        from shape in Shapes[name.Language]
        select new object[] { name.Language, string.Format(shape.Text, name.Name), string.Format(shape.Date, "", name.Month.ToString("00")) };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_month_is_read_by_each_of_its_names(string language, string text, string dates)
    {
        DateReader.Read(text, language).Should().Be(dates, "{0}", text);
    }

    [Theory]
    [InlineData("مارس (آذار) 2019")]
    [InlineData("آذار/مارس 2019")]
    [InlineData("مارس/آذار 2019")]
    [InlineData("آذار (مارس) 2019")]
    public void A_month_named_twice_is_one(string text)
    {
        DateReader.Read($"في 5 {text}", "ar").Should().Be("2019-03-05");
        DateReader.Read($"في {text}", "ar").Should().Be("2019-03");
    }
}
