namespace MoroccoRelations.Web.Presentation;

/// <summary>Words that may run the other way than the sentence they stand in: kept together, they leave its order alone (Unicode Standard Annex 9, isolates).</summary>
public static class Isolated
{
    public static string Of(string words) => $"\u2068{words}\u2069";
}
