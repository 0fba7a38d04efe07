using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Benchmarks;

/// <summary>How long an editor waits with 100,000 proposed records: for the desk, and for a correction to be saved.</summary>
internal static class DeskReport
{
    private const int Rounds = 20;

    public static async Task PrintAsync(string file)
    {
        await using var services = new ServiceCollection().AddKnowledgeBase($"Data Source={file}").BuildServiceProvider();
        await services.GetRequiredService<KnowledgeBase>().MigrateAsync();
        var contexts = services.GetRequiredService<IDbContextFactory<RelationsDbContext>>();
        await ManyRecords.WriteAsync(contexts, TimeProvider.System);

        Console.WriteLine("| what | ms, median of 20 | of the processor, mean |");
        Console.WriteLine("| --- | --- | --- |");
        foreach (var (what, work) in Work(services))
        {
            await PrintAsync(what, work);
        }
    }

    private static IEnumerable<(string What, Func<int, Task> Work)> Work(IServiceProvider services)
    {
        var (desk, curation, review) = (services.GetRequiredService<Desk>(), services.GetRequiredService<EventCuration>(), services.GetRequiredService<ReviewDecisions>());
        var spain = PartnerCode.Parse("ES");
        yield return ("counts of every queue", _ => desk.CountAsync());
        yield return ("proposed, the least sure first", _ => desk.ListAsync(new()));
        yield return ("proposed, far down the list", _ => desk.ListAsync(new(), "0.9~0~0~0~0"));
        yield return ("proposed, as the documents tell", _ => desk.ListAsync(new() { Order = DeskOrder.Document }));
        yield return ("as the documents tell, far down", _ => desk.ListAsync(new() { Order = DeskOrder.Document }, "0~0~1900~0~0"));
        yield return ("of one partner", _ => desk.ListAsync(new() { Partner = spain }));
        yield return ("of one document", _ => desk.ListAsync(new() { DocumentId = 1000 }));
        yield return ("of one type", _ => desk.ListAsync(new() { Type = EventType.Aid }));
        yield return ("of one document, as it tells", _ => desk.ListAsync(new() { DocumentId = 1000, Order = DeskOrder.Document }));
        yield return ("of one type, as the documents tell", _ => desk.ListAsync(new() { Type = EventType.Aid, Order = DeskOrder.Document }));
        yield return ("disputed, as the documents tell", _ => desk.ListAsync(new() { List = DeskList.Disputed, Order = DeskOrder.Document }));
        yield return ("of one type and partner, as the documents tell", _ => desk.ListAsync(new() { Type = EventType.Aid, Partner = spain, Order = DeskOrder.Document }));
        yield return ("disputed", _ => desk.ListAsync(new() { List = DeskList.Disputed }));
        yield return ("incomplete", _ => desk.ListAsync(new() { List = DeskList.Incomplete }));
        yield return ("relationships", _ => desk.ListAsync(new() { Kind = RecordKind.Relationship }));
        yield return ("a page of the log of changes", _ => services.GetRequiredService<AuditLog>().PageAsync(new()));
        yield return ("saving a correction", i => CorrectAsync(curation, 100 + i));
        yield return ("confirming fifty", i => review.DecideAsync(
            [.. Enumerable.Range(1000 + (i * 50), 50).Select(id => new RecordSeen(RecordKind.Event, id))], ReviewStatus.Confirmed, ChangeOrigin.By("Editor", "Checked")));
    }

    private static async Task CorrectAsync(EventCuration curation, int id)
    {
        var found = (await curation.FindAsync(id))!;
        var values = EventValues.Of(found.State) with { Reference = $"Archive {Stopwatch.GetTimestamp()}" };
        await curation.CorrectAsync(id, found.Revision, values, ChangeOrigin.By("Editor", "Checked"));
    }

    private static async Task PrintAsync(string what, Func<int, Task> work)
    {
        await work(Rounds);
        var times = new List<double>();
        var spent = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            await work(i);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(FormattableString.Invariant($"| {what} | {times[Rounds / 2]:0.0} | {(Environment.CpuUsage.TotalTime - spent).TotalMilliseconds / Rounds:0.0} |"));
    }
}
