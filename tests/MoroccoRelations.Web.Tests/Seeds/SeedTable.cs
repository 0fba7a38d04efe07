namespace MoroccoRelations.Web.Tests.Seeds;

/// <summary>What a reader must find in the seeds, to be looked for in each language.</summary>
public static class SeedTable
{
    /// <summary>An event: the profile to begin at, the date, the types of which one is right, the partners, and words of each document that tells it.</summary>
    private static readonly (string Profile, string? Date, string Types, string Partners, string[] Told)[] EventRows =
    [
        ("countries/palestine", "2023-10-06", "visit", "PS", ["003: met with Hussein al-Sheikh"]),
        ("countries/palestine", "2023-10-24", "aid", "PS", ["003: two military planes"]),
        ("countries/palestine", "2024-06-24", "aid", "PS", ["003: On June 24, 2024", "003: forty tons of medical supplies"]),
        ("countries/palestine", "2024-06-26/2024-06-28", "visit", "PS", ["003: a Palestinian delegation"]),
        ("countries/israel", "1986", "visit", "IL", ["000: رئيس الوزراء الاسرائيلي آنذاك شمعون بيريز", "003: hosting President Shimon Peres in 1986"]),
        ("countries/israel", "1994-09", "ties", "IL", ["000: مكاتب الإتصال الثنائية"]),
        ("countries/israel", "2000", "ties", "IL", ["000: اغلقت هذه المكاتب"]),
        ("countries/united-states", "2025-01-27", "visit", "US", ["002: أمس الإثنين"]),
        ("countries/united-states", "1777", "recognition", "US", ["002: باستقلال أمريكا عام 1777"]),
        ("countries/united-states", "2020", "recognition", "US", ["002: الاعتراف الأمريكي بمغربية الصحراء في 2020"]),
        ("countries/united-states", "2004-06", "membership|security", "US", ["000: حليف خارج الحلف الأطلسي", "004: حليف رئيسي من خارج الناتو"]),
        ("countries/united-states", "2007", "agreement|security", "US", ["004: مذكرات تفاهم متعددة"]),
        ("countries/united-states", "2015", "agreement|security", "US", ["004: مذكرات تفاهم متعددة"]),
        ("countries/united-states", "195X", "security|aid", "US", ["004: منذ أواخر الخمسينيات"]),
        ("organisations/north-atlantic-treaty-organization", "1995", "membership|security", "org:NATO", ["004: للحوار المتوسطي لحلف شمال الأطلسي"]),
        ("countries/united-states", "2005", "membership|security", "US", ["004: فشراكة مكافحة الإرهاب عبر الصحراء"]),
        ("countries/united-states", "2011", "membership|security", "US", ["004: فمنتدى مكافحة الإرهاب العالمي"]),
        ("countries/united-states", "2014", "membership|security", "US", ["004: التحالف العالمي المعادي لداعش"]),
        ("countries/mexico", "2004-11/2004-12", "visit", Tour, [TourTold]),
        ("countries/brazil", "2004-11/2004-12", "visit", Tour, [TourTold]),
        ("countries/peru", "2004-11/2004-12", "visit", Tour, [TourTold]),
        ("countries/chile", "2004-11/2004-12", "visit", Tour, [TourTold]),
        ("countries/argentina", "2004-11/2004-12", "visit", Tour, [TourTold]),
        ("countries/brazil", "2005-05", "visit", "BR", ["001: Sommet Amérique du Sud-Pays Arabes, à Brasilia"]),
        ("organisations/association-of-caribbean-states", "1999", "agreement", "org:ACS", ["001: d’un Accord d’association avec l’AEC"]),
        ("countries/cuba", null, "ties", "CU", ["001: Rétablissement des relations diplomatiques"]),
        ("countries/jamaica", null, "recognition", "JM", ["001: retirer sa reconnaissance"]),
    ];

    private const string Tour = "AR BR CL MX PE";
    private const string TourTold = "001: la tournée historique que Sa Majesté le Roi Mohammed VI avait effectuée";

    /// <summary>A statement: the profile that it stands on, the aspects and tenors of which one is right, and its words.</summary>
    private static readonly (string Profile, string Aspects, string Tenors, string Told)[] StatementRows =
    [
        ("countries/palestine", "missions", "neutral|friendly", "003: Morocco has a consulate in Gaza"),
        ("countries/palestine", "missions", "neutral|friendly", "003: Palestine has an embassy in Rabat"),
        ("countries/algeria", "political|territorial", "tense", "000: العلاقات بين المغرب والجزائر متوترة"),
        ("countries/saudi-arabia", "political", "friendly", "000: علاقات وثيقة مع السعودية"),
    ];

    public static TheoryData<string, string, string?, string, string, string[]> Events()
    {
        var rows = new TheoryData<string, string, string?, string, string, string[]>();
        foreach (var language in InThreeLanguages.Languages)
        {
            foreach (var (profile, date, types, partners, told) in EventRows)
            {
                rows.Add(language, profile, date, types, partners, told);
            }
        }

        return rows;
    }

    public static TheoryData<string, string, string, string, string> Statements()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var language in InThreeLanguages.Languages)
        {
            foreach (var (profile, aspects, tenors, told) in StatementRows)
            {
                rows.Add(language, profile, aspects, tenors, told);
            }
        }

        return rows;
    }
}
