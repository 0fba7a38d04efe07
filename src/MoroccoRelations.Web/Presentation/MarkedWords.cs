using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The pieces of a text as HTML, those that differ marked.</summary>
public static class MarkedWords
{
    /// <param name="pieces">The text.</param>
    /// <param name="element">What marks a difference: <c>del</c> in what was, <c>ins</c> in what came, <c>mark</c> where neither is the older.</param>
    public static IHtmlContent Html(IEnumerable<WordDifferences.Piece> pieces, string element)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var html = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Differs)
            {
                var marked = new TagBuilder(element);
                marked.AddCssClass("differs");
                marked.InnerHtml.Append(piece.Text.TrimEnd());
                html.AppendHtml(marked).Append(piece.Text[piece.Text.TrimEnd().Length..]);
            }
            else
            {
                html.Append(piece.Text);
            }
        }

        return html;
    }
}
