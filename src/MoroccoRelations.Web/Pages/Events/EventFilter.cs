using System.Globalization;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Pages.Events;

/// <summary>What the query string of the list of events asks for.</summary>
public sealed record EventFilter
{
    private const int LongestWords = 200;

    public string? Words { get; init; }

    public int? Year { get; init; }

    public EdtfDate? From { get; init; }

    public EdtfDate? To { get; init; }

    public PartnerCode? Partner { get; init; }

    public EventType? Type { get; init; }

    public int? Document { get; init; }

    public ReviewStatus? Status { get; init; }

    public EventOrder Order { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Reads the query; an empty value asks for nothing, since a form sends its empty fields too.</summary>
    public static bool TryRead(IQueryCollection query, out EventFilter filter, out QueryProblem? problem)
    {
        var reader = new QueryReader(query);
        filter = new EventFilter
        {
            Words = reader.Text("q", LongestWords),
            Year = reader.Number("year", 1, 9999),
            From = reader.Date("from"),
            To = reader.Date("to"),
            Partner = reader.Code("partner"),
            Type = reader.Choice<EventType>("type"),
            Document = reader.Number("document", 1, int.MaxValue),
            Status = reader.Choice("status", ReviewStatus.Proposed, ReviewStatus.Confirmed),
            Order = reader.Choice<EventOrder>("sort") ?? EventOrder.Newest,
            Page = reader.Number("page", 1, int.MaxValue) ?? 1,
        };
        problem = reader.Problem;
        return problem is null;
    }

    /// <summary>The query string that asks for this, without what goes without saying; empty, or beginning with a question mark.</summary>
    public string ToQuery()
    {
        var asked = Values().ToList();
        if (Order != EventOrder.Newest)
        {
            asked.Add(new("sort", Key(Order)));
        }

        if (Page > 1)
        {
            asked.Add(new("page", Page.ToString(CultureInfo.InvariantCulture)));
        }

        return QueryString.Create(asked).ToUriComponent();
    }

    /// <summary>The filters that are set, by parameter.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Values() =>
        new KeyValuePair<string, string?>[]
        {
            new("q", Words),
            new("year", Year?.ToString(CultureInfo.InvariantCulture)),
            new("from", From?.Text),
            new("to", To?.Text),
            new("partner", Partner?.Value),
            new("type", Type is { } type ? Key(type) : null),
            new("document", Document?.ToString(CultureInfo.InvariantCulture)),
            new("status", Status is { } status ? Key(status) : null),
        }.Where(pair => pair.Value is not null);

    /// <summary>The same without one of the filters, from the first page.</summary>
    public EventFilter Without(string parameter) => parameter switch
    {
        "q" => this with { Words = null, Page = 1 },
        "year" => this with { Year = null, Page = 1 },
        "from" => this with { From = null, Page = 1 },
        "to" => this with { To = null, Page = 1 },
        "partner" => this with { Partner = null, Page = 1 },
        "type" => this with { Type = null, Page = 1 },
        "document" => this with { Document = null, Page = 1 },
        "status" => this with { Status = null, Page = 1 },
        _ => this,
    };

    public static string Key<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <summary>In which order events are listed; undated ones come last.</summary>
public enum EventOrder
{
    Newest,
    Oldest,
    Changed,
}
