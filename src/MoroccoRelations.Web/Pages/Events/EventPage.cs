using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Events;

/// <summary>An event with all that its page shows.</summary>
public sealed class EventPage(RelationsDbContext db)
{
    private const int Neighbours = 3;

    public Task<View?> FindAsync(int id, CancellationToken cancel) =>
        db.Events.AsNoTracking().Where(e => e.Id == id).Select(e => new View
        {
            Id = e.Id,
            Date = e.Date,
            Earliest = e.Earliest,
            Type = e.Type,
            Title = e.Title,
            Description = e.Description,
            Partners = e.Partners.OrderBy(p => p.Partner).Select(p => p.Partner).ToList(),
            Actors = e.Actors,
            Reference = e.Reference,
            Status = e.Status,
            Revision = e.Revision,
            ChangedAt = e.ChangedAt,
            MergedIntoId = e.MergedIntoId,
            Sources = e.Citations.OrderBy(c => c.DocumentId).ThenBy(c => c.Start).Select(c => new Source
            {
                CitationId = c.Id,
                Quote = c.Quote,
                Stated = c.Stated,
                DocumentId = c.DocumentId,
                Name = new DocumentName(c.Document!.Title, c.Document.Title == null ? c.Document.Text.Substring(0, DocumentName.Length) : null),
                Publisher = c.Document.Publisher,
                Published = c.Document.Published,
                Language = c.Document.Language,
            }).ToList(),
        }).FirstOrDefaultAsync(cancel);

    /// <summary>The events with the same partners just before, the latest last.</summary>
    public async Task<IReadOnlyList<EventRow>> BeforeAsync(View view, CancellationToken cancel)
    {
        var rows = await SamePartners(view).Where(e => e.Earliest < view.Earliest || (e.Earliest == view.Earliest && e.Id < view.Id))
            .NewestFirst().Take(Neighbours).AsRows().ToListAsync(cancel);
        rows.Reverse();
        return rows;
    }

    /// <summary>The events with the same partners just after.</summary>
    public async Task<IReadOnlyList<EventRow>> AfterAsync(View view, CancellationToken cancel) =>
        await SamePartners(view).Where(e => e.Earliest > view.Earliest || (e.Earliest == view.Earliest && e.Id > view.Id))
            .OldestFirst().Take(Neighbours).AsRows().ToListAsync(cancel);

    private IQueryable<Event> SamePartners(View view) =>
        db.Events.Shown().Where(e => e.Id != view.Id && e.Partners.Any(p => view.Partners.Contains(p.Partner)));

    public sealed record View
    {
        public required int Id { get; init; }

        public required EdtfDate? Date { get; init; }

        public required DateOnly? Earliest { get; init; }

        public required EventType Type { get; init; }

        public required LocalizedText Title { get; init; }

        public required LocalizedText Description { get; init; }

        public required List<PartnerCode> Partners { get; init; }

        public required List<Actor> Actors { get; init; }

        public required string? Reference { get; init; }

        public required ReviewStatus Status { get; init; }

        public required int Revision { get; init; }

        public required DateTime ChangedAt { get; init; }

        public required int? MergedIntoId { get; init; }

        public required List<Source> Sources { get; init; }

        /// <summary>The event as its sources tell it, to be asked where they contradict each other.</summary>
        public Event AsTold()
        {
            var told = new Event { Id = Id };
            told.Citations.AddRange(Sources.Select(source => new Citation { Id = source.CitationId, Quote = source.Quote, Stated = source.Stated }));
            return told;
        }
    }

    /// <summary>A passage that tells the event, with the document that it stands in.</summary>
    public sealed record Source
    {
        public required int CitationId { get; init; }

        public required string Quote { get; init; }

        public required StatedEvent? Stated { get; init; }

        public required int DocumentId { get; init; }

        public required DocumentName Name { get; init; }

        public required string? Publisher { get; init; }

        public required EdtfDate? Published { get; init; }

        public required SourceLanguage Language { get; init; }

        public string Direction => Language.IsRightToLeft() ? "rtl" : "ltr";
    }
}
