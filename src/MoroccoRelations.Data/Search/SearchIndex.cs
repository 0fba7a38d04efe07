using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Sqlite;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Search;

/// <summary>Writes what the index holds of events and documents: names, people and titles in its head, passages and descriptions in its body, and the words of an event's date.</summary>
internal sealed class SearchIndex(RelationsDbContext db)
{
    private const int BatchSize = 200;

    /// <summary>Builds the whole index anew.</summary>
    public async Task RebuildAsync(CancellationToken cancellationToken)
    {
        await SearchTables.RecreateAsync(db, cancellationToken);
        await WriteEventsAsync(await db.Events.Select(e => e.Id).ToListAsync(cancellationToken), cancellationToken);
        await WriteDocumentsAsync(await db.Documents.Select(d => d.Id).ToListAsync(cancellationToken), cancellationToken);
        await SearchTables.SetVersionAsync(db, SearchAnalyzer.Version, cancellationToken);
    }

    public async Task WriteEventsAsync(IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        foreach (var batch in ids.Order().Chunk(BatchSize))
        {
            var events = await db.Events.AsNoTracking()
                .Where(e => batch.Contains(e.Id)).OrderBy(e => e.Id)
                .Include(e => e.Partners).Include(e => e.Citations)
                .AsSplitQuery().ToListAsync(cancellationToken);
            foreach (var e in events)
            {
                await SearchTables.WriteEventAsync(
                    db, e.Id, SearchAnalyzer.Index(Head(e)), SearchAnalyzer.Index(Body(e)), SearchAnalyzer.Index(SearchedDate.Texts(e.Date)), cancellationToken);
            }
        }
    }

    public async Task WriteDocumentsAsync(IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        foreach (var id in ids.Order())
        {
            var document = await db.Documents.Where(d => d.Id == id).Select(d => new { d.Title, d.Text }).SingleAsync(cancellationToken);
            await SearchTables.WriteDocumentAsync(db, id, SearchAnalyzer.Index([document.Title]), SearchAnalyzer.Index([document.Text]), cancellationToken);
        }
    }

    private static IEnumerable<string?> Head(Event e) =>
        [.. Texts(e.Title), .. e.Actors.Select(a => a.Name), .. e.Partners.OrderBy(p => p.Partner).SelectMany(p => Names(p.Partner))];

    private static IEnumerable<string?> Body(Event e)
    {
        var citations = e.Citations.OrderBy(c => c.Id).ToList();
        return [.. Texts(e.Description), .. citations.Select(c => c.Quote)];
    }

    private static IEnumerable<string?> Names(PartnerCode code) =>
        PartnerCatalogue.Default.Find(code) is { } partner ? [.. Texts(partner.Names), .. Texts(partner.ShortNames), .. partner.Aliases] : [code.Value];

    private static string?[] Texts(LocalizedText text) => [text.En, text.Fr, text.Ar];
}
