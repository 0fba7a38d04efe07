using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>A draft and a record that may tell the same.</summary>
/// <param name="Index">The draft's place in its document.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Record">The record.</param>
/// <param name="RecordId">The record's number.</param>
/// <param name="Citation">The record's citation that the draft meets, where both point to the same passage.</param>
/// <param name="Strength">How surely.</param>
/// <param name="Closeness">Orders matches of equal strength, the closest highest.</param>
/// <param name="Reason">Says why, for the editor of a doubtful pair.</param>
internal sealed record Match<TDraft, TRecord>(
    int Index, TDraft Draft, TRecord Record, int RecordId, Citation? Citation, MatchStrength Strength, double Closeness, Func<string> Reason)
    where TDraft : class
    where TRecord : class;
