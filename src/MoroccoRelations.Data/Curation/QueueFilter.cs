using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>Which entries of a queue to list: suggestions, possible duplicates, readers' reports. What is null is not asked for.</summary>
/// <param name="Kind">About records of that kind alone.</param>
/// <param name="Partner">About records that name the partner.</param>
/// <param name="DocumentId">About records that rest on the document, or might.</param>
public sealed record QueueFilter(RecordKind? Kind = null, PartnerCode? Partner = null, int? DocumentId = null)
{
    public static QueueFilter All { get; } = new();
}

/// <summary>One page of a queue.</summary>
/// <param name="Total">How many entries the filter leaves.</param>
public sealed record QueuePage<T>(IReadOnlyList<T> Rows, int Total);
