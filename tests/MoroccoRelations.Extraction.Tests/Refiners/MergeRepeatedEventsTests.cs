using System.Text;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Refiners;

public sealed class MergeRepeatedEventsTests
{
    private static readonly EventExtractor Extractor = new();

    [Fact]
    public void What_a_page_tells_many_times_is_one_event_with_every_passage()
    {
        var events = Extract(Page(40));

        events.Should().ContainSingle().Which.Citations.Should().HaveCount(40).And.OnlyHaveUniqueItems(c => c.Span);
    }

    [Fact]
    public void The_passages_of_one_event_are_put_together_once()
    {
        Extract(Page(10));

        var (few, many) = (BytesFor(Page(500)), BytesFor(Page(4_000)));

        ((double)many / few).Should().BeLessThan(12, "eight times as many passages take about eight times as much");
    }

    private static string Page(int times) =>
        string.Concat(Enumerable.Range(1, times).Select(i => $"On 5 May 2001 the King of Morocco visited Peru, as paper number {i} of the archive tells.\n"));

    private static long BytesFor(string page)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Extract(page);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IReadOnlyList<EventDraft> Extract(string page) =>
        Extractor.Extract(DocumentReader.Read("note.txt", Encoding.UTF8.GetBytes(page)).Document!).Events;
}
