using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>What keeps a document from being imported at all.</summary>
internal static class DraftChecks
{
    /// <summary>One sentence that says why, or null.</summary>
    public static string? Refuse(DocumentDraft draft) =>
        draft.Document.Language is null ? "Its language is none that the program reads."
        : UnknownPartner(draft) is { } code ? $"It names the partner {code}, which the catalogue does not have."
        : Citations(draft).Any(citations => citations.Count == 0) ? "One of its records rests on no passage."
        : Citations(draft).SelectMany(c => c).Any(c => !Stands(c, draft.Document.Text)) ? "One of its passages does not stand in its text."
        : null;

    private static PartnerCode? UnknownPartner(DocumentDraft draft) =>
        draft.Events.SelectMany(e => e.Partners).Concat(draft.Relationships.SelectMany(r => r.Partners))
            .FirstOrDefault(code => PartnerCatalogue.Default.Find(code) is null);

    private static IEnumerable<IReadOnlyList<CitationDraft>> Citations(DocumentDraft draft) =>
        draft.Events.Select(e => e.Citations).Concat(draft.Relationships.Select(r => r.Citations));

    private static bool Stands(CitationDraft citation, string text) =>
        new TextSpan(0, text.Length).Contains(citation.Span) && citation.Span.Length > 0 && citation.Span.In(text) == citation.Quote;
}
