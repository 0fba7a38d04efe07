using System.Globalization;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Pages;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>What the address of the log of all changes asks for.</summary>
public sealed record AuditQuery
{
    private const int LongestText = 200;

    public string? Editor { get; init; }

    public int? Import { get; init; }

    public RecordKind? Kind { get; init; }

    public int? Record { get; init; }

    public EdtfDate? From { get; init; }

    public EdtfDate? To { get; init; }

    public string? Words { get; init; }

    /// <summary>The change after which the page begins.</summary>
    public int? After { get; init; }

    public AuditFilter Filter => new()
    {
        Editor = Editor,
        ImportRunId = Import,
        Kind = Kind,
        RecordId = Record,
        From = From is { } from ? Midnight(from.Earliest) : null,
        Before = To is { } to && to.Latest < DateOnly.MaxValue ? Midnight(to.Latest.AddDays(1)) : null,
        Reason = Words,
    };

    public static bool TryRead(IQueryCollection query, out AuditQuery asked, out QueryProblem? problem)
    {
        var reader = new QueryReader(query);
        asked = new AuditQuery
        {
            Editor = reader.Text("editor", LongestText),
            Import = reader.Number("import", 1, int.MaxValue),
            Kind = reader.Choice<RecordKind>("records"),
            Record = reader.Number("record", 1, int.MaxValue),
            From = reader.Date("from"),
            To = reader.Date("to"),
            Words = reader.Text("q", LongestText),
            After = reader.Number("before", 1, int.MaxValue),
        };
        problem = reader.Problem;
        return problem is null;
    }

    /// <summary>The query string that asks for this; empty, or beginning with a question mark.</summary>
    public string ToQuery() => QueryString.Create(new KeyValuePair<string, string?>[]
    {
        new("editor", Editor), new("import", Number(Import)), new("records", Kind?.Key()), new("record", Number(Record)),
        new("from", From?.Text), new("to", To?.Text), new("q", Words), new("before", Number(After)),
    }.Where(pair => pair.Value is not null)).ToUriComponent();

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
