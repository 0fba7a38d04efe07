using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Pages.Events;
using MoroccoRelations.Web.Pages.Partners;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages;

public sealed class IndexModel(RelationsDbContext db, PartnerCounts counts) : PageModel
{
    private const int PartnersShown = 12;
    private const int EventsShown = 8;
    private const int NewShown = 6;

    public int Events { get; private set; }

    public int Statements { get; private set; }

    public int Documents { get; private set; }

    public int Partners { get; private set; }

    public bool IsEmpty => Events + Statements + Documents == 0;

    public IReadOnlyList<PartnerGroup.Entry> MostDocumented { get; private set; } = [];

    public IReadOnlyList<PartnerCode> Newest { get; private set; } = [];

    public IReadOnlyList<EventRow> Latest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var recorded = await counts.AllAsync(cancel);
        Partners = recorded.Count;
        Events = await db.Events.Shown().CountAsync(cancel);
        Statements = await db.Relationships.Shown().CountAsync(cancel);
        Documents = await db.Documents.CountAsync(d => d.SupersededById == null && d.WithdrawnRunId == null, cancel);
        MostDocumented = Most(recorded);
        Newest = await NewestAsync(cancel);
        Latest = await db.Events.Shown().Where(e => e.Earliest != null).NewestFirst().Take(EventsShown).AsRows().ToListAsync(cancel);
    }

    private static List<PartnerGroup.Entry> Most(IReadOnlyDictionary<PartnerCode, PartnerCounts.Count> recorded) =>
        [.. recorded.OrderByDescending(pair => pair.Value.Events).ThenByDescending(pair => pair.Value.Statements).ThenBy(pair => pair.Key)
            .Select(pair => (Partner: PartnerCatalogue.Default.Find(pair.Key), pair.Value))
            .Where(pair => pair.Partner is not null)
            .Take(PartnersShown)
            .Select(pair => new PartnerGroup.Entry(pair.Partner!, pair.Partner!.Name(), pair.Value))];

    // A partner is as new as its first record.
    private Task<List<PartnerCode>> NewestAsync(CancellationToken cancel) =>
        db.Events.Shown().SelectMany(e => e.Partners)
            .GroupBy(p => p.Partner).OrderByDescending(g => g.Min(p => p.EventId)).Select(g => g.Key)
            .Take(NewShown).ToListAsync(cancel);
}
