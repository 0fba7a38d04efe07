using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Reading;

/// <summary>For the script of forms: how Markdown will look.</summary>
public sealed class MarkdownModel : PageModel
{
    private const int LongestText = 50_000;

    public IActionResult OnGet() => Redirect(EditorsAddress.Desk);

    public IActionResult OnPost(string? text)
    {
        if (text?.Length > LongestText)
        {
            return BadRequest();
        }

        using var html = new StringWriter();
        Markdown.ToHtml(text ?? "").WriteTo(html, HtmlEncoder.Default);
        return Content(html.ToString(), "text/html; charset=utf-8");
    }
}
