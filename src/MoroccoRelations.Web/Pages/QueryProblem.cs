using Microsoft.AspNetCore.Mvc;

namespace MoroccoRelations.Web.Pages;

/// <summary>A query value that cannot be understood; the answer is 400 and a page that says so.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Value">What it was.</param>
/// <param name="Expected">What it may be, as the key <c>error.may.…</c> of the resources.</param>
public sealed record QueryProblem(string Parameter, string Value, string Expected)
{
    /// <summary>The outcome for a page model: leaves itself for the error page.</summary>
    public StatusCodeResult Refuse(HttpContext context)
    {
        context.Features.Set(this);
        return new BadRequestResult();
    }
}
