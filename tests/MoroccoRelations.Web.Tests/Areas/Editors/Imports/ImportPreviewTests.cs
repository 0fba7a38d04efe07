using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Extraction.Reading;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Imports;

/// <summary>What an import in the browser would do is shown, record by record, before anything is applied.</summary>
public sealed class ImportPreviewTests
{
    [Fact]
    public async Task A_preview_shows_each_document_with_its_records_and_their_passages_and_changes_nothing()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var (_, page) = await desk.PreviewAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya), ImportDesk.Text("أردن.txt", ImportDesk.Jordan));

        page.QuerySelectorAll("[data-file]").Select(file => file.GetAttribute("data-file")).Should().Equal("kenya.txt", "أردن.txt");
        var records = RecordsOf(page, "kenya.txt");
        records.Should().HaveCount(2).And.OnlyContain(record => record.GetAttribute("data-fate") == "new");
        records[0].QuerySelector("blockquote")!.TextContent.Trim().Should().Be("On 3 May 2018, the King of Morocco received the President of Kenya in Rabat.");
        records[0].QuerySelector("strong")!.TextContent.Should().Contain("Kenya").And.Contain("3 May 2018");
        records[0].QuerySelectorAll("details.why li").Should().NotBeEmpty();
        records[0].QuerySelector(".count")!.TextContent.Should().Contain("%");
        RecordsOf(page, "أردن.txt").Should().HaveCount(2);
        page.QuerySelector("form.apply").Should().NotBeNull();
        desk.App.Read(db => (db.Documents.Count(), db.Events.Count(), db.ImportRuns.Count())).Should().Be((0, 0, 0));
    }

    [Fact]
    public async Task What_meets_a_known_record_is_told_apart_from_what_is_new()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ImportAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));

        var (_, page) = await desk.PreviewAsync(ImportDesk.Text("visit.txt", ImportDesk.KenyaAgain), ImportDesk.Text("kenya.txt", ImportDesk.Kenya));

        var record = RecordsOf(page, "visit.txt").Should().ContainSingle().Subject;
        record.GetAttribute("data-fate").Should().Be("merged");
        record.QuerySelector("a[href='/en/events/1']").Should().NotBeNull();
        record.QuerySelectorAll("blockquote").Should().ContainSingle().Which.TextContent.Should().Contain("the palace said");
        page.QuerySelector("[data-file='kenya.txt'] h2")!.TextContent.Should().Contain("unchanged");
        RecordsOf(page, "kenya.txt").Should().BeEmpty();
    }

    [Fact]
    public async Task What_would_be_suggested_stands_beside_the_editors_value()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ImportAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));
        var events = desk.App.Services.GetRequiredService<EventCuration>();
        var editable = (await events.FindAsync(1))!;
        await events.CorrectAsync(1, editable.Revision, EventValues.Of(editable.State) with { Type = EventType.Trade }, ChangeOrigin.By("Salma", "As the treaty says"));

        var (_, page) = await desk.PreviewAsync(ImportDesk.Text("visit.txt", ImportDesk.KenyaAgain));

        var suggested = page.QuerySelectorAll(".previewed-record.suggested");
        suggested.Should().NotBeEmpty().And.OnlyContain(s => s.GetAttribute("data-id") == "1");
        suggested.Should().Contain(s => s.TextContent.Contains("the palace said") || s.TextContent.Contains("Visit or meeting"));
        page.QuerySelectorAll("[data-fate=changed]").Should().BeEmpty();
    }

    [Theory]
    [InlineData("empty.txt", "the file holds no text")]
    [InlineData("picture.png", "the file is no text")]
    [InlineData("huge.txt", "larger than 25 MB")]
    [InlineData("spanish.txt", "its language")]
    [InlineData("broken.xml", "XML")]
    public async Task A_file_that_cannot_be_read_is_named_with_its_reason_and_the_others_go_on(string name, string reason)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var (_, page) = await desk.PreviewAsync((name, BadContent(name)), ImportDesk.Text("kenya.txt", ImportDesk.Kenya));

        var problem = page.QuerySelector($"[data-file='{name}'] .problem")!;
        problem.TextContent.Should().Contain(name).And.Contain(reason);
        RecordsOf(page, "kenya.txt").Should().HaveCount(2);
    }

    [Fact]
    public async Task The_reason_is_told_in_the_editors_language()
    {
        await using var desk = await ImportDesk.OpenAsync();
        using var chosen = await desk.Browser.SubmitAsync("/admin", "form.languages", ("language", "ar"));

        var (_, page) = await desk.PreviewAsync(("فارغ.txt", []));

        page.QuerySelector(".problem")!.TextContent.Should().Contain("فارغ.txt").And.Contain("الملف خال من النص");
    }

    [Fact]
    public async Task A_text_in_Windows_1256_is_read()
    {
        await using var desk = await ImportDesk.OpenAsync();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var (_, page) = await desk.PreviewAsync(("jordan.txt", Encoding.GetEncoding(1256).GetBytes(ImportDesk.Jordan)));

        RecordsOf(page, "jordan.txt").Should().HaveCount(2);
        page.QuerySelector("blockquote")!.TextContent.Should().Contain("استقبل الملك");
    }

    [Fact]
    public async Task A_list_of_sources_among_the_files_says_what_it_knows_of_them()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var list = """[{ "file": "kenya.txt", "title": "A visit", "publisher": "A newspaper", "published": "2018-05-04" }]""";

        var (address, page) = await desk.PreviewAsync(ImportDesk.Text("sources.json", list), ImportDesk.Text("kenya.txt", ImportDesk.Kenya));
        await desk.ApplyAsync(address);

        page.QuerySelectorAll("[data-file]").Should().ContainSingle().Which.TextContent.Should().Contain("A visit").And.Contain("A newspaper").And.Contain("4 May 2018");
        desk.App.Read(db => db.Documents.Select(d => d.Title).Single()).Should().Be("A visit");
    }

    [Fact]
    public async Task Of_two_files_of_one_name_the_second_is_told_not_to_be_read()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var (_, page) = await desk.PreviewAsync(ImportDesk.Text("a/story.txt", ImportDesk.Kenya), ImportDesk.Text("b\\story.txt", ImportDesk.Senegal));

        page.QuerySelectorAll("[data-file='story.txt']").Should().HaveCount(2);
        page.QuerySelectorAll(".problem").Should().ContainSingle().Which.TextContent.Should().Contain("only the first is read");
    }

    [Theory]
    [InlineData("../../evil.txt", "evil.txt")]
    [InlineData("C:\\texts\\evil.txt", "evil.txt")]
    [InlineData("..", "document.txt")]
    [InlineData(".hidden.txt", ".hidden.txt")]
    public async Task No_name_leads_out_of_the_folder(string sent, string shown)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var (_, page) = await desk.PreviewAsync(ImportDesk.Text(sent, ImportDesk.Kenya));

        RecordsOf(page, shown).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_pasted_text_is_read_with_what_is_typed_beside_it()
    {
        await using var desk = await ImportDesk.OpenAsync();

        using var sent = await desk.Browser.SubmitAsync("/admin/imports/new", "form.paste",
            ("Pasted.Title", "A visit"), ("Pasted.Text", ImportDesk.Kenya), ("Pasted.Publisher", "A newspaper"), ("Pasted.Address", "https://example.org/1"), ("Pasted.Published", "2019-10"));
        var address = sent.Headers.Location!.OriginalString;
        var page = await desk.DoneAsync(address);
        await desk.ApplyAsync(address);

        page.QuerySelectorAll("[data-fate=new]").Should().HaveCount(2);
        var document = desk.App.Read(db => db.Documents.Single());
        (document.Title, document.Publisher, document.Address, document.Published!.Text).Should().Be(("A visit", "A newspaper", "https://example.org/1", "2019-10"));
    }

    [Fact]
    public async Task What_is_wrong_with_a_pasted_text_stands_at_its_field_and_what_was_typed_stays()
    {
        await using var desk = await ImportDesk.OpenAsync();

        using var sent = await desk.Browser.SubmitAsync("/admin/imports/new", "form.paste",
            ("Pasted.Title", ""), ("Pasted.Text", "What was typed"), ("Pasted.Address", "nowhere"), ("Pasted.Published", "last spring"));
        var page = await TestApp.ReadAsync(sent);

        page.QuerySelectorAll("[aria-invalid=true]").Select(field => field.GetAttribute("name")).Should().BeEquivalentTo("Pasted.Title", "Pasted.Address", "Pasted.Published");
        ((IHtmlTextAreaElement)page.QuerySelector("[name='Pasted.Text']")!).Value.Should().Be("What was typed");
        desk.Imports.All.Should().BeEmpty();
    }

    [Fact]
    public async Task An_upload_without_a_file_is_told_so()
    {
        await using var desk = await ImportDesk.OpenAsync();

        using var response = await desk.PostAsync();
        var page = await TestApp.ReadAsync(response);

        page.QuerySelector("#files-problem")!.TextContent.Should().Be("Choose at least one file.");
    }

    private static List<IElement> RecordsOf(IHtmlDocument page, string file) => [.. page.QuerySelectorAll($"[data-file='{file}'] [data-fate]")];

    private static byte[] BadContent(string name) => name switch
    {
        "empty.txt" => [],
        "picture.png" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
        "huge.txt" => new byte[DocumentReader.MaximumBytes + 1],
        "spanish.txt" => "El ministro de Asuntos Exteriores de Marruecos se reunió el martes con su homólogo español para hablar de la cooperación."u8.ToArray(),
        "broken.xml" => "<?xml version=\"1.0\"?><a><b></a>"u8.ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
