using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>An event in the making: what one sentence, or a part of it, tells of one happening.</summary>
public sealed record EventCandidate
{
    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The part of the sentence that tells it.</summary>
    public required TextSpan Segment { get; init; }

    /// <summary>The word that tells what happened, or null where only date and partners do.</summary>
    public required Mention<TriggerForm>? Trigger { get; init; }

    /// <summary>When it happened.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>Where the date comes from.</summary>
    public required DateSource DateSource { get; init; }

    /// <summary>The partners, and where each comes from.</summary>
    public required PartnerChoice Partners { get; init; }

    /// <summary>Whether Morocco takes part by name, by another word, or only as the document's subject.</summary>
    public required MoroccoPart Morocco { get; init; }

    /// <summary>Whether so much text parts the trigger from the date that they may tell different things.</summary>
    public bool IsFarFromDate { get; init; }

    /// <summary>Whether the date stands in a side remark and the trigger does not, or the other way round.</summary>
    public bool IsApartFromDate { get; init; }

    /// <summary>Whether the words of the date leave a part of it to the surroundings: "on 8 October", "the next month".</summary>
    public bool IsDateInferred { get; init; }

    /// <summary>Whether the sentence tells several happenings.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Whether a noun only names it beside what the sentence tells.</summary>
    public bool IsInPassing { get; init; }

    /// <summary>The people of the segment.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Further passages that tell the same.</summary>
    public IReadOnlyList<TextSpan> AlsoTold { get; init; } = [];

    /// <summary>The number of the last of the sentences right behind that go on telling it, if any.</summary>
    public int? GoesOnUntil { get; init; }

    /// <summary>The number of the last sentence that tells it.</summary>
    public int LastSentence => GoesOnUntil ?? Sentence.Index;

    /// <summary>Why each value is as it is.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The type, by the trigger.</summary>
    public EventType Type => Trigger?.Value.Entry.Type ?? EventType.Other;

    /// <summary>How sure the rules are, from 0 to 1.</summary>
    public double Confidence => Drafting.Confidence.Of(this);

    /// <summary>The partners' codes.</summary>
    public IReadOnlyList<PartnerCode> Codes => Partners.Codes;
}

/// <summary>Where an event's date comes from.</summary>
public enum DateSource
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>The part of the sentence that tells the event.</summary>
    Segment,

    /// <summary>The heading of the section.</summary>
    Section,

    /// <summary>The publication date, for what a story announces.</summary>
    Publication,

    /// <summary>The sentence before.</summary>
    Carried,
}

/// <summary>How a text says that Morocco takes part.</summary>
public enum MoroccoPart
{
    /// <summary>Not at all.</summary>
    Absent,

    /// <summary>The document or the sentence before is about Morocco's dealings with this partner.</summary>
    Implied,

    /// <summary>By name or another word for it.</summary>
    Named,
}

/// <summary>The partners of an event.</summary>
/// <param name="Codes">Who, each once.</param>
/// <param name="Mentions">The mentions that name them; empty where they are inherited.</param>
public sealed record PartnerChoice(IReadOnlyList<PartnerCode> Codes, IReadOnlyList<Mention<PartnerMention>> Mentions)
{
    /// <summary>Nobody.</summary>
    public static PartnerChoice None { get; } = new([], []);

    /// <summary>Whether the passage itself names them.</summary>
    public bool IsNamed => Mentions.Count > 0;

    /// <summary>Partners that the passage does not name itself.</summary>
    public static PartnerChoice Inherited(params PartnerCode[] codes) => new(codes, []);
}
