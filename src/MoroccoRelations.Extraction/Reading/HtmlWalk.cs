using AngleSharp.Dom;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Writes a page's elements as lines, in one walk without recursion.</summary>
internal sealed class HtmlWalk(RenderedText rendered, IElement article)
{
    private static readonly HashSet<string> Silent = ["script", "style", "noscript", "template", "svg", "iframe", "object", "video", "audio", "canvas", "head", "select", "datalist", "math"];

    private static readonly HashSet<string> Paragraphs =
    [
        "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "ul", "ol", "dl", "table", "blockquote", "figure", "figcaption",
        "form", "fieldset", "address", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "body", "hr", "details", "summary", "center",
    ];

    private static readonly HashSet<string> Lines = ["li", "tr", "dt", "dd", "br", "option", "label", "button", "caption"];

    private int group;
    private int articleDepth;
    private int furnitureDepth;
    private readonly Stack<(IElement Element, BlockKind? Kind, int Level)> shapes = new();

    /// <summary>Comes to a node; false where what is inside is not to be written.</summary>
    public bool Enter(INode node)
    {
        if (node is IText words)
        {
            rendered.Write(words.Data, Part());
            return false;
        }

        if (node is not IElement element || IsSilent(element))
        {
            return false;
        }

        Break(element);
        articleDepth += element == article ? 1 : 0;
        furnitureDepth += IsFurniture(element) ? 1 : 0;
        if (KindOf(element) is { } shape)
        {
            shapes.Push((element, shape.Kind, shape.Level));
        }

        return true;
    }

    /// <summary>Goes from a node that was entered.</summary>
    public void Leave(INode node)
    {
        if (node is not IElement element || IsSilent(element))
        {
            return;
        }

        if (element.LocalName is "td" or "th" && element.NextElementSibling is not null)
        {
            rendered.EndCell();
        }

        Break(element);
        articleDepth -= element == article ? 1 : 0;
        furnitureDepth -= IsFurniture(element) ? 1 : 0;
        if (shapes.TryPeek(out var top) && top.Element == element)
        {
            shapes.Pop();
        }
    }

    // "[edit]" inside a heading, a note's number, a label for screen readers: no line of its own could be left out instead.
    private static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.LocalName is "span" or "sup" or "a" or "small" && HtmlFurniture.Is(element));

    private RenderedText.Part Part()
    {
        var shape = shapes.TryPeek(out var top) ? top : default;
        var isTitle = shape is { Kind: BlockKind.Heading, Level: 1 } && furnitureDepth == 0;
        return new RenderedText.Part(0)
        {
            Kind = shape.Kind,
            Level = shape.Level,
            Group = group,
            IsFurniture = furnitureDepth > 0 || (articleDepth == 0 && !isTitle),
        };
    }

    private void Break(IElement element)
    {
        if (Paragraphs.Contains(element.LocalName))
        {
            rendered.EndParagraph();
            group++;
        }
        else if (Lines.Contains(element.LocalName))
        {
            rendered.EndLine();
            group += element.LocalName == "br" ? 0 : 1;
        }
    }

    private bool IsFurniture(IElement element) => element != article && HtmlFurniture.Is(element) && !element.Contains(article);

    private static (BlockKind Kind, int Level)? KindOf(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6'] => (BlockKind.Heading, element.LocalName[1] - '0'),
        "li" or "dd" => (BlockKind.ListItem, 0),
        "tr" => (BlockKind.TableRow, 0),
        _ => null,
    };
}
