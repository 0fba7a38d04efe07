using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>An event that a draft may tell.</summary>
/// <param name="Target">The event that a draft would join: where one was merged into another, the one that stays.</param>
/// <param name="Telling">The event whose values and citations are compared; a merged one still answers for what it held.</param>
/// <param name="Passages">Its citations of the document, and those that wait beside it as suggestions.</param>
internal sealed record EventCandidate(Event Target, Event Telling, IReadOnlyList<Citation> Passages);
