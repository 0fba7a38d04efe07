using System.Globalization;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Pages;
using MoroccoRelations.Web.Pages.Events;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>What the address of the desk asks for.</summary>
public sealed record DeskQuery(DeskFilter Filter, string? After)
{
    private const int LongestPosition = 100;

    public static bool TryRead(IQueryCollection query, out DeskQuery asked, out QueryProblem? problem)
    {
        var reader = new QueryReader(query);
        var filter = new DeskFilter
        {
            Kind = reader.Choice("kind", RecordKind.Event, RecordKind.Relationship) ?? RecordKind.Event,
            List = reader.Choice<DeskList>("queue") ?? DeskList.Proposed,
            Order = reader.Choice<DeskOrder>("by") ?? DeskOrder.Confidence,
            Partner = reader.Code("partner"),
            DocumentId = reader.Number("document", 1, int.MaxValue),
            Type = reader.Choice<EventType>("type"),
            Aspect = reader.Choice<Aspect>("aspect"),
        };
        asked = new DeskQuery(filter, reader.Text("after", LongestPosition));
        problem = reader.Problem;
        return problem is null;
    }

    /// <summary>The address of the desk that asks for this.</summary>
    public string ToAddress()
    {
        var values = new KeyValuePair<string, string?>[]
        {
            new("kind", Filter.Kind == RecordKind.Event ? null : Filter.Kind.Key()),
            new("queue", Filter.List == DeskList.Proposed ? null : EventFilter.Key(Filter.List)),
            new("by", Filter.Order == DeskOrder.Confidence ? null : EventFilter.Key(Filter.Order)),
            new("partner", Filter.Partner?.Value),
            new("document", Filter.DocumentId?.ToString(CultureInfo.InvariantCulture)),
            new("type", Filter.Type is { } type ? EventFilter.Key(type) : null),
            new("aspect", Filter.Aspect is { } aspect ? EventFilter.Key(aspect) : null),
            new("after", After),
        };
        return EditorsAddress.Desk + QueryString.Create(values.Where(pair => pair.Value is not null)).ToUriComponent();
    }

    /// <summary>The same list from its beginning, of another queue or kind.</summary>
    public DeskQuery Of(RecordKind kind, DeskList queue) =>
        new(Filter with { Kind = kind, List = queue, Type = kind == RecordKind.Event ? Filter.Type : null, Aspect = kind == RecordKind.Relationship ? Filter.Aspect : null }, null);
}
