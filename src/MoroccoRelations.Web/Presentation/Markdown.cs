using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace MoroccoRelations.Web.Presentation;

/// <summary>Editors' texts: Markdown without raw HTML and pictures, with links that lead to pages or to a mailbox alone.</summary>
public static class Markdown
{
    // The page has a heading above the text already.
    private const int LevelsBelowThePage = 2;
    private const int DeepestLevel = 6;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public static IHtmlContent ToHtml(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(heading.Level + LevelsBelowThePage, DeepestLevel);
        }

        foreach (var (link, _) in Links(document).Where(link => !LeadsToAPage(link.Link, link.Address)).ToList())
        {
            // Its words stay.
            link.ReplaceBy(link is AutolinkInline written ? new LiteralInline(written.Url) : new ContainerInline());
        }

        return new HtmlString(document.ToHtml(Pipeline));
    }

    /// <summary>The links of a text that it is shown without.</summary>
    public static IEnumerable<string> RefusedLinks(string markdown) =>
        Links(Markdig.Markdown.Parse(markdown, Pipeline)).Where(link => !LeadsToAPage(link.Link, link.Address)).Select(link => link.Address);

    private static IEnumerable<(Inline Link, string Address)> Links(MarkdownDocument document) =>
        document.Descendants<LinkInline>().Select(link => ((Inline)link, link.Url ?? ""))
            .Concat(document.Descendants<AutolinkInline>().Select(link => ((Inline)link, link.IsEmail ? "mailto:" + link.Url : link.Url)));

    private static bool LeadsToAPage(Inline link, string address) => link is not LinkInline { IsImage: true } && HasAllowedScheme(address);

    // Browsers read past blanks and control signs within a scheme.
    private static bool HasAllowedScheme(string address)
    {
        var seen = string.Concat(address.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        var end = seen.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || seen[end] != ':' || Schemes.Contains(seen[..end], StringComparer.OrdinalIgnoreCase);
    }
}
