using System.Globalization;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Pages;
using MoroccoRelations.Web.Pages.Events;
using MoroccoRelations.Web.Pages.Shared;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>A queue that lists no records but something about them.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="KindParameter">What its address calls the kind of record.</param>
/// <param name="Kinds">What its entries may be about.</param>
/// <param name="PageSize">How many a page shows.</param>
public sealed record QueueKind(string Address, string KindParameter, IReadOnlyList<RecordKind> Kinds, int PageSize)
{
    public static QueueKind Suggestions { get; } = new(EditorsAddress.Suggestions, "kind", [RecordKind.Event, RecordKind.Relationship], 50);

    /// <remarks>Events alone are held against each other.</remarks>
    public static QueueKind Duplicates { get; } = new(EditorsAddress.Duplicates, "kind", [RecordKind.Event], 10);

    public static QueueKind Reports { get; } = new(EditorsAddress.Reports, "records", Enum.GetValues<RecordKind>(), 50);
}

/// <summary>What the address of a queue asks for.</summary>
/// <param name="Status">Of reports; null for all. The other queues hold what waits.</param>
public sealed record QueueQuery(QueueKind Queue, QueueFilter Filter, ReportStatus? Status, int Page)
{
    private const string All = "all";

    public int Skip => (Page - 1) * Queue.PageSize;

    public bool IsFiltered => Filter != QueueFilter.All;

    public static bool TryRead(QueueKind queue, IQueryCollection query, out QueueQuery asked, out QueryProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(queue);
        var reader = new QueryReader(query);
        var filter = new QueueFilter(
            reader.Choice(queue.KindParameter, [.. queue.Kinds]), reader.Code("partner"), reader.Number("document", 1, int.MaxValue));
        var isAll = queue == QueueKind.Reports && query["report"] == All;
        ReportStatus? status = queue != QueueKind.Reports || isAll ? null : reader.Choice<ReportStatus>("report") ?? ReportStatus.Open;
        asked = new QueueQuery(queue, filter, status, reader.Number("page", 1, int.MaxValue / queue.PageSize) ?? 1);
        problem = reader.Problem;
        return problem is null;
    }

    /// <summary>The address that asks for this.</summary>
    /// <param name="handler">What a button of the page does, if it is the address of a button.</param>
    public string ToAddress(string? handler = null)
    {
        var values = new KeyValuePair<string, string?>[]
        {
            new("report", Queue != QueueKind.Reports || Status == ReportStatus.Open ? null : StatusKey(Status)),
            new(Queue.KindParameter, Filter.Kind?.Key()),
            new("partner", Filter.Partner?.Value),
            new("document", Number(Filter.DocumentId)),
            new("page", Page == 1 ? null : Number(Page)),
            new("handler", handler),
        };
        return Queue.Address + QueryString.Create(values.Where(pair => pair.Value is not null)).ToUriComponent();
    }

    public PageLinks Pages(int total) => new(Page, (total + Queue.PageSize - 1) / Queue.PageSize, number => (this with { Page = number }).ToAddress());

    /// <summary>The same of its beginning, without the filter.</summary>
    public QueueQuery Unfiltered => this with { Filter = QueueFilter.All, Page = 1 };

    /// <summary>A status of reports as the address writes it; "all" for none.</summary>
    public static string StatusKey(ReportStatus? status) => status is { } known ? EventFilter.Key(known) : All;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
