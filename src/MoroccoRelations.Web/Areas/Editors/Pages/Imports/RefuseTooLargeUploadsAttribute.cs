using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>Answers an upload that is too large in all with the form and a sentence, before any of it is read.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RefuseTooLargeUploadsAttribute(long most, string address) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>After it is settled who may enter, and before the token is looked for in the form.</summary>
    public int Order => 950;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > most)
        {
            context.Result = new RedirectResult(address);
        }
    }
}
