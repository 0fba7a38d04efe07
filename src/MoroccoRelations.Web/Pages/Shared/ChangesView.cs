using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Shared;

/// <summary>What a revision changed, to be shown field by field.</summary>
/// <param name="Kind">Of which kind of record.</param>
/// <param name="Change">The difference.</param>
/// <param name="IsFirst">Whether there was nothing before: values then came, and replaced none.</param>
/// <param name="ForEditors">Whether what readers are not shown is shown too.</param>
public sealed record ChangesView(RecordKind Kind, Difference Change, bool IsFirst, bool ForEditors)
{
    public IReadOnlyList<FieldChange> Fields { get; } = [.. Change.Fields.Where(field => ForEditors || FieldReading.IsPublic(field.Name))];

    /// <summary>Where a number of another record leads; null for every other value.</summary>
    public string? AddressOf(FieldChange change) => (Kind, change.Name, change.After) switch
    {
        (RecordKind.Event, FieldName.MergedInto, int id) => Address.Event(id),
        (RecordKind.Document, FieldName.SupersededBy, int id) => Address.Document(id),
        _ => null,
    };

    public bool IsEmpty => Fields.Count + Change.Added.Count + Change.Removed.Count + (ForEditors ? Change.Reread.Count : 0) == 0;

    /// <summary>What changed, in a word each: "Date", "Passage added".</summary>
    public IEnumerable<string> Names(FieldReading reading, Wording words) => IsEmpty
        ? [words["history.nothing"].Value]
        : Fields.Select(field => reading.Name(field.Name)).Concat(Passages().Select(passage => words[passage.Key].Value)).Distinct();

    /// <summary>The passages that came, went or were read anew, under the key of what became of them.</summary>
    public IEnumerable<(string Key, CitationState Passage)> Passages() =>
        Change.Added.Select(passage => ("history.passage.added", passage))
            .Concat(Change.Removed.Select(passage => ("history.passage.removed", passage)))
            .Concat(ForEditors ? Change.Reread.Select(passage => ("history.passage.reread", passage)) : []);
}
