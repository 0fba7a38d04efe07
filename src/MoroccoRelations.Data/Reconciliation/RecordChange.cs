using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>What a document did to a record.</summary>
/// <param name="Before">The state before; null where the record is new.</param>
internal sealed record RecordChange(RecordKind Kind, int Id, IRecordState? Before, IRecordState After, Difference Difference)
{
    /// <summary>Whether the record is other than it was.</summary>
    /// <remarks>Of a document, which properties were inferred counts as well, though no reader sees it.</remarks>
    public bool IsReal => (Before, After) switch
    {
        (null, _) => true,
        (DocumentState before, DocumentState after) => RecordJson.Write(before) != RecordJson.Write(after),
        _ => !Difference.IsEmpty,
    };

    public static RecordChange Of(object record, IRecordState? before)
    {
        var after = StateOf(record);
        var (kind, id) = record switch
        {
            Event e => (RecordKind.Event, e.Id),
            Relationship r => (RecordKind.Relationship, r.Id),
            _ => (RecordKind.Document, ((Document)record).Id),
        };
        return new(kind, id, before, after, Differences.Between(before, after));
    }

    public static IRecordState StateOf(object record) => record switch
    {
        Event e => EventState.Of(e),
        Relationship r => RelationshipState.Of(r),
        Document d => DocumentState.Of(d),
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };
}
