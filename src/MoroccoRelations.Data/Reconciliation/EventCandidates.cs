using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>The events that a document's drafts may tell: those that cite the document, and those with the same partners at about the same time.</summary>
internal sealed class EventCandidates(RecordsInHand records, Document document)
{
    public IReadOnlyList<EventCandidate> For(IReadOnlyList<EventDraft> drafts)
    {
        var suggested = records.Suggestions.WaitingCitations(RecordKind.Event, document.Id);
        var outlines = drafts.SelectMany(EventOutline.Of).Distinct().ToLookup(o => o.Partner);
        return
        [
            .. records.Events.Values.Where(e => Cites(e) || suggested.Any(s => s.RecordId == e.Id) || IsOutlined(e, outlines)).OrderBy(e => e.Id)
                .Select(e => new EventCandidate(records.Survivor(e), e, [.. e.Citations.Where(c => c.DocumentId == document.Id), .. suggested.Where(s => s.RecordId == e.Id).Select(s => s.Citation)])),
        ];
    }

    private bool Cites(Event e) => e.Citations.Exists(c => c.DocumentId == document.Id);

    private static bool IsOutlined(Event e, ILookup<PartnerCode, EventOutline> outlines) => e.Partners.Exists(p => outlines[p.Partner].Any(o => o.Fits(e)));
}
