using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Finds the element that holds the article: the one that says so, or else the one in which the most running text stands.</summary>
/// <remarks>Density after a common practice: each paragraph counts for its parent, and half for its parent's parent, less the text of its links.</remarks>
internal static class HtmlArticle
{
    private const int ShortestParagraph = 60;
    private const double LeastShare = 0.4;

    public static IElement Find(IHtmlDocument document)
    {
        var paragraphs = Paragraphs(document);
        var total = paragraphs.Sum(p => p.Length);
        var held = Held(paragraphs);
        return Named(document, held, total) ?? Densest(paragraphs) ?? document.Body ?? document.DocumentElement;
    }

    // An element that says it is the article, if a fair share of the page's text stands in it; the smallest such.
    private static IElement? Named(IHtmlDocument document, Dictionary<IElement, int> held, int total)
    {
        var named = document.All.Where(e => HtmlFurniture.IsBody(e) || e.LocalName is "article" or "main" || e.GetAttribute("role") == "main");
        return named.Where(e => total > 0 && held.GetValueOrDefault(e) >= total * LeastShare).OrderBy(e => held[e]).ThenByDescending(e => HtmlFurniture.IsBody(e)).FirstOrDefault();
    }

    private static IElement? Densest(List<(IElement Element, int Length)> paragraphs)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var (element, length) in paragraphs)
        {
            var parent = element.ParentElement;
            Add(scores, parent, length);
            Add(scores, parent?.ParentElement, length / 2.0);
        }

        return scores.Count == 0 ? null : scores.MaxBy(s => s.Value).Key;
    }

    private static List<(IElement Element, int Length)> Paragraphs(IHtmlDocument document)
    {
        var paragraphs = new List<(IElement, int)>();
        foreach (var element in document.All)
        {
            var own = element.LocalName is "p" or "div" or "td" or "li" or "blockquote" or "section" or "article" ? OwnText(element) : 0;
            if (own >= ShortestParagraph && !IsInFurniture(element))
            {
                paragraphs.Add((element, own));
            }
        }

        return paragraphs;
    }

    // Text that stands in the element itself or in its inline children, links left out.
    private static int OwnText(IElement element)
    {
        var length = 0;
        foreach (var child in element.ChildNodes)
        {
            length += child switch
            {
                IText text => text.Data.AsSpan().Trim().Length,
                IElement { LocalName: "b" or "i" or "em" or "strong" or "span" or "u" or "font" or "q" or "cite" or "time" or "sup" or "mark" } inline when inline.ChildElementCount < 20 => inline.TextContent.Length,
                _ => 0,
            };
        }

        return length;
    }

    // How much of the paragraphs' text each element holds.
    private static Dictionary<IElement, int> Held(List<(IElement Element, int Length)> paragraphs)
    {
        var held = new Dictionary<IElement, int>();
        foreach (var (element, length) in paragraphs)
        {
            for (var e = element; e is not null; e = e.ParentElement)
            {
                held[e] = held.GetValueOrDefault(e) + length;
            }
        }

        return held;
    }

    private static bool IsInFurniture(IElement element)
    {
        for (var e = element; e is not null; e = e.ParentElement)
        {
            if (HtmlFurniture.Is(e))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Dictionary<IElement, double> scores, IElement? element, double score)
    {
        if (element is not null)
        {
            scores[element] = scores.GetValueOrDefault(element) + score;
        }
    }
}
