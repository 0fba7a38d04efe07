using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Web.Pages.Shared;

/// <summary>A document as it is named under a quotation.</summary>
public sealed record SourceLine(int DocumentId, string Title, string? Publisher, EdtfDate? Published, SourceLanguage Language)
{
    public string Direction => Language.IsRightToLeft() ? "rtl" : "ltr";
}
