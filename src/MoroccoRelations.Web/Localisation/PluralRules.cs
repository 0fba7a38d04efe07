namespace MoroccoRelations.Web.Localisation;

/// <summary>The plural classes of CLDR for whole numbers, in the three languages of the site.</summary>
public static class PluralRules
{
    /// <summary>The classes that a counted text of the language must have.</summary>
    public static IReadOnlyList<string> Classes(string language) => language switch
    {
        "ar" => ["zero", "one", "two", "few", "many", "other"],
        _ => ["one", "other"],
    };

    /// <summary>The class of a number that is not negative.</summary>
    public static string Class(string language, long number) => language switch
    {
        "ar" => Arabic(number),
        "fr" => number is 0 or 1 ? "one" : "other",
        _ => number == 1 ? "one" : "other",
    };

    private static string Arabic(long number) => (number, number % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}
