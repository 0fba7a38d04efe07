using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>Whoever keeps pages hears of every change to the records, and of nothing else.</summary>
public class CommitTests
{
    private static readonly DocumentDraft Page = Told.In("a.txt", SourceLanguage.English, Told.Event("The minister went to Madrid", "ES", "2001"));

    [Fact]
    public async Task A_listener_hears_of_imports_and_of_editors_once_each_after_the_commit()
    {
        var listener = new Listener();
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync(services => services.AddSingleton<IChangeListener>(listener));
        listener.Look = () => RevisionsAsync(knowledgeBase);

        await knowledgeBase.ImportAsync(Page);
        await knowledgeBase.ImportAsync(Page);
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Aid });
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Aid });
        await knowledgeBase.CorrectAsync(1, v => v with { Citations = [] });
        await knowledgeBase.Get<ReaderReports>().SendAsync(new(RecordKind.Event, 1, null, "Wrong.", null, "en"));

        listener.Seen.Should().Equal(2, 3);
    }

    private static async Task<int> RevisionsAsync(TemporaryKnowledgeBase knowledgeBase)
    {
        await using var db = knowledgeBase.Open();
        return await db.Revisions.CountAsync();
    }

    private sealed class Listener : IChangeListener
    {
        public Func<Task<int>>? Look { get; set; }

        public List<int> Seen { get; } = [];

        public async ValueTask RecordsChangedAsync() => Seen.Add(await Look!());
    }
}
