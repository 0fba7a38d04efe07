using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Documents;

/// <summary>Writes a cut text: each cited passage marked, its address where it begins, a numbered link to its record where it ends.</summary>
public sealed class MarkedTextHtml(IReadOnlyDictionary<int, MarkedTextHtml.Target> targets, Wording words)
{
    public IHtmlContent Write(IEnumerable<MarkedText.Piece> pieces)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            Write(piece, html);
        }

        return html;
    }

    private void Write(MarkedText.Piece piece, HtmlContentBuilder html)
    {
        if (piece.Covering.Count == 0)
        {
            html.Append(Text(piece));
            return;
        }

        // One element bears one id: of passages that begin together the others get an empty one within.
        var mark = new TagBuilder("mark");
        foreach (var (passage, i) in piece.Starting.Select((passage, i) => (passage, i)))
        {
            AddId(mark, passage.CitationId, isFirst: i == 0);
        }

        mark.InnerHtml.AppendHtml(Link(piece.Covering.MinBy(passage => passage.Span.Length)!.CitationId, Text(piece)));
        html.AppendHtml(mark);
        foreach (var passage in piece.Ending)
        {
            html.AppendHtml(Note(passage.CitationId));
        }
    }

    private static void AddId(TagBuilder mark, int citationId, bool isFirst)
    {
        var id = FormattableString.Invariant($"c{citationId}");
        if (isFirst)
        {
            mark.MergeAttribute("id", id);
            return;
        }

        var anchor = new TagBuilder("span");
        anchor.MergeAttribute("id", id);
        mark.InnerHtml.AppendHtml(anchor);
    }

    private TagBuilder Note(int citationId)
    {
        var number = FormattableString.Invariant($"{targets[citationId].Number}");
        var link = Link(citationId, number);
        link.MergeAttribute("aria-label", words["document.note", number].Value);
        var note = new TagBuilder("sup");
        note.AddCssClass("note");
        note.InnerHtml.AppendHtml(link);
        return note;
    }

    private TagBuilder Link(int citationId, string text)
    {
        var link = new TagBuilder("a");
        if (targets[citationId].Address is { } address)
        {
            link.MergeAttribute("href", address);
        }

        link.InnerHtml.Append(text);
        return link;
    }

    private static string Text(MarkedText.Piece piece) => LineBreaks.Fit(piece.Text);

    /// <summary>Where the record of a citation stands, and its number among the notes.</summary>
    public sealed record Target(int Number, string? Address);
}
