using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Shared;

/// <summary>A document as it is named under a quotation.</summary>
public sealed record SourceLine(int DocumentId, DocumentName Name, string? Publisher, EdtfDate? Published, SourceLanguage Language)
{
    private const char FirstArabic = '\u0600';
    private const char LastArabic = '\u06FF';

    /// <summary>The language of the title; null where it is in another, or where the first words stand in its place, named in the reader's.</summary>
    public string? LanguageOfTitle => Name.Title is { } title && Language.IsRightToLeft() == HasArabic(title) ? Language.Code() : null;

    private static bool HasArabic(string title) => title.AsSpan().ContainsAnyInRange(FirstArabic, LastArabic);
}
