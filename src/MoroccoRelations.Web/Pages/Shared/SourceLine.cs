using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Web.Pages.Shared;

/// <summary>A document as it is named under a quotation.</summary>
public sealed record SourceLine(int DocumentId, string Title, string? Publisher, EdtfDate? Published, SourceLanguage Language)
{
    private const char FirstArabic = '\u0600';
    private const char LastArabic = '\u06FF';

    /// <summary>The language of the title; null where a file name stands in its place, which is in none.</summary>
    public string? LanguageOfTitle => Language.IsRightToLeft() == HasArabic ? Language.Code() : null;

    private bool HasArabic => Title.AsSpan().ContainsAnyInRange(FirstArabic, LastArabic);
}
