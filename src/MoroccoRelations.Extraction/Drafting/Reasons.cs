using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Says why a candidate has the values that it has.</summary>
internal static class Reasons
{
    public static IReadOnlyList<Finding> For(EventCandidate candidate, Segment segment)
    {
        var findings = new List<Finding>();
        if (candidate.Trigger is { } trigger)
        {
            findings.Add(new Finding("type", trigger.Rule, trigger.Entry, Words(candidate.Sentence, trigger.Span)));
        }

        findings.Add(OfDate(candidate, segment));
        findings.AddRange(candidate.Partners.Mentions.Select(m => new Finding("partner", m.Rule, m.Entry, Words(candidate.Sentence, m.Span))));
        if (!candidate.Partners.IsNamed)
        {
            findings.AddRange(candidate.Codes.Select(c => new Finding("partner", "inherited", c.Value, null)));
        }

        return findings;
    }

    private static Finding OfDate(EventCandidate candidate, Segment segment)
    {
        var words = segment.Dates.FirstOrDefault(d => ReferenceEquals(d.Date, candidate.Date));
        return words is null
            ? new Finding("date", candidate.DateSource.ToString(), null, null)
            : new Finding("date", words.Words.Rule, words.Words.Entry, Words(candidate.Sentence, words.Span));
    }

    private static string Words(Sentence sentence, TextSpan span) =>
        string.Join(' ', sentence.TokensIn(span).Select(t => t.Form));
}
