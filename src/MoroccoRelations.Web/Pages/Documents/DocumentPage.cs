using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Web.Pages.Documents;

/// <summary>A document with the records that cite it.</summary>
public sealed class DocumentPage(RelationsDbContext db)
{
    public Task<Document?> FindAsync(int id, CancellationToken cancel) =>
        db.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancel);

    /// <summary>The passages that shown records cite, in the order of the text.</summary>
    public async Task<IReadOnlyList<Note>> NotesAsync(int id, CancellationToken cancel)
    {
        var events = await EventNotes(id).ToListAsync(cancel);
        var statements = await StatementNotes(id).ToListAsync(cancel);
        return [.. events.Concat(statements).OrderBy(note => note.Start).ThenByDescending(note => note.Length).ThenBy(note => note.CitationId)];
    }

    private IQueryable<Note> EventNotes(int id) =>
        from c in db.Citations.AsNoTracking()
        join e in db.Events on c.EventId equals e.Id
        where c.DocumentId == id && e.Status != ReviewStatus.Rejected && e.MergedIntoId == null
        select new Note
        {
            CitationId = c.Id,
            Start = c.Start,
            Length = c.Length,
            EventId = e.Id,
            Type = e.Type,
            Title = e.Title,
            Date = e.Date,
            Status = e.Status,
            Partners = e.Partners.OrderBy(p => p.Partner).Select(p => p.Partner).ToList(),
        };

    private IQueryable<Note> StatementNotes(int id) =>
        from c in db.Citations.AsNoTracking()
        join r in db.Relationships on c.RelationshipId equals r.Id
        where c.DocumentId == id && r.Status != ReviewStatus.Rejected && r.MergedIntoId == null
        select new Note
        {
            CitationId = c.Id,
            Start = c.Start,
            Length = c.Length,
            RelationshipId = r.Id,
            Aspect = r.Aspect,
            Tenor = r.Tenor,
            Title = r.Text,
            Status = r.Status,
            Partners = r.Partners.OrderBy(p => p.Partner).Select(p => p.Partner).ToList(),
        };

    /// <summary>A passage with the record that cites it: an event or a statement.</summary>
    public sealed record Note
    {
        public required int CitationId { get; init; }

        public required int Start { get; init; }

        public required int Length { get; init; }

        public int? EventId { get; init; }

        public EventType Type { get; init; }

        public EdtfDate? Date { get; init; }

        public int? RelationshipId { get; init; }

        public Aspect Aspect { get; init; }

        public Tenor Tenor { get; init; }

        public required LocalizedText Title { get; init; }

        public required ReviewStatus Status { get; init; }

        public required List<PartnerCode> Partners { get; init; }

        public TextSpan Span => new(Start, Length);
    }
}
