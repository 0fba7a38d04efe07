using System.Collections.Frozen;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Languages;

/// <summary>The English and French pronouns by which a clause goes on about whom the text spoke of before.</summary>
internal static class SubjectPronouns
{
    private static readonly FrozenSet<string> Forms = FunctionWords.Of(FunctionWordKind.SubjectPronoun);

    public static bool Contains(string form) => Forms.Contains(form);
}
