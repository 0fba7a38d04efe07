using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Importing.Pending;
using MoroccoRelations.Web.Tests.CommandLine;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Imports;

/// <summary>An import in the browser is applied or discarded, and undone as one.</summary>
public sealed class ImportDecisionTests
{
    [Fact]
    public async Task Applying_does_what_was_previewed_in_the_name_of_the_editor()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var (address, _) = await desk.PreviewAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya), ("empty.txt", []));

        var applied = await desk.ApplyAsync(address);
        var run = desk.App.Read(db => db.ImportRuns.Include(r => r.Documents).Single());
        var page = await desk.Browser.PageAsync($"/admin/imports/{run.Id}");
        var list = await desk.Browser.PageAsync("/admin/imports");

        applied.QuerySelector($".done a[href='/admin/imports/{run.Id}']").Should().NotBeNull();
        applied.QuerySelector(".differing").Should().BeNull();
        (run.StartedBy, run.FinishedAt is not null).Should().Be(("Salma", true));
        run.Documents.Select(d => (d.Name, d.Outcome)).Should().BeEquivalentTo([("kenya.txt", ImportOutcome.New), ("empty.txt", ImportOutcome.Failed)]);
        page.QuerySelectorAll(".touched li").Select(li => (li.GetAttribute("data-kind"), li.GetAttribute("data-standing"))).Should().BeEquivalentTo(
            [("document", "asleft"), ("event", "asleft"), ("event", "asleft")]);
        page.QuerySelector(".outcomes")!.TextContent.Should().Contain("empty.txt").And.Contain("the file holds no text");
        list.QuerySelector($"[data-id='{run.Id}']")!.TextContent.Should().Contain("Salma").And.Contain("1 new document").And.Contain("2 records added");
        (await desk.App.PageAsync("/en/events/1")).QuerySelector("h1")!.TextContent.Should().Contain("Kenya");
        Directory.EnumerateFileSystemEntries(ImportsFolder(desk)).Should().BeEmpty();
    }

    [Fact]
    public async Task Discarding_leaves_nothing_behind()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var (address, _) = await desk.PreviewAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));

        using var discarded = await desk.Browser.SubmitAsync(address, "form.discard");
        using var after = await desk.Browser.GetAsync(address);

        discarded.Headers.Location!.OriginalString.Should().Be("/admin/imports");
        after.StatusCode.Should().Be(HttpStatusCode.NotFound);
        desk.App.Read(db => (db.Documents.Count(), db.ImportRuns.Count())).Should().Be((0, 0));
        Directory.EnumerateFileSystemEntries(ImportsFolder(desk)).Should().BeEmpty();
    }

    [Fact]
    public async Task An_import_is_applied_once()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var (address, page) = await desk.PreviewAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("form.apply")!;

        using var first = await desk.Browser.SubmitAsync(address, form);
        using var second = await desk.Browser.SubmitAsync(address, form);
        await desk.DoneAsync(address);

        second.StatusCode.Should().Be(HttpStatusCode.Redirect);
        desk.App.Read(db => (db.ImportRuns.Count(), db.Events.Count())).Should().Be((1, 2));
    }

    [Fact]
    public async Task Two_imports_at_once_come_one_after_the_other_and_the_second_meets_what_the_first_did()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var first = await desk.UploadAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));
        var second = await desk.UploadAsync(ImportDesk.Text("visit.txt", ImportDesk.KenyaAgain));
        await desk.DoneAsync(first);
        var told = await desk.DoneAsync(second);
        await desk.ApplyAsync(first);

        var outdated = await desk.Browser.PageAsync(second);
        var applied = await desk.ApplyAsync(second);

        told.QuerySelectorAll("[data-fate=new]").Should().ContainSingle();
        outdated.QuerySelector("form.again").Should().NotBeNull();
        applied.QuerySelector(".differing tbody tr")!.TextContent.Should().Contain("visit.txt");
        desk.App.Read(db => (db.ImportRuns.Count(), db.Events.Count(), db.Citations.Count(c => c.EventId == 1))).Should().Be((2, 2, 2));
    }

    [Fact]
    public async Task A_preview_that_is_made_again_tells_what_would_happen_now()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var (address, _) = await desk.PreviewAsync(ImportDesk.Text("visit.txt", ImportDesk.KenyaAgain));
        await desk.ImportAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));

        using var again = await desk.Browser.SubmitAsync(address, "form.again");
        var page = await desk.DoneAsync(address);

        page.QuerySelectorAll("[data-fate]").Should().ContainSingle().Which.GetAttribute("data-fate").Should().Be("merged");
        page.QuerySelector("form.again").Should().BeNull();
    }

    [Fact]
    public async Task What_waits_outlives_a_restart_and_nothing_waits_longer_than_a_day()
    {
        using var folder = new TemporaryFolder();
        var kept = new Dictionary<string, string> { ["Imports:Folder"] = folder.In("imports") };
        string address, old;
        await using (var before = await ImportDesk.OpenAsync(kept))
        {
            (address, _) = await before.PreviewAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));
            (old, _) = await before.PreviewAsync(ImportDesk.Text("senegal.txt", ImportDesk.Senegal));
        }

        Age(folder.In($"imports/{old.Split('/')[^1]}/about.json"));
        Directory.CreateDirectory(folder.In("imports/cut-off/files"));
        await using var after = await ImportDesk.OpenAsync(kept);
        var page = await after.DoneAsync(address);

        page.QuerySelectorAll("[data-file='kenya.txt'] [data-fate=new]").Should().HaveCount(2);
        after.Imports.All.Should().ContainSingle().Which.StartedBy.Should().Be("Salma");
        Directory.EnumerateFileSystemEntries(folder.In("imports")).Should().ContainSingle();
    }

    [Fact]
    public async Task An_undone_import_is_out_of_view_and_says_what_became_of_its_records()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var run = await desk.ImportAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));
        await desk.App.PageAsync("/en/events/2");

        using var undone = await desk.UndoAsync(run);
        var page = await desk.Browser.PageAsync($"/admin/imports/{run}");
        using var gone = await desk.App.Browser.GetAsync(new Uri("/en/events/2", UriKind.Relative));

        undone.Headers.Location!.OriginalString.Should().Be($"/admin/imports/{run}");
        page.QuerySelectorAll(".touched li").Should().HaveCount(3).And.OnlyContain(li => li.GetAttribute("data-standing") == "withdrawn");
        page.QuerySelector(".undone")!.TextContent.Should().Contain("Salma");
        gone.StatusCode.Should().Be(HttpStatusCode.Gone);
        desk.App.Read(db => db.ImportRuns.Single().UndoneBy).Should().Be("Salma");
    }

    [Fact]
    public async Task Undoing_says_beforehand_and_afterwards_what_stays_because_an_editor_touched_it()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var run = await desk.ImportAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));
        await ConfirmAsync(desk, 1);

        var plan = await desk.Browser.PageAsync($"/admin/imports/{run}/undo");
        using var undone = await desk.UndoAsync(run);
        var page = await desk.Browser.PageAsync($"/admin/imports/{run}");

        plan.QuerySelectorAll(".kept li").Should().HaveCount(2);
        plan.QuerySelector(".kept li a[href='/en/events/1']").Should().NotBeNull();
        plan.QuerySelector(".kept")!.TextContent.Should().Contain("Idriss");
        page.QuerySelectorAll(".touched li").Select(li => (li.GetAttribute("data-kind"), li.GetAttribute("data-standing"))).Should().BeEquivalentTo(
            [("document", "asleft"), ("event", "changedsince"), ("event", "withdrawn")]);
    }

    [Fact]
    public async Task What_an_undone_import_changed_is_told_to_be_as_before()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ImportAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));
        var run = await desk.ImportAsync(ImportDesk.Text("visit.txt", ImportDesk.KenyaAgain));

        using var undone = await desk.UndoAsync(run);
        var page = await desk.Browser.PageAsync($"/admin/imports/{run}");

        page.QuerySelectorAll(".touched li").Select(li => (li.GetAttribute("data-kind"), li.GetAttribute("data-standing"))).Should().BeEquivalentTo(
            [("document", "withdrawn"), ("event", "takenback")]);
    }

    [Fact]
    public async Task Undoing_needs_a_reason_and_is_done_once()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var run = await desk.ImportAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));

        using var without = await desk.UndoAsync(run, "");
        var page = await TestApp.ReadAsync(without);
        using var undone = await desk.UndoAsync(run);
        using var again = await desk.Browser.GetAsync($"/admin/imports/{run}/undo");

        page.QuerySelector("[name='Typed.Reason']")!.GetAttribute("aria-invalid").Should().Be("true");
        again.Headers.Location!.OriginalString.Should().Be($"/admin/imports/{run}");
    }

    [Fact]
    public async Task The_script_of_the_page_is_told_how_far_an_import_is()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var (address, _) = await desk.PreviewAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya), ImportDesk.Text("senegal.txt", ImportDesk.Senegal));

        using var answer = await desk.Browser.GetAsync(address + "?handler=Progress");

        (await answer.Content.ReadAsStringAsync()).Should().Contain("\"stage\":\"Ready\"").And.Contain("\"done\":2").And.Contain("\"total\":2");
    }

    [Fact]
    public async Task An_editor_who_is_no_administrator_may_not_see_them()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var (address, _) = await desk.PreviewAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya));
        using var editor = await desk.App.SignedInAsAsync();

        foreach (var forbidden in new[] { "/admin/imports", "/admin/imports/new", address, address + "?handler=Progress" })
        {
            using var response = await editor.GetAsync(forbidden);
            response.StatusCode.Should().Be(HttpStatusCode.Forbidden, forbidden);
        }
    }

    private static async Task ConfirmAsync(ImportDesk desk, int id) =>
        await desk.App.Services.GetRequiredService<ReviewDecisions>().DecideAsync([new RecordSeen(RecordKind.Event, id)], ReviewStatus.Confirmed, ChangeOrigin.By("Idriss", "Compared"));

    private static string ImportsFolder(ImportDesk desk)
    {
        var file = desk.App.Read(db => db.Database.GetDbConnection().DataSource);
        return Path.Combine(Path.GetDirectoryName(file)!, "imports");
    }

    private static void Age(string about)
    {
        var text = File.ReadAllText(about);
        var year = DateTime.UtcNow.Year;
        File.WriteAllText(about, text.Replace($"\"StartedAt\":\"{year}", $"\"StartedAt\":\"{year - 1}", StringComparison.Ordinal));
    }
}
