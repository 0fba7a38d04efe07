using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace MoroccoRelations.Web.Presentation;

/// <summary>Words that a line never ends within: a reference that is read out or copied as one.</summary>
public static class Unbroken
{
    public static IHtmlContent Of(string words)
    {
        var span = new TagBuilder("span");
        span.AddCssClass("unbroken");
        span.InnerHtml.Append(words);
        return span;
    }
}
