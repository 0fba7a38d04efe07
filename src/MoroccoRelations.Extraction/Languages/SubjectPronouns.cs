namespace MoroccoRelations.Extraction.Languages;

/// <summary>The English and French pronouns by which a clause goes on about whom the text spoke of before.</summary>
internal static class SubjectPronouns
{
    private static readonly HashSet<string> Forms = ["it", "he", "they", "il", "elle", "ils"];

    public static bool Contains(string form) => Forms.Contains(form);
}
