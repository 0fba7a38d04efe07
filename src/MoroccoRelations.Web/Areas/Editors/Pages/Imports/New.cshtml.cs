using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Reading;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Importing.Pending;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>Takes files or a pasted text for an import, which is previewed before anything is applied.</summary>
[TypeFilter<RefuseTooLargeUploads>]
[RequestFormLimits(MultipartBodyLengthLimit = long.MaxValue, ValueCountLimit = MostFiles, ValueLengthLimit = DocumentReader.MaximumBytes)]
public sealed class NewModel(PendingImports imports, UploadLimit limit, CurrentEditor me, Wording words) : PageModel
{
    private const int MostFiles = 5000;

    public Input Pasted { get; private set; } = new();

    /// <summary>How many megabytes may be sent at once.</summary>
    public int MostInAll => limit.Megabytes;

    public IEnumerable<SelectListItem> Languages =>
        SourceLanguages.All.Select(language => new SelectListItem(words[$"language.{language.Code()}"].Value, language.Code()))
            .Prepend(new SelectListItem(words["imports.new.language.told"].Value, ""));

    public string? ProblemOfFiles { get; private set; }

    public void OnGet()
    {
    }

    /// <summary>Where an upload is sent to that was too large in all.</summary>
    public void OnGetTooLarge() => ProblemOfFiles = words["imports.new.toomuch", MostInAll].Value;

    public Task<IActionResult> OnPostUploadAsync(IReadOnlyList<IFormFile> files, CancellationToken cancel)
    {
        if (files.Count > 0)
        {
            return StartAsync(files.Select(file => new OfferedFile(file.FileName, file.Length, file.OpenReadStream)), cancel);
        }

        ProblemOfFiles = words["imports.new.nofile"].Value;
        return Task.FromResult<IActionResult>(Page());
    }

    public async Task<IActionResult> OnPostPasteAsync([Bind(Prefix = "Pasted")] Input pasted, CancellationToken cancel)
    {
        Pasted = pasted;
        Check(pasted);
        return ModelState.IsValid ? await StartAsync(Files(pasted), cancel) : Page();
    }

    private async Task<IActionResult> StartAsync(IEnumerable<OfferedFile> files, CancellationToken cancel)
    {
        try
        {
            var import = await imports.AddAsync(me.DisplayName, files, cancel);
            return Redirect(EditorsAddress.PendingImport(import.Id));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ModelState.AddModelError("", words["imports.new.notkept", e.Message].Value);
            return Page();
        }
    }

    private void Check(Input pasted)
    {
        if (pasted.Published is { Length: > 0 } date && !EdtfDate.TryParse(date.Trim(), out _))
        {
            ModelState.AddModelError("Pasted.Published", words["imports.new.nodate"].Value);
        }

        if (pasted.Address is { Length: > 0 } address && !(Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            ModelState.AddModelError("Pasted.Address", words["imports.new.noaddress"].Value);
        }

        if (pasted.Language is { Length: > 0 } language && !SourceLanguages.TryParse(language, out _))
        {
            ModelState.AddModelError("Pasted.Language", words["form.required"].Value);
        }
    }

    /// <summary>The text as a file, with a list of sources that says what was typed beside it: a pasted text is imported like any other.</summary>
    private static IEnumerable<OfferedFile> Files(Input pasted)
    {
        // A name of its own: under a common one each text would pass for a new edition of the one before.
        var name = $"pasted-{RandomNumberGenerator.GetHexString(8, lowercase: true)}.txt";
        Dictionary<string, string?> about = new()
        {
            ["file"] = name,
            ["title"] = pasted.Title.Trim(),
            ["publisher"] = pasted.Publisher?.Trim(),
            ["address"] = Given(pasted.Address),
            ["language"] = Given(pasted.Language),
            ["published"] = Given(pasted.Published),
        };
        yield return OfferedFile.Of(name, Encoding.UTF8.GetBytes(pasted.Text));
        yield return OfferedFile.Of(SourcesFile.FileName, JsonSerializer.SerializeToUtf8Bytes(new[] { about }));
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public sealed record Input
    {
        [Required(ErrorMessage = "form.required")]
        public string Title { get; init; } = "";

        [Required(ErrorMessage = "form.required")]
        public string Text { get; init; } = "";

        public string? Publisher { get; init; }

        public string? Address { get; init; }

        /// <summary>An EDTF date.</summary>
        public string? Published { get; init; }

        public string? Language { get; init; }
    }
}
