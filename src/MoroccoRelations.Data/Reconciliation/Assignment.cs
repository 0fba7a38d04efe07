using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Gives each draft of a document at most one record, the surest matches first.</summary>
/// <remarks>
/// A passage that a draft has met is taken for the others, and a record that a draft has met is not offered to another draft of the same document
/// by likeness alone: what a document tells apart stays apart. A match that has rivals is left to an editor.
/// </remarks>
internal sealed class Assignment<TDraft, TRecord>
    where TDraft : class
    where TRecord : class
{
    private readonly Dictionary<int, Match<TDraft, TRecord>> byDraft = [];
    private readonly HashSet<Citation> takenCitations = [];
    private readonly HashSet<TRecord> takenRecords = [];
    private readonly List<Match<TDraft, TRecord>> matches;

    public Assignment(IEnumerable<Match<TDraft, TRecord>> matches)
    {
        this.matches =
        [
            .. matches.Where(m => m.Strength != MatchStrength.None)
                .OrderByDescending(m => m.Strength).ThenByDescending(m => m.Closeness).ThenBy(m => m.Index).ThenBy(m => m.RecordId).ThenBy(m => m.Citation?.Id),
        ];
        foreach (var match in this.matches)
        {
            Consider(match);
        }
    }

    /// <summary>What a draft has met, or null.</summary>
    public Match<TDraft, TRecord>? Of(int index) => byDraft.GetValueOrDefault(index);

    /// <summary>The records that a draft without one may double, each once, the likeliest first.</summary>
    public IEnumerable<Match<TDraft, TRecord>> Doubtful(int index) =>
        matches.Where(m => m.Index == index && m.Strength is (MatchStrength.Doubtful or MatchStrength.IfUnrivalled))
            .Where(m => !takenRecords.Contains(m.Record))
            .DistinctBy(m => m.RecordId);

    private void Consider(Match<TDraft, TRecord> match)
    {
        switch (match.Strength)
        {
            case MatchStrength.SameReading or MatchStrength.SamePassage when !takenCitations.Contains(match.Citation!) && IsFreeFor(match):
                Assign(match);
                takenCitations.Add(match.Citation!);
                break;
            case MatchStrength.Sure when IsOpen(match):
            case MatchStrength.IfUnrivalled when IsOpen(match) && !HasRival(match):
                Assign(match);
                break;
            default:
                break;
        }
    }

    private bool IsFreeFor(Match<TDraft, TRecord> match) => Of(match.Index) is not { } met || met.Record == match.Record;

    private bool IsOpen(Match<TDraft, TRecord> match) => Of(match.Index) is null && !takenRecords.Contains(match.Record);

    private bool HasRival(Match<TDraft, TRecord> match) =>
        matches.Any(m => m.Strength == MatchStrength.IfUnrivalled && IsOpen(m) && (m.Index == match.Index) != (m.Record == match.Record));

    private void Assign(Match<TDraft, TRecord> match)
    {
        byDraft.TryAdd(match.Index, match);
        takenRecords.Add(match.Record);
    }
}
