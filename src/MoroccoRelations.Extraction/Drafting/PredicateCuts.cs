using System.Collections.Frozen;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Finds where a sentence with one date, or none, begins to tell another happening with partners of its own.</summary>
internal static class PredicateCuts
{
    private static readonly FrozenSet<string> ClauseConjunctions = FunctionWords.Of(FunctionWordKind.ClauseConjunction);

    /// <summary>Where a new happening begins: in a dated sentence only behind a word of sequence ("then", "puis") or a conjunction.</summary>
    public static List<int> In(Sentence sentence, bool isDated)
    {
        var cuts = new List<int>();
        var heads = Heads(sentence, isDated);
        for (var i = 1; i < heads.Length; i++)
        {
            var from = cuts.Count > 0 ? cuts[^1] : sentence.Span.Start;
            var joined = sentence.ClauseStarts.Where(s => s >= heads[i - 1].Span.End && s <= heads[i].Span.Start).Select(s => (int?)s).LastOrDefault();
            var cut = joined ?? (isDated ? SequenceBetween(sentence, heads[i - 1].Span.End, heads[i].Span.Start) : heads[i].Span.Start);
            if (cut is { } at && (joined is not null || !heads[i].Types.Overlaps(heads[i - 1].Types)) && (HasOwnPartners(sentence, from, at) || IsSequel(sentence, heads[i - 1].Span.End, heads[i].Span)))
            {
                cuts.Add(at);
            }
        }

        return cuts;
    }

    /// <summary>The words that may tell a happening each, with all types that a word may tell.</summary>
    private static (TextSpan Span, HashSet<EventType> Types)[] Heads(Sentence sentence, bool isDated) =>
        [.. sentence.Triggers
            .Where(t => t.Value.Entry.Strength == TriggerStrength.Strong && (t.Value.IsVerb || isDated))
            .GroupBy(t => t.Span)
            .OrderBy(g => g.Key.Start)
            .Select(g => (g.Key, g.Select(t => t.Value.Entry.Type).ToHashSet()))];

    /// <summary>"… held talks with his counterpart, after which the two leaders signed an accord": the same parties do the next thing.</summary>
    private static bool IsSequel(Sentence sentence, int from, TextSpan head) =>
        sentence.CuesOf(CueKind.Sequence).Any(c => c.Start >= from && c.End <= head.Start && sentence.CuesOf(CueKind.Both).Any(b => b.Start >= c.End && b.End <= head.Start));

    private static int? SequenceBetween(Sentence sentence, int from, int to) =>
        sentence.CuesOf(CueKind.Sequence).Where(c => c.Start >= from && c.End <= to).Select(c => (int?)c.Start).FirstOrDefault()
        ?? ConjunctionBetween(sentence, from, to);

    private static int? ConjunctionBetween(Sentence sentence, int from, int to) =>
        sentence.Asides.Any(a => a.Start >= from && a.Start <= to || a.Contains(to))
            ? null
            : sentence.Tokens.LastOrDefault(t => t.Span.Start > from && t.Span.Start <= to && (ClauseConjunctions.Contains(t.Form) || t.Form.StartsWith('و') && t.MayHaveClitics))?.Span.Start;

    private static bool HasOwnPartners(Sentence sentence, int from, int cut)
    {
        var before = sentence.Partners.Where(p => p.Span.Start >= from && p.Span.Start < cut).SelectMany(p => p.Value.Codes).ToHashSet();
        var after = sentence.Partners.Where(p => p.Span.Start >= cut).SelectMany(p => p.Value.Codes).ToHashSet();
        return before.Count > 0 && after.Count > 0 && !before.Overlaps(after);
    }
}
