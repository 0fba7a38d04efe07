using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Events;

/// <summary>The list of events for programs and spreadsheets: the same filters at <c>events.json</c> and <c>events.csv</c>.</summary>
public static class EventExport
{
    private const int MostRows = 10_000;

    // A cell that begins like a formula is written so that no spreadsheet runs it.
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static void MapEventExport(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/{language:language}/events.json", WriteJsonAsync);
        endpoints.MapGet("/{language:language}/events.csv", WriteCsvAsync);
    }

    private static async Task<IResult> WriteJsonAsync(HttpContext context, EventList list, EventTitle titles) =>
        EventFilter.TryRead(context.Request.Query, out var filter, out var problem)
            ? Results.Json(await LinesAsync(list, titles, filter, context), Json)
            : Refuse(problem!, context);

    private static async Task<IResult> WriteCsvAsync(HttpContext context, EventList list, EventTitle titles)
    {
        if (!EventFilter.TryRead(context.Request.Query, out var filter, out var problem))
        {
            return Refuse(problem!, context);
        }

        var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new CsvWriter(text, Csv);
        await writer.WriteRecordsAsync((await LinesAsync(list, titles, filter, context)).Select(Flat), context.RequestAborted);
        await writer.FlushAsync();
        return Results.Text(text.ToString(), "text/csv; charset=utf-8");
    }

    private static IResult Refuse(QueryProblem problem, HttpContext context)
    {
        problem.Refuse(context);
        return Results.BadRequest();
    }

    private static async Task<List<Line>> LinesAsync(EventList list, EventTitle titles, EventFilter filter, HttpContext context)
    {
        var origin = $"{context.Request.Scheme}://{context.Request.Host}";
        var lines = new List<Line>();
        await foreach (var row in list.AllAsync(filter, MostRows).WithCancellation(context.RequestAborted))
        {
            lines.Add(LineOf(row, titles, origin));
        }

        return lines;
    }

    private static Line LineOf(EventRow row, EventTitle titles, string origin) => new(
        row.Id,
        row.Date?.Text,
        Day(row.Date?.Earliest),
        Day(row.Date?.Latest),
        EventFilter.Key(row.Type),
        [.. row.Partners.Select(code => code.Value)],
        titles.Of(row.Title, row.Type, row.Partners),
        EventFilter.Key(row.Status),
        row.Line?.Words,
        row.Line?.Language.Code(),
        origin + Address.Event(row.Id));

    private static string? Day(DateOnly? day) =>
        day is null || day == DateOnly.MinValue || day == DateOnly.MaxValue ? null : day.Value.ToString("O", CultureInfo.InvariantCulture);

    private static Cells Flat(Line line) => new(
        line.Id, line.Date, line.Earliest, line.Latest, line.Type, string.Join(' ', line.Partners), line.Title, line.Status, line.Quote, line.QuoteLanguage, line.Address);

    /// <summary>An event as a program reads it.</summary>
    public sealed record Line(
        int Id, string? Date, string? Earliest, string? Latest, string Type, IReadOnlyList<string> Partners, string Title, string Status, string? Quote, string? QuoteLanguage, string Address);

    /// <summary>The same as one row of a table, the partners in one cell.</summary>
    private sealed record Cells(
        int Id, string? Date, string? Earliest, string? Latest, string Type, string Partners, string Title, string Status, string? Quote, string? QuoteLanguage, string Address);
}
