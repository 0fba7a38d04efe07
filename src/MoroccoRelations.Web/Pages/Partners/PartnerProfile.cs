using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Pages.Events;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Partners;

/// <summary>All that a partner's page shows.</summary>
public sealed class PartnerProfile(RelationsDbContext db)
{
    /// <summary>Of a longer list the page shows the latest and leads to the rest.</summary>
    public const int MostEvents = 200;

    public async Task<View> OfAsync(Partner partner, CancellationToken cancel)
    {
        var events = db.Events.Shown().With(partner.Code);
        var relationships = db.Relationships.Shown().Where(r => r.Partners.Any(p => p.Partner == partner.Code));
        return new View
        {
            Partner = partner,
            Text = await db.Profiles.Where(p => p.Partner == partner.Code).Select(p => p.Text).FirstOrDefaultAsync(cancel) ?? LocalizedText.Empty,
            Events = await events.NewestFirst().Take(MostEvents).AsRows().ToListAsync(cancel),
            Totals = await TotalsAsync(events, cancel),
            CountsByYear = await events.CountsByYear().ToListAsync(cancel),
            Statements = await StatementsAsync(relationships, cancel),
            People = PeopleOf(await events.Select(e => e.Actors).ToListAsync(cancel)),
            Others = await OthersAsync(events, partner.Code, cancel),
            Documents = await DocumentsAsync(events, relationships, cancel),
        };
    }

    private static async Task<Totals> TotalsAsync(IQueryable<Event> events, CancellationToken cancel) =>
        await events.GroupBy(e => 1).Select(all => new Totals(
            all.Count(),
            all.Count(e => e.Status == ReviewStatus.Confirmed),
            all.Count(e => e.Citations.Select(c => c.DocumentId).Distinct().Count() > 1),
            all.Min(e => e.Earliest),
            all.Max(e => e.Earliest))).FirstOrDefaultAsync(cancel) ?? new Totals(0, 0, 0, null, null);

    private static Task<List<Statement>> StatementsAsync(IQueryable<Relationship> relationships, CancellationToken cancel) =>
        relationships.OrderBy(r => r.Id).Select(r => new Statement
        {
            Id = r.Id,
            Aspect = r.Aspect,
            Tenor = r.Tenor,
            Text = r.Text,
            Reference = r.Reference,
            Status = r.Status,
            ChangedAt = r.ChangedAt,
            Partners = r.Partners.OrderBy(p => p.Partner).Select(p => p.Partner).ToList(),
            Sources = r.Citations.OrderBy(c => c.Id).Select(c => new Source(
                c.Id, c.Quote, c.DocumentId, new DocumentName(c.Document!.Title, c.Document.Title == null ? c.Document.Text.Substring(0, DocumentName.Length) : null),
                c.Document.Publisher, c.Document.Published, c.Document.Language)).ToList(),
        }).ToListAsync(cancel);

    private static List<Person> PeopleOf(List<List<Actor>> actorsByEvent)
    {
        var people = new List<Person>();
        foreach (var actor in actorsByEvent.SelectMany(actors => actors))
        {
            var known = people.FindIndex(person => person.Actor.IsSamePersonAs(actor));
            if (known < 0)
            {
                people.Add(new Person(actor, 1));
            }
            else
            {
                people[known] = people[known] with { Events = people[known].Events + 1 };
            }
        }

        return [.. people.OrderByDescending(person => person.Events).ThenBy(person => person.Actor.Name, StringComparer.Ordinal)];
    }

    private static Task<List<Other>> OthersAsync(IQueryable<Event> events, PartnerCode partner, CancellationToken cancel) =>
        events.SelectMany(e => e.Partners).Where(p => p.Partner != partner)
            .GroupBy(p => p.Partner).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => new Other(g.Key, g.Count())).ToListAsync(cancel);

    private Task<List<DocumentRow>> DocumentsAsync(IQueryable<Event> events, IQueryable<Relationship> relationships, CancellationToken cancel) =>
        db.Documents.AsNoTracking()
            .Where(d => d.Citations.Any(c => events.Any(e => e.Id == c.EventId) || relationships.Any(r => r.Id == c.RelationshipId)))
            .OrderBy(d => d.Id)
            .Select(d => new DocumentRow(d.Id, new DocumentName(d.Title, d.Title == null ? d.Text.Substring(0, DocumentName.Length) : null), d.Publisher, d.Published, d.Language)).ToListAsync(cancel);

    public sealed record View
    {
        public required Partner Partner { get; init; }

        /// <summary>What editors wrote, in Markdown.</summary>
        public required LocalizedText Text { get; init; }

        public required IReadOnlyList<EventRow> Events { get; init; }

        public required Totals Totals { get; init; }

        public required IReadOnlyList<KeyValuePair<int, int>> CountsByYear { get; init; }

        public required IReadOnlyList<Statement> Statements { get; init; }

        public required IReadOnlyList<Person> People { get; init; }

        public required IReadOnlyList<Other> Others { get; init; }

        public required IReadOnlyList<DocumentRow> Documents { get; init; }

        public bool IsEmpty => Totals.Events == 0 && Statements.Count == 0;

        public int Records => Totals.Events + Statements.Count;

        public int Confirmed => Totals.Confirmed + Statements.Count(s => s.Status == ReviewStatus.Confirmed);
    }

    /// <summary>What the events of a partner come to.</summary>
    public sealed record Totals(int Events, int Confirmed, int ToldTwice, DateOnly? First, DateOnly? Last);

    /// <summary>How Morocco and the partner stand, as sources put it.</summary>
    public sealed record Statement
    {
        public required int Id { get; init; }

        public required Aspect Aspect { get; init; }

        public required Tenor Tenor { get; init; }

        public required LocalizedText Text { get; init; }

        public required string? Reference { get; init; }

        public required ReviewStatus Status { get; init; }

        public required DateTime ChangedAt { get; init; }

        public required List<PartnerCode> Partners { get; init; }

        public required List<Source> Sources { get; init; }
    }

    public sealed record Source(
        int CitationId, string Quote, int DocumentId, DocumentName Name, string? Publisher, EdtfDate? Published, SourceLanguage Language)
    {
        public string Direction => Language.IsRightToLeft() ? "rtl" : "ltr";
    }

    public sealed record Person(Actor Actor, int Events);

    public sealed record Other(PartnerCode Partner, int Events);

    public sealed record DocumentRow(int Id, DocumentName Name, string? Publisher, EdtfDate? Published, SourceLanguage Language);
}
