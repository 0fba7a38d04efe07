using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Benchmarks;

/// <summary>Fills a knowledge base with as many proposed records as an office may ever face, written as the program writes them.</summary>
internal static class ManyRecords
{
    public const int Events = 100_000;
    private const int Relationships = 20_000;
    private const int EventsOfDocument = 50;

    private static readonly PartnerCode[] Partners = [.. PartnerCatalogue.Default.All.Select(p => p.Code)];
    private static readonly EventType[] Types = Enum.GetValues<EventType>();

    public static async Task WriteAsync(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
    {
        var random = new Random(1);
        var run = new ImportRun { StartedAt = clock.GetUtcNow().UtcDateTime, FinishedAt = clock.GetUtcNow().UtcDateTime };
        for (var number = await WrittenAsync(contexts); number < Events / EventsOfDocument; number++)
        {
            await using var db = await contexts.CreateDbContextAsync();
            db.Attach(run).State = run.Id == 0 ? EntityState.Added : EntityState.Unchanged;
            AddDocument(db, number, random);
            await new RecordWriter(db, clock).SaveAsync(ChangeOrigin.Import(run, "Imported"));
        }
    }

    /// <summary>How many documents an earlier run left in the file.</summary>
    private static async Task<int> WrittenAsync(IDbContextFactory<RelationsDbContext> contexts)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Documents.CountAsync();
    }

    private static void AddDocument(RelationsDbContext db, int number, Random random)
    {
        string[] sentences = [.. Enumerable.Range(0, EventsOfDocument).Select(i => FormattableString.Invariant($"In meeting {number}-{i} the two sides spoke of fisheries and of trade."))];
        var document = new Document
        {
            FileName = $"{number}.txt",
            ContentHash = $"{number:x64}",
            Text = string.Join('\n', sentences),
            Title = $"Story {number}",
            Language = SourceLanguage.English,
            ImportedAt = DateTime.UnixEpoch,
        };
        db.Add(document);
        for (var i = 0; i < EventsOfDocument; i++)
        {
            db.Add(Event(document, sentences[i], random));
        }

        for (var i = 0; i < Relationships * EventsOfDocument / Events; i++)
        {
            db.Add(Relationship(document, sentences[i], random));
        }
    }

    /// <remarks>One in ten is undated, one in twenty disputed, one in fifty without a partner.</remarks>
    private static Event Event(Document document, string sentence, Random random)
    {
        var date = random.Next(10) == 0 ? null : EdtfDate.Year(1956 + random.Next(70));
        var e = new Event { Date = date, Type = Types[random.Next(Types.Length)], Confidence = Math.Round(random.NextDouble(), 2) };
        PartnerCode[] partners = random.Next(50) == 0 ? [] : [.. random.GetItems(Partners, random.Next(1, 3)).Distinct()];
        e.Partners.AddRange(partners.Select(code => new EventPartner { Partner = code }));
        e.Citations.Add(Citation(document, sentence, new StatedEvent(date, e.Type, partners, [], [])));
        if (random.Next(20) == 0)
        {
            e.Citations.Add(Citation(document, sentence[..^1], new StatedEvent(EdtfDate.Year(1900), e.Type, partners, [], [])));
        }

        return e;
    }

    private static Relationship Relationship(Document document, string sentence, Random random)
    {
        var r = new Relationship { Aspect = Aspect.Economic, Tenor = Tenor.Friendly, Confidence = Math.Round(random.NextDouble(), 2) };
        r.Partners.Add(new RelationshipPartner { Partner = Partners[random.Next(Partners.Length)] });
        r.Citations.Add(Citation(document, sentence, null));
        return r;
    }

    private static Citation Citation(Document document, string quote, StatedEvent? stated) =>
        new() { Document = document, Start = document.Text.IndexOf(quote, StringComparison.Ordinal), Length = quote.Length, Quote = quote, Stated = stated };
}
