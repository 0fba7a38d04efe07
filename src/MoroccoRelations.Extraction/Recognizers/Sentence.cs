using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>A sentence with all that the recognisers found in it.</summary>
public sealed record Sentence
{
    /// <summary>Where it stands in the text as received.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The block that it is a part of.</summary>
    public required Block Block { get; init; }

    /// <summary>Its number in the document, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The number of its block in the document, from 0.</summary>
    public required int BlockIndex { get; init; }

    /// <summary>The words.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>The foreign partners.</summary>
    public required IReadOnlyList<Mention<PartnerMention>> Partners { get; init; }

    /// <summary>Where Morocco is named, by its name or by another word for it.</summary>
    public required IReadOnlyList<TextSpan> Morocco { get; init; }

    /// <summary>The people.</summary>
    public required IReadOnlyList<Mention<PersonMention>> People { get; init; }

    /// <summary>The words that tell of a happening.</summary>
    public required IReadOnlyList<Mention<TriggerForm>> Triggers { get; init; }

    /// <summary>The words that tell how two stand.</summary>
    public required IReadOnlyList<Mention<RelationEntry>> Relations { get; init; }

    /// <summary>The cues.</summary>
    public required IReadOnlyDictionary<CueKind, IReadOnlyList<TextSpan>> Cues { get; init; }

    /// <summary>What the words say of times.</summary>
    public required IReadOnlyList<Mention<DateExpression>> DateExpressions { get; init; }

    /// <summary>The times of happenings, as far as they could be worked out.</summary>
    public IReadOnlyList<DatedMention> Dates { get; init; } = [];

    /// <summary>The date of the section's heading, for the first happening of a section that has none of its own.</summary>
    public EdtfDate? SectionDate { get; init; }

    /// <summary>The side remarks: each from its first word ("after", "which") to the next comma.</summary>
    public required IReadOnlyList<TextSpan> Asides { get; init; }

    /// <summary>Where "and", written together with a verb or with who does it, begins a new clause.</summary>
    public IReadOnlyList<int> ClauseStarts { get; init; } = [];

    /// <summary>The heading that it stands under, if any.</summary>
    public Sentence? Section { get; init; }

    /// <summary>The sentence that leads into the list in which it stands ("They signed the following accords:"), if any.</summary>
    public Sentence? LeadIn { get; init; }

    /// <summary>Whether it is written in Arabic letters.</summary>
    public bool IsArabic => Tokens is [{ Form: [>= '\u0620', ..] }, ..];

    /// <summary>The places of one kind of cue.</summary>
    public IReadOnlyList<TextSpan> CuesOf(CueKind kind) => Cues.TryGetValue(kind, out var spans) ? spans : [];

    /// <summary>The words that share a character with the span.</summary>
    public IEnumerable<Token> TokensIn(TextSpan span) => Tokens.SkipWhile(t => t.Span.End <= span.Start).TakeWhile(t => t.Span.Start < span.End);

    /// <summary>Whether the sentence has a cue of the kind.</summary>
    public bool Has(CueKind kind) => Cues.ContainsKey(kind);
}

/// <summary>A time of a happening, worked out from its words and their surroundings.</summary>
/// <param name="Date">The date.</param>
/// <param name="Words">The words.</param>
public sealed record DatedMention(EdtfDate Date, Mention<DateExpression> Words)
{
    /// <summary>Where the words stand.</summary>
    public TextSpan Span => Words.Span;
}
