using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Web.Importing.Pending;

/// <summary>What an import would make of one file.</summary>
/// <param name="Line">What the run would say of it.</param>
/// <param name="About">What the file says of itself; null where it could not be read.</param>
/// <param name="Preview">The records; null where there is nothing to import.</param>
public sealed record PreviewedFile(ImportedDocument Line, SourceAbout? About, PreviewedDocument? Preview)
{
    /// <summary>Whether applying would change anything.</summary>
    public bool DoesAnything => Line.Outcome is ImportOutcome.New or ImportOutcome.Changed;

    /// <summary>Whether the line of the run says what the preview said.</summary>
    public bool IsAsTold(ImportedDocument done)
    {
        ArgumentNullException.ThrowIfNull(done);
        return (Line.Outcome, Line.Added, Line.Merged, Line.Changed, Line.Suggested) == (done.Outcome, done.Added, done.Merged, done.Changed, done.Suggested);
    }
}

/// <summary>What a document says of itself, as far as a preview shows it.</summary>
public sealed record SourceAbout(string? Title, string? Publisher, Domain.Dates.EdtfDate? Published, SourceLanguage? Language, DocumentKind Kind)
{
    public static SourceAbout Of(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.Title, document.Publisher, document.Published, document.Language, document.Kind);
    }
}
