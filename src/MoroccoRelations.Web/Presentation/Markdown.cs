using Markdig;
using Microsoft.AspNetCore.Html;

namespace MoroccoRelations.Web.Presentation;

/// <summary>Editors' texts: Markdown without raw HTML.</summary>
public static class Markdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static IHtmlContent ToHtml(string markdown) => new HtmlString(Markdig.Markdown.ToHtml(markdown, Pipeline));
}
