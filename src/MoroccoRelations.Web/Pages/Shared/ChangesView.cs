using Microsoft.AspNetCore.Html;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Shared;

/// <summary>What a revision changed, or an import would change, to be shown field by field.</summary>
/// <param name="Kind">Of which kind of record.</param>
/// <param name="Change">The difference.</param>
/// <param name="IsFirst">Whether there was nothing before: values then came, and replaced none.</param>
/// <param name="ForEditors">Whether what readers are not shown is shown too.</param>
public sealed record ChangesView(RecordKind Kind, Difference Change, bool IsFirst, bool ForEditors)
{
    private const string Moved = "history.passage.moved";

    /// <summary>What stands above the change already.</summary>
    public IReadOnlyCollection<string> SaidAlready { get; init; } = [];

    /// <summary>The document that all passages stand in, where there is only one and it needs no link.</summary>
    public SourceLanguage? OnlyDocumentsLanguage { get; init; }

    public bool LinksToDocuments { get; init; } = true;

    /// <summary>Why a passage was read so, a sentence and its rule each.</summary>
    public Func<CitationState, IEnumerable<(IHtmlContent Sentence, string Source)>> Why { get; init; } = _ => [];

    public IReadOnlyList<FieldChange> Fields =>
        [.. Change.Fields.Where(change => (ForEditors || FieldReading.IsPublic(change.Name)) && !SaidAlready.Contains(change.Name))];

    /// <summary>Where a number of another record leads; null for every other value.</summary>
    public string? AddressOf(FieldChange change) => (Kind, change.Name, change.After) switch
    {
        (RecordKind.Event, FieldName.MergedInto, int id) => Address.Event(id),
        (RecordKind.Document, FieldName.SupersededBy, int id) => Address.Document(id),
        _ => null,
    };

    public bool IsEmpty => Fields.Count + Change.Added.Count + Change.Removed.Count + (ForEditors ? Change.Reread.Count : 0) == 0;

    /// <summary>Whether nothing came or went but that passages stand in another edition now.</summary>
    public bool OnlyMoves => Fields.Count == 0 && Change.Added.Count > 0 && Passages().All(passage => passage.Key == Moved);

    /// <summary>The direction of a value: that of its language, of its first letters where it is text, and of the page where it is a date or a name.</summary>
    public static string? DirectionOf(string field, object? value) => FieldReading.LanguageOf(field)?.Direction ?? (value is string ? "auto" : null);

    /// <summary>What changed, in a word each: "Date", "Passage added".</summary>
    public IEnumerable<string> Names(FieldReading reading, Wording words) => IsEmpty
        ? [words["history.nothing"].Value]
        : Fields.Select(change => reading.Name(change.Name)).Concat(Passages().Select(passage => words[passage.Key].Value)).Distinct();

    /// <summary>The passages that came, went, moved to another edition or were read anew, under the key of what became of them.</summary>
    public IEnumerable<(string Key, CitationState Passage)> Passages()
    {
        var (came, went) = (Change.Added.Select(passage => passage.Quote).ToHashSet(), Change.Removed.Select(passage => passage.Quote).ToHashSet());
        return Change.Added.Select(passage => (went.Contains(passage.Quote) ? Moved : "history.passage.added", passage))
            .Concat(Change.Removed.Where(passage => !came.Contains(passage.Quote)).Select(passage => ("history.passage.removed", passage)))
            .Concat(ForEditors ? Change.Reread.Select(passage => ("history.passage.reread", passage)) : []);
    }
}
