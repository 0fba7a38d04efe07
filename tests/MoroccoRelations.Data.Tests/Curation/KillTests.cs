using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>Whatever is cut off, and wherever: either all of it stands or none.</summary>
public class KillTests
{
    private static readonly DocumentDraft First = Told.In("a.txt", SourceLanguage.English,
        Told.Event("An envoy came to Rabat", "US", "1995").And("Talks on fisheries followed"),
        Told.Relationship("Relations with Algeria are tense", "DZ", Aspect.Political, Tenor.Tense));

    private static readonly DocumentDraft Second = Told.In("b.txt", SourceLanguage.English, Told.Event("A delegation toured Casablanca", "US", "1995"));

    private static readonly DocumentDraft Edition = Told.InText("a.txt", SourceLanguage.English, "Updated. " + First.Document.Text,
        Told.Event("An envoy came to Rabat", "US", "1995-06"), Told.Event("Talks on fisheries followed", "ES", "1996"));

    public static TheoryData<string, Func<TemporaryKnowledgeBase, Task>> Writes() => new()
    {
        { "a correction", k => k.CorrectAsync(1, v => v with { Title = new LocalizedText("Envoy", null, null), Partners = [Told.Code("ES")], Citations = [new(2, 0, 5)] }) },
        { "a decision on two", k => k.DecideAsync(ReviewStatus.Rejected, 1, 2) },
        { "a merge", async k => await k.Get<Regroupings>().MergeEventsAsync(
            new(RecordKind.Event, 1), new(RecordKind.Event, 2), EventValues.Of(await k.EventStateAsync(1)) with { Type = EventType.Aid }, Curating.Salma) },
        { "a split", async k => await k.Get<Regroupings>().SplitEventAsync(new(RecordKind.Event, 1), [2], EventValues.Of(await k.EventStateAsync(1)), null, Curating.Salma) },
        { "an import of a new edition", k => k.Get<DocumentReconciler>().ApplyAsync(k.Get<ImportLog>().Begin(), Edition) },
        { "the undoing of an import", k => k.Get<ImportUndo>().UndoAsync(1, Curating.Salma) },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_write_that_is_cut_off_at_any_command_leaves_the_file_as_it_was(string what, Func<TemporaryKnowledgeBase, Task> write)
    {
        var breaker = new Breaker();
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync(services => services.AddSingleton<IInterceptor>(breaker));
        await knowledgeBase.ImportAsync(First, Second);
        var before = DatabaseDump.Of(knowledgeBase);

        var cut = 0;
        while (await breaker.CutsAsync(cut + 1, () => write(knowledgeBase)))
        {
            DatabaseDump.Of(knowledgeBase).Should().Be(before, "{0} was cut off at command {1}", what, ++cut);
        }

        cut.Should().BeGreaterThan(4);
        DatabaseDump.Of(knowledgeBase).Should().NotBe(before);
    }

    /// <summary>Ends the program's work at a command or a commit, as a kill would.</summary>
    private sealed class Breaker : DbCommandInterceptor, IDbTransactionInterceptor
    {
        private int left = int.MaxValue;

        /// <returns>Whether the work was cut off before its last commit.</returns>
        public async Task<bool> CutsAsync(int at, Func<Task> work)
        {
            left = at;
            try
            {
                await work();
                return false;
            }
            catch (OperationCanceledException)
            {
                return true;
            }
            finally
            {
                left = int.MaxValue;
            }
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => Count(result);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => Count(result);

        public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => Count(result);

        public ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => Count(result);

        private ValueTask<T> Count<T>(T result) => --left > 0 ? ValueTask.FromResult(result) : throw new OperationCanceledException("cut off");
    }
}
