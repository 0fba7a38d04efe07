using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>The passages of a document that an editor gave to one record and not to another: by a split, or by taking a merge back.</summary>
internal sealed class PartedRecords(RecordsInHand records, Document document)
{
    public IReadOnlyList<TextSpan> OfEvent(int id) => Spans(Others(RecordKind.Event, id).SelectMany(other => records.Events[other].Citations));

    public IReadOnlyList<TextSpan> OfRelationship(int id) =>
        Spans(Others(RecordKind.Relationship, id).SelectMany(other => records.Relationships[other].Citations));

    private IEnumerable<int> Others(RecordKind kind, int id) =>
        records.Partings.Values.Where(g => g.RecordKind == kind && (g.KeptId == id || g.OtherId == id)).Select(g => g.KeptId == id ? g.OtherId : g.KeptId);

    private List<TextSpan> Spans(IEnumerable<Citation> citations) => [.. citations.Where(c => c.DocumentId == document.Id).Select(c => c.Span)];
}
