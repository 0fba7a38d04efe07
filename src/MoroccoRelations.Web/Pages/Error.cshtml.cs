using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MoroccoRelations.Web.Pages;

/// <summary>What a reader sees in place of a page, in their language and without a trace of the program's inside.</summary>
// A form that was refused for want of its token is told so here, and has none here either.
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    private static readonly string[] WithOwnText = ["400", "403", "404", "410", "429", "500"];

    /// <summary>Which texts of the resources fit.</summary>
    public string Key { get; private set; } = "other";

    /// <summary>The query value that could not be understood, if that was it.</summary>
    public QueryProblem? Problem { get; private set; }

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Response.StatusCode = code;
        var text = code.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Key = WithOwnText.Contains(text) ? text : "other";
        Problem = code == StatusCodes.Status400BadRequest ? HttpContext.Features.Get<QueryProblem>() : null;
    }
}
