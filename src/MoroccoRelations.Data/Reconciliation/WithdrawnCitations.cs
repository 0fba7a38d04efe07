using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Lets a record that comes back into view cite only documents that are in view.</summary>
internal sealed class WithdrawnCitations(RecordsInHand records, Decisions decisions)
{
    public void RemoveFrom(List<Citation> citations)
    {
        foreach (var citation in citations.Where(c => records.IsWithdrawn(c.DocumentId)).ToList())
        {
            decisions.Remove(citation);
            citations.Remove(citation);
        }
    }
}
