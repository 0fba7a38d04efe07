using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>What is decided about one document: the records that it makes, and those that it changes, with how they were before.</summary>
internal sealed class Decisions
{
    private readonly Dictionary<object, IRecordState?> before = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> made = [];
    private readonly List<Citation> removed = [];

    /// <summary>The records that may have changed, in the order in which they were met.</summary>
    public IReadOnlyCollection<object> Records => before.Keys;

    /// <summary>The records that are other than they were.</summary>
    public IEnumerable<RecordChange> Changes => before.Select(r => RecordChange.Of(r.Key, r.Value)).Where(change => change.IsReal);

    /// <summary>To be called before a record is changed.</summary>
    public void Change(object record)
    {
        if (!before.ContainsKey(record))
        {
            before.Add(record, RecordChange.StateOf(record));
        }
    }

    public void Make(object record)
    {
        before.Add(record, null);
        made.Add(record);
    }

    public void Remove(Citation citation) => removed.Add(citation);

    /// <summary>What was made and removed since the last step.</summary>
    public DecidedStep TakeStep()
    {
        var step = new DecidedStep([.. made], [.. removed]);
        made.Clear();
        removed.Clear();
        return step;
    }
}

/// <summary>A step of a document's import: the records that it made, in their order, and the citations that it removed.</summary>
internal sealed record DecidedStep(IReadOnlyList<object> Made, IReadOnlyList<Citation> Removed);
