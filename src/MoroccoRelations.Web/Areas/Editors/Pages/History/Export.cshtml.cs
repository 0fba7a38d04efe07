using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.History;

/// <summary>The log of all changes for spreadsheets and programs, by the same filters; written as it is read, so that its length does not matter.</summary>
public sealed class ExportModel(AuditLog log) : PageModel
{
    // A cell that begins like a formula is written so that no spreadsheet runs it.
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        if (format is not ("csv" or "json"))
        {
            return NotFound();
        }

        if (!AuditQuery.TryRead(Request.Query, out var asked, out var problem))
        {
            return problem!.Refuse(HttpContext);
        }

        var lines = LinesAsync(asked.Filter, cancel);
        await (format == "csv" ? WriteCsvAsync(lines, cancel) : WriteJsonAsync(lines, cancel));
        return new EmptyResult();
    }

    private async Task WriteCsvAsync(IAsyncEnumerable<Line> lines, CancellationToken cancel)
    {
        Response.ContentType = "text/csv; charset=utf-8";
        await using var text = new StreamWriter(Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await using var writer = new CsvWriter(text, Csv, leaveOpen: true);
        await writer.WriteRecordsAsync(lines, cancel);
    }

    private Task WriteJsonAsync(IAsyncEnumerable<Line> lines, CancellationToken cancel)
    {
        Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(Response.Body, lines, Json, cancel);
    }

    private async IAsyncEnumerable<Line> LinesAsync(AuditFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var entry in log.StreamAsync(filter, cancel))
        {
            yield return new(entry.Id, entry.Kind.Key(), entry.RecordId, entry.Number, entry.Time.ToString("O", CultureInfo.InvariantCulture), entry.Editor, entry.ImportRunId, entry.Reason);
        }
    }

    /// <summary>A change as a program reads it.</summary>
    public sealed record Line(int Id, string Kind, int Record, int Revision, string Time, string? Editor, int? Import, string Reason);
}
