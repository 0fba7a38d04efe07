using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>What words do in a statement on relations.</summary>
public enum RelationRole
{
    /// <summary>They name a side of relations: "trade", "التعاون الأمني".</summary>
    Topic,

    /// <summary>They tell how the two stand: "close", "tendues".</summary>
    Tone,

    /// <summary>They are a statement by themselves: "has an embassy in".</summary>
    Claim,

    /// <summary>They tell what is wished for relations, not how these are ("ways of strengthening cooperation"), and hide the words that they hold.</summary>
    Wish,

    /// <summary>They only say what a title means ("are the bilateral relations between"), so that the sentence tells nothing of how the two stand.</summary>
    Definition,
}

/// <summary>Words of statements on relations.</summary>
public sealed record RelationEntry
{
    /// <summary>The name of the entry, unique in its file.</summary>
    public required string Key { get; init; }

    /// <summary>What the words do.</summary>
    public required RelationRole Role { get; init; }

    /// <summary>The side of relations; required of a topic or claim.</summary>
    public Aspect? Aspect { get; init; }

    /// <summary>How the two stand; of a topic only where no tone is told.</summary>
    public required Tenor Tenor { get; init; }

    /// <summary>The words.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>Sentences in which the entry must be met.</summary>
    public required IReadOnlyList<string> Examples { get; init; }
}

/// <summary>The words of statements on relations in one language.</summary>
public static class RelationLexicon
{
    /// <summary>One matcher for all entries of a language.</summary>
    /// <exception cref="LexiconException">An entry cannot be used.</exception>
    public static PhraseMatcher<RelationEntry> Load(SourceLanguage language)
    {
        var file = $"relations.{language.Code()}.json";
        var matcher = new PhraseMatcher<RelationEntry>();
        foreach (var entry in LexiconFile.ReadAll<RelationEntry>("relations", language, e => e.Key))
        {
            LexiconFile.Check(entry.Role is RelationRole.Tone or RelationRole.Wish or RelationRole.Definition || entry.Aspect is not null, file, entry.Key, "names no aspect");
            LexiconFile.AddForms(matcher, entry.Forms, entry, file, entry.Key);
        }

        return matcher;
    }
}
