using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>Remembers what editors decided and what was ever recorded, and holds the knowledge base to it.</summary>
internal sealed class CuratedModel(TemporaryKnowledgeBase knowledgeBase)
{
    private static readonly string[] Years = ["2003", "1999-05", "2021-11-23"];

    private readonly Dictionary<int, string> decided = [];
    private readonly Dictionary<string, int> homes = [];
    private readonly Dictionary<int, int> merged = [];
    private readonly Dictionary<int, int> suggestionsWhenMerged = [];
    private readonly HashSet<int> everSeen = [];

    public Task PlayAsync(Step step) => step.Kind switch
    {
        StepKind.Import => ImportTwiceAsync(Corpus.Document(step.What, step.How, edition: 0)),
        StepKind.ImportNewEdition => ImportTwiceAsync(Corpus.Document(step.What, step.How, edition: 1)),
        StepKind.Edit => DecideAsync(step.What, e => e.Date = EdtfDate.Parse(Years[step.How % Years.Length], null), byHand: true),
        StepKind.Confirm => DecideAsync(step.What, e => e.Status = ReviewStatus.Confirmed, byHand: false),
        StepKind.Reject => DecideAsync(step.What, e => e.Status = ReviewStatus.Rejected, byHand: true),
        _ => MergeAsync(step.What, step.How),
    };

    public async Task CheckAsync()
    {
        var events = await knowledgeBase.EventsAsync();
        everSeen.UnionWith(events.Select(e => e.Id));

        events.Select(e => e.Id).Should().BeEquivalentTo(everSeen, "no record is ever lost");
        events.Where(e => decided.ContainsKey(e.Id) && Values(e) != decided[e.Id]).Should().BeEmpty("an editor's values stand");
        events.Where(e => merged.ContainsKey(e.Id) && e.MergedIntoId != merged[e.Id]).Should().BeEmpty("what was merged stays merged");
        events.SelectMany(e => e.Citations).Where(c => c.Span.In(c.Document!.Text) != c.Quote).Should().BeEmpty("a quote is verbatim");
        CheckHomes(events);
        CheckMerged(await knowledgeBase.AllAsync<Suggestion>());
        CheckRevisions(events, await knowledgeBase.AllAsync<Revision>());
    }

    /// <summary>A passage that an event has cited is never cited by another one, unless an editor merged the two.</summary>
    private void CheckHomes(List<Event> events)
    {
        foreach (var (quote, id) in events.SelectMany(e => e.Citations.Select(c => (c.Quote, Id: Survivor(e.Id)))))
        {
            homes.TryAdd(quote, id);
            id.Should().Be(Survivor(homes[quote]), "\"{0}\" keeps its event", quote);
        }
    }

    /// <summary>An import speaks to the event that stays, not to the one that was merged into it.</summary>
    private void CheckMerged(List<Suggestion> suggestions)
    {
        foreach (var (id, number) in suggestionsWhenMerged)
        {
            suggestions.Count(s => s.RecordId == id).Should().Be(number, "event {0} was merged", id);
        }
    }

    private static void CheckRevisions(List<Event> events, List<Revision> revisions)
    {
        var byEvent = revisions.Where(r => r.Kind == RecordKind.Event).ToLookup(r => r.RecordId);
        events.Where(e => byEvent[e.Id].Count() != e.Revision).Should().BeEmpty("every change is one revision");
        events.Where(e => byEvent[e.Id].MaxBy(r => r.Number)!.State != RecordJson.Write(EventState.Of(e))).Should().BeEmpty("the last revision is the state");
    }

    private async Task ImportTwiceAsync(DocumentDraft draft)
    {
        await knowledgeBase.ImportAsync(draft);
        var before = DatabaseDump.Of(knowledgeBase);
        await knowledgeBase.ImportAsync(draft);
        DatabaseDump.Of(knowledgeBase).Should().Be(before, "the same import changes nothing");
    }

    private async Task DecideAsync(int what, Action<Event> decision, bool byHand)
    {
        if (Pick(await OpenAsync(), what) is { } e)
        {
            await knowledgeBase.EditAsync(e.Id, decision, byHand);
            decided[e.Id] = Values((await knowledgeBase.EventsAsync()).Single(x => x.Id == e.Id));
        }
    }

