using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Pages.Documents;

public sealed class DocumentTests(SampleApp sample) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task A_document_under_an_open_licence_is_shown_whole_with_its_passages_marked()
    {
        var page = await sample.App.PageAsync("/fr/documents/1");
        var text = page.QuerySelector(".document-text")!;

        text.GetAttribute("lang").Should().Be("en");
        text.TextContent.Should().Contain("Nobody expected more.");
        page.GetElementById("c1")!.Closest("mark")!.TextContent.Should().StartWith("The foreign minister of Portugal");
        text.QuerySelectorAll("mark a").Select(link => link.GetAttribute("href")).Should().Contain("/fr/countries/portugal#r1");
    }

    [Theory]
    [InlineData("/en/documents/2")]
    [InlineData("/en/documents/3")]
    public async Task A_document_whose_licence_does_not_allow_it_is_shown_in_excerpts(string address)
    {
        var page = await sample.App.PageAsync(address);

        page.QuerySelectorAll(".document-text").Should().NotBeEmpty().And.OnlyContain(part => part.ClassList.Contains("excerpt"));
        page.QuerySelectorAll("mark[id], mark [id]").Should().HaveCount(page.QuerySelectorAll(".notes li").Length);
    }

    [Fact]
    public async Task What_the_licence_forbids_is_not_in_the_page()
    {
        var filler = string.Join(' ', Enumerable.Range(1, 40).Select(i => FormattableString.Invariant($"Private sentence number {i} stays at home.")));
        var document = Build.Document($"{filler} A visit took place. {filler}", title: "A story");
        await using var app = new TestApp();
        await app.WithAsync(db => db.Add(Build.Event("1999", Domain.Records.EventType.Visit, "PT").ToldBy(document, "A visit took place.")));

        var text = (await app.PageAsync("/en/documents/1")).Body!.TextContent;

        text.Should().Contain("A visit took place.").And.Contain("number 40").And.Contain("number 1 ").And.NotContain("number 20").And.NotContain("number 2 ");
    }

    [Fact]
    public async Task Overlapping_passages_each_have_their_place()
    {
        var page = await sample.App.PageAsync("/en/documents/1");

        // The visit and the agreement begin with the same words; the agreement's passage goes on.
        page.GetElementById("c1")!.Closest("mark").Should().BeSameAs(page.GetElementById("c3")!.Closest("mark"));
        page.QuerySelectorAll("sup.note a").Select(link => link.GetAttribute("href")).Should().Contain("/en/events/1").And.Contain("/en/events/2");
    }

    [Theory]
    [InlineData("en", "Untitled: “\u2068A visit took place in the spring. Everybody who was there …\u2069”")]
    [InlineData("fr", "Sans titre\u00a0: «\u00a0\u2068A visit took place in the spring. Everybody who was there …\u2069\u00a0»")]
    [InlineData("ar", "بلا عنوان: «\u2068A visit took place in the spring. Everybody who was there …\u2069»")]
    public async Task A_document_without_a_title_is_called_by_its_first_words(string language, string expected)
    {
        var document = Build.Document("A visit took place\nin the spring. Everybody who was there remembers it well.", title: null);
        await using var app = new TestApp();
        await app.WithAsync(db => db.Add(Build.Event("1999", Domain.Records.EventType.Visit, "PT").ToldBy(document, "A visit took place")));

        (await app.PageAsync($"/{language}/documents/1")).QuerySelector("h1")!.TextContent.Should().Be(expected);
        (await app.PageAsync($"/{language}/documents")).QuerySelector(".documents .title a")!.TextContent.Should().Be(expected);
        (await app.PageAsync($"/{language}/events/1")).QuerySelector("cite a")!.TextContent.Should().Be(expected);
        (await app.PageAsync($"/{language}/countries/portugal")).QuerySelector("#documents a")!.TextContent.Should().Be(expected);
    }

    [Fact]
    public async Task What_was_worked_out_is_said_to_be()
    {
        var page = await sample.App.PageAsync("/en/documents/2");

        page.QuerySelector(".facts")!.TextContent.Should().Contain("worked out, not stated");
    }
}
