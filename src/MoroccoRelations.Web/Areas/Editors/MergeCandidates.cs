using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>Records of the same partners, which an editor may want to merge one with: those most alike first.</summary>
public sealed class MergeCandidates(RelationsDbContext db)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<Editable<IRecordState>>> OfAsync(Editable<IRecordState> record, PartnerCode? partner, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.State switch
        {
            EventState e => await EventsAsync(record.Id, e, partner is null ? e.Partners : [partner], cancel),
            RelationshipState r => await RelationshipsAsync(record.Id, r, partner is null ? r.Partners : [partner], cancel),
            _ => throw new ArgumentException("Events and relationships alone are merged.", nameof(record)),
        };
    }

    /// <remarks>Of the same time first, then of the same type.</remarks>
    private async Task<List<Editable<IRecordState>>> EventsAsync(int id, EventState like, IReadOnlyList<PartnerCode> partners, CancellationToken cancel)
    {
        var (earliest, latest, type) = (like.Date?.Earliest, like.Date?.Latest, like.Type);
        var found = await db.Events.AsNoTracking().Include(e => e.Partners)
            .Where(e => e.Id != id && e.MergedIntoId == null && e.Status != ReviewStatus.Rejected && e.Partners.Any(p => partners.Contains(p.Partner)))
            .OrderByDescending(e => e.Earliest <= latest && e.Latest >= earliest).ThenByDescending(e => e.Type == type).ThenBy(e => e.Id)
            .Take(Most).ToListAsync(cancel);
        return [.. found.Select(e => new Editable<IRecordState>(e.Id, e.Revision, EventState.Of(e)))];
    }

    /// <remarks>Of the same aspect first, then of the same tenor.</remarks>
    private async Task<List<Editable<IRecordState>>> RelationshipsAsync(int id, RelationshipState like, IReadOnlyList<PartnerCode> partners, CancellationToken cancel)
    {
        var (aspect, tenor) = (like.Aspect, like.Tenor);
        var found = await db.Relationships.AsNoTracking().Include(r => r.Partners)
            .Where(r => r.Id != id && r.MergedIntoId == null && r.Status != ReviewStatus.Rejected && r.Partners.Any(p => partners.Contains(p.Partner)))
            .OrderByDescending(r => r.Aspect == aspect).ThenByDescending(r => r.Tenor == tenor).ThenBy(r => r.Id)
            .Take(Most).ToListAsync(cancel);
        return [.. found.Select(r => new Editable<IRecordState>(r.Id, r.Revision, RelationshipState.Of(r)))];
    }
}
