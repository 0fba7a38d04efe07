using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>How sure the rules are of an event, from what speaks for it.</summary>
/// <remarks>The weights are set so that, on annotated documents, of the records at a confidence about that share is right; <c>docs/extraction.md</c> has the table.</remarks>
internal static class Confidence
{
    private const double Least = 0.05;
    private const double Most = 0.98;

    public static double Of(EventCandidate candidate)
    {
        var sum = 0.2 + OfDate(candidate) + OfTrigger(candidate) + OfParties(candidate) - OfDoubt(candidate);
        return Math.Round(Math.Clamp(sum, Least, Most), 2);
    }

    private static double OfDate(EventCandidate candidate) => candidate.DateSource switch
    {
        DateSource.Segment => 0.2,
        DateSource.Section => 0.15,
        DateSource.Publication or DateSource.Carried => 0.05,
        _ => 0,
    };

    private static double OfTrigger(EventCandidate candidate)
    {
        if (candidate.Trigger?.Value is not { } form)
        {
            return -0.1;
        }

        var strength = form.Entry.Strength switch { TriggerStrength.Strong => 0.2, TriggerStrength.Plain => 0.12, _ => 0 };
        return strength + (form.IsVerb ? 0.08 : 0.02);
    }

    private static double OfParties(EventCandidate candidate)
    {
        var morocco = candidate.Morocco switch { MoroccoPart.Named => 0.15, MoroccoPart.Implied => 0.05, _ => -0.2 };
        var partners = candidate.Partners.IsNamed ? 0.15 : candidate.Codes.Count > 0 ? 0.05 : -0.3;
        return morocco + partners;
    }

    private static double OfDoubt(EventCandidate candidate)
    {
        var doubt = candidate.Sentence.Has(CueKind.Standing) && candidate.DateSource != DateSource.Segment ? 0.1 : 0;
        doubt += candidate.Codes.Count > 3 ? 0.05 : 0;
        doubt += candidate.Date is { Precision: DatePrecision.Century } ? 0.25 : 0;
        doubt += candidate.IsDateInferred || candidate.DateSource == DateSource.None ? 0.1 : 0;
        doubt += candidate.IsFarFromDate ? 0.25 : 0;
        doubt += candidate.IsApartFromDate ? 0.2 : 0;
        return doubt;
    }
}
