using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>How likely a statement tells a standing relation, from what speaks for it.</summary>
/// <remarks>The weights are the logarithms of odds, learnt on annotated documents and rounded; the sum is turned into a share from 0 to 1.</remarks>
internal static class StatementConfidence
{
    private const double Doubt = 3.0;
    private const int LongInWords = 40;
    private const double Least = 0.05;
    private const double Most = 0.98;

    public static double Of(Statement statement, bool namesPartner, IReadOnlyList<EventCandidate> told)
    {
        var sum = OfWords(statement) + OfParties(statement, namesPartner) - OfHappening(statement, told) - Doubt;
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-sum)), Least, Most), 2);
    }

    private static double OfWords(Statement statement)
    {
        var topics = statement.Of(RelationRole.Topic).Count();
        var sum = statement.Of(RelationRole.Claim).Any() || Statement.IsLabel(statement.Sentence) ? 2.9 : 0;
        sum += topics > 0 && statement.Of(RelationRole.Tone).Any() ? 1.3 : 0;
        sum += topics > 0 && statement.Has(CueKind.Standing) ? 1.5 : 0;
        sum += statement.IsPredicated ? 1.2 : 0;
        sum += topics > 1 ? 0.5 : 0;
        sum += statement.Has(CueKind.Statistic) ? 0.4 : 0;
        sum -= statement.Of(RelationRole.Wish).Any() ? 0.6 : 0;
        sum -= TellsNothing(statement) ? 0.5 : 0;
        return sum;
    }

    /// <summary>"The relations between the two countries": neither how they are nor that they go on.</summary>
    private static bool TellsNothing(Statement statement) =>
        !statement.Of(RelationRole.Claim).Any() && !statement.Of(RelationRole.Tone).Any() && !statement.Has(CueKind.Standing) && !statement.Has(CueKind.Statistic);

    private static double OfParties(Statement statement, bool namesPartner)
    {
        var sum = namesPartner ? 1.6 : 0.9;
        sum += statement.Has(CueKind.Both) ? 0.9 : 0;
        sum += statement.Sentence.Morocco.Count > 0 ? 0.4 : 0;
        return sum;
    }

    /// <summary>What speaks for a happening speaks against a standing.</summary>
    private static double OfHappening(Statement statement, IReadOnlyList<EventCandidate> told)
    {
        var sum = told.Count > 0 ? 1.0 : 0;
        sum += told.Any(e => e.Type is EventType.Agreement or EventType.Ties or EventType.Security or EventType.Protest) ? 0.7 : 0;
        sum += IsDatedItem(statement.Sentence) && told.Any(e => e.Date is not null) ? 1.0 : 0;
        sum += statement.Sentence.Dates.Any(d => statement.Span.Contains(d.Span)) ? 0.4 : 0;
        sum += statement.Has(CueKind.Hypothetical) ? 0.6 : 0;
        sum += statement.Sentence.Triggers.Any(t => t.Value is { IsVerb: true, Entry.Strength: TriggerStrength.Strong } && statement.Span.Contains(t.Span)) ? 0.4 : 0;
        sum += statement.Sentence.Tokens.Count(t => statement.Span.Contains(t.Span)) > LongInWords ? 0.4 : 0;
        return sum;
    }

    /// <summary>"1976: Establishment of relations by the appointment of an ambassador": an item of a list that tells a deed with its date tells no more.</summary>
    private static bool IsDatedItem(Sentence sentence) => sentence.Block.Kind == BlockKind.ListItem && sentence.Dates.Count > 0;
}
