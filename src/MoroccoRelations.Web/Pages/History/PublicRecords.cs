using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.History;

/// <summary>Finds the record that an address speaks of: what stands under <c>events/3</c>, <c>relationships/8</c>, <c>documents/2</c>, <c>countries/spain</c>.</summary>
public sealed class PublicRecords(RelationsDbContext db, RecordTitle titles, EventTitle eventTitles, Wording words)
{
    public Task<PublicRecord?> FindAsync(string records, string key, CancellationToken cancel) =>
        (records, int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) switch
        {
            ("events", true) => EventAsync(id, cancel),
            ("relationships", true) => RelationshipAsync(id, cancel),
            ("documents", true) => DocumentAsync(id, cancel),
            ("countries", _) => PartnerAsync(PartnerCatalogue.Default.BySlug(key, organisations: false), cancel),
            ("organisations", _) => PartnerAsync(PartnerCatalogue.Default.BySlug(key, organisations: true), cancel),
            _ => Task.FromResult<PublicRecord?>(null),
        };

    /// <summary>The record of a report or a revision; a partner by its code.</summary>
    public Task<PublicRecord?> FindAsync(RecordKind kind, int? id, PartnerCode? partner, CancellationToken cancel) => (kind, id, partner) switch
    {
        (RecordKind.Event, { } number, _) => EventAsync(number, cancel),
        (RecordKind.Relationship, { } number, _) => RelationshipAsync(number, cancel),
        (RecordKind.Document, { } number, _) => DocumentAsync(number, cancel),
        (RecordKind.Partner, _, { } code) => PartnerAsync(PartnerCatalogue.Default.Find(code), cancel),
        _ => Task.FromResult<PublicRecord?>(null),
    };

    private async Task<PublicRecord?> EventAsync(int id, CancellationToken cancel)
    {
        var found = await db.Events.AsNoTracking().Where(e => e.Id == id)
            .Select(e => new { e.Title, e.Type, e.Date, Partners = e.Partners.OrderBy(p => p.Partner).Select(p => p.Partner).ToList(), e.Status, e.ChangedAt, e.MergedIntoId })
            .FirstOrDefaultAsync(cancel);
        return found is null ? null : new(RecordKind.Event, id, null, eventTitles.WithDate(found.Title, found.Type, found.Partners, found.Date), Address.Event(id), Address.Event(id))
        {
            Status = found.Status,
            ChangedAt = found.ChangedAt,
            MergedInto = found.MergedIntoId is { } into ? Address.Event(into) : null,
        };
    }

    private async Task<PublicRecord?> RelationshipAsync(int id, CancellationToken cancel)
    {
        var found = await db.Relationships.AsNoTracking().Where(r => r.Id == id)
            .Select(r => new { r.Aspect, Partners = r.Partners.OrderBy(p => p.Partner).Select(p => p.Partner).ToList(), r.Status, r.ChangedAt, r.MergedIntoId })
            .FirstOrDefaultAsync(cancel);
        return found is null ? null : new(RecordKind.Relationship, id, null, titles.OfRelationship(found.Aspect, found.Partners), Address.RelationshipOf(id, found.Partners), Address.Relationship(id))
        {
            Status = found.Status,
            ChangedAt = found.ChangedAt,
            MergedInto = found.MergedIntoId is { } into ? Address.Relationship(into) : null,
        };
    }

    private async Task<PublicRecord?> DocumentAsync(int id, CancellationToken cancel)
    {
        var found = await db.Documents.AsNoTracking().Where(d => d.Id == id)
            .Select(d => new { Name = new DocumentName(d.Title, d.Title == null ? d.Text.Substring(0, DocumentName.Length) : null), d.ChangedAt, d.WithdrawnRunId })
            .FirstOrDefaultAsync(cancel);
        return found is null or { WithdrawnRunId: not null }
            ? null
            : new(RecordKind.Document, id, null, Isolated.Of(found.Name.In(words)), Address.Document(id), Address.Document(id)) { ChangedAt = found.ChangedAt };
    }

    private async Task<PublicRecord?> PartnerAsync(Partner? partner, CancellationToken cancel)
    {
        if (partner is null)
        {
            return null;
        }

        var profile = await db.Profiles.AsNoTracking().Where(p => p.Partner == partner.Code).Select(p => new { p.Id, p.ChangedAt }).FirstOrDefaultAsync(cancel);
        return new(RecordKind.Partner, profile?.Id, partner.Code, partner.Name(), Address.Partner(partner), Address.Partner(partner)) { ChangedAt = profile?.ChangedAt };
    }
}

/// <summary>A record as a reader knows it.</summary>
/// <param name="Id">Its number; null for a partner of whom no editor has written.</param>
/// <param name="Address">Where it stands on the site; null for a statement whose partner nobody knows.</param>
/// <param name="Root">What the addresses of its history and its report form begin with.</param>
public sealed record PublicRecord(RecordKind Kind, int? Id, PartnerCode? Partner, string Title, string? Address, string Root)
{
    public ReviewStatus? Status { get; init; }

    public DateTime? ChangedAt { get; init; }

    /// <summary>The root of the record that this one was merged into.</summary>
    public string? MergedInto { get; init; }

    public bool IsRejected => Status == ReviewStatus.Rejected;

    public string History => Web.Address.History(Root);

    public string ReportForm => Web.Address.ReportForm(Root);
}
