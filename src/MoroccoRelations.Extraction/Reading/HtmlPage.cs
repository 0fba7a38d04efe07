using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads a page saved from a browser. Its text is what a reader sees, menus and all; its blocks are the article.</summary>
internal static class HtmlPage
{
    private const int DeepestNesting = 2000;

    /// <summary>Reads the page, or null where its elements nest too deeply to be a page that anybody wrote.</summary>
    public static PageReading? Read(string markup)
    {
        if (HtmlNesting.IsDeeperThan(markup, DeepestNesting))
        {
            return null;
        }

        var document = new HtmlParser().ParseDocument(markup);
        var article = HtmlArticle.Find(document);
        var page = Render(document, article).Read();
        var about = HtmlAbout.Of(document, article);
        return page with
        {
            Title = TitleFrom(page, about),
            Publisher = about.Publisher ?? page.Publisher,
            Address = about.Address,
            Licence = about.Licence,
            Language = about.Language,
            Published = about.Published ?? page.Published,
            Inferred = about.Publisher is null ? page.Inferred : [],
        };
    }

    // The heading over the article; "Title - Site" of the window only where there is none.
    private static string? TitleFrom(PageReading page, HtmlAbout about) =>
        page.Blocks.Any(b => b is { Kind: BlockKind.Heading, Level: 1 }) ? page.Title : about.Title ?? page.Title;

    private static RenderedText Render(IHtmlDocument document, IElement article)
    {
        var rendered = new RenderedText();
        var body = (INode?)document.Body ?? document;
        var state = new HtmlWalk(rendered, article);
        for (var node = body.FirstChild; node is not null;)
        {
            var goesDown = state.Enter(node) && node.FirstChild is not null;
            if (goesDown)
            {
                node = node.FirstChild!;
                continue;
            }

            while (node is not null && node != body)
            {
                state.Leave(node);
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent;
            }

            if (node == body)
            {
                break;
            }
        }

        rendered.EndParagraph();
        return rendered;
    }
}