    private async Task MergeAsync(int left, int right)
    {
        var open = await OpenAsync();
        if (Pick(open, left) is { } from && Pick(open, right) is { } into && from.Id != into.Id)
        {
            await DecideAsync(open.IndexOf(into), _ => { }, byHand: true);
            await knowledgeBase.EditAsync(from.Id, e =>
            {
                e.MergedIntoId = into.Id;
                e.Citations.ForEach(c => c.EventId = left % 2 == 0 ? into.Id : c.EventId);
            });
            merged[from.Id] = into.Id;
            suggestionsWhenMerged[from.Id] = (await knowledgeBase.AllAsync<Suggestion>()).Count(s => s.RecordId == from.Id);
            decided.Remove(from.Id);
        }
    }

    /// <summary>The events that an editor still has before them.</summary>
    private async Task<List<Event>> OpenAsync() =>
        [.. (await knowledgeBase.EventsAsync()).Where(e => e.Status != ReviewStatus.Rejected && e.MergedIntoId is null)];

    private int Survivor(int id) => merged.TryGetValue(id, out var into) ? Survivor(into) : id;

    private static Event? Pick(List<Event> events, int number) => events.Count == 0 ? null : events[number % events.Count];

    private static string Values(Event e) => $"{e.Date} {e.Type} {e.Status} {string.Join(' ', e.Partners.Select(p => p.Partner).Order())} {string.Join(' ', e.Actors)}";
}

/// <summary>A few documents that tell partly the same, each in two editions and as several extractors would read it.</summary>
internal static class Corpus
{
    private static readonly Actor Peres = new("Shimon Peres", "prime-minister", "Q57410");

    private static readonly Statement[][] Documents =
    [
        [
            Told.Event("استقبل الملك رئيس الوزراء بيريز سنة 1986", "IL", "1986", EventType.Visit, Peres),
            Told.Event("منحت واشنطن المغرب صفة حليف رئيسي", "US", "2004-06", EventType.Membership),
            Told.Event("أعاد المغرب علاقاته مع كوبا", "CU", null, EventType.Ties),
        ],
        [
            Told.Event("The King hosted President Peres in 1986", "IL", "1986", EventType.Visit, Peres with { Office = "president" }),
            Told.Event("Two planes of aid landed in Egypt for Gaza", "PS", "2023-10-24", EventType.Aid),
            Told.Event("Forty tons of aid were sent to Gaza", "PS", "2024-06-24", EventType.Aid),
        ],
        [
            Told.Event("ولا المغرب حليف كبير ديال ميريكان", "US", "2004", EventType.Membership),
            Told.Event("زيارات بين البلدين فالخمسينات", "US", "195X", EventType.Visit),
        ],
        [
            Told.Event("Relations with Cuba were restored", "CU", "2017-04-21", EventType.Ties),
            Told.Event("Two planes with aid for Gaza landed in Egypt", "PS", "2023-10-24", EventType.Aid),
            Told.Event("Peres came to Ifrane for talks", "IL", "1986-07", EventType.Visit, Peres),
        ],
    ];

    private static readonly SourceLanguage[] Languages = [SourceLanguage.Arabic, SourceLanguage.English, SourceLanguage.Darija, SourceLanguage.English];

    public static DocumentDraft Document(int what, int reading, int edition)
    {
        var number = what % Documents.Length;
        var statements = Documents[number];
        var text = (edition == 0 ? "" : "Updated.\n\n") + string.Join("\n\n", statements.Skip(edition).SelectMany(s => s.Quotes));
        var read = statements.Skip(edition).Where((_, i) => reading % 4 != i + 1).Select(s => reading % 8 < 4 ? s : Vaguer(s));
        return Told.InText($"{number}.txt", Languages[number], text, [.. read]);
    }

    private static Statement Vaguer(Statement statement) =>
        statement with { Event = statement.Event! with { Date = statement.Event.Date is { IsInterval: false, Text.Length: > 4 } date ? EdtfDate.Parse(date.Text[..4], null) : statement.Event.Date } };
}
