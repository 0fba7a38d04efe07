using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Importing.Pending;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages;
using MoroccoRelations.Web.Pages.Shared;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>An import that is not applied yet: how far it is, what it would do, and the decision.</summary>
public sealed class PendingModel(PendingImports imports, RelationsDbContext db, PreviewedNames names, ImportWords said, CurrentEditor me, Wording words) : PageModel
{
    private const int FilesOnAPage = 10;

    private PendingImport import = null!;

    public PendingProgress Progress { get; private set; } = null!;

    public IReadOnlyList<PreviewedFile> Files { get; private set; } = [];

    /// <summary>The files of this page, with what names their records.</summary>
    public IReadOnlyList<(int Number, PreviewedFile File)> Shown { get; private set; } = [];

    public RecordNames Names { get; private set; } = RecordNames.None;

    public PageLinks Pages { get; private set; } = null!;

    public PendingImport Import => import;

    public int Before => imports.Before(import);

    /// <summary>Whether records changed since the preview began: applying may do something else.</summary>
    public bool IsOutdated { get; private set; }

    /// <summary>The files of which the import did something else than the preview told.</summary>
    public IReadOnlyList<(PreviewedFile Told, Domain.Records.ImportedDocument Done)> Differing { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (imports.Find(id) is not { } found)
        {
            return NotFound();
        }

        var reader = new QueryReader(Request.Query);
        var page = reader.Number("page", 1, int.MaxValue / FilesOnAPage) ?? 1;
        if (reader.Problem is { } problem)
        {
            return problem.Refuse(HttpContext);
        }

        import = found;
        (Progress, Files) = (import.Progress, import.Previewed);
        Pages = new(page, (Files.Count + FilesOnAPage - 1) / FilesOnAPage, number => FormattableString.Invariant($"{EditorsAddress.PendingImport(id)}?page={number}"));
        Shown = [.. Files.Select((file, index) => (index, file)).Skip((page - 1) * FilesOnAPage).Take(FilesOnAPage)];
        Names = await names.OfAsync(Files, Shown.Select(shown => shown.File), cancel);
        IsOutdated = Progress.Stage == PendingStage.Ready && await db.Revisions.AnyAsync(revision => revision.Id > import.PreviewedAtRevision, cancel);
        Differing = import.Run is { } run ? [.. Files.Zip(run.Documents).Where(pair => !pair.First.IsAsTold(pair.Second))] : [];
        return Page();
    }

    /// <summary>How far it is, for the script of the page.</summary>
    public IActionResult OnGetProgress(string id)
    {
        if (imports.Find(id) is not { } found)
        {
            return NotFound();
        }

        var progress = found.Progress;
        return new JsonResult(new { stage = progress.Stage.ToString(), done = progress.Done, total = progress.Total, text = said.Progress(progress, imports.Before(found)) });
    }

    public IActionResult OnPostApply(string id) => Decide(id, found => imports.Apply(found, me.DisplayName), EditorsAddress.PendingImport(id), null);

    public IActionResult OnPostAgain(string id) => Decide(id, imports.PreviewAgain, EditorsAddress.PendingImport(id), null);

    public IActionResult OnPostDiscard(string id) => Decide(id, imports.Discard, EditorsAddress.Imports, "imports.discarded");

    private IActionResult Decide(string id, Func<PendingImport, bool> decide, string next, string? notice)
    {
        if (imports.Find(id) is not { } found)
        {
            return NotFound();
        }

        if (!decide(found))
        {
            TempData[Notice.Key] = words["imports.toolate"].Value;
            return Redirect(EditorsAddress.PendingImport(id));
        }

        if (notice is not null)
        {
            TempData[Notice.Key] = words[notice].Value;
        }

        return Redirect(next);
    }
}
