using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>Answers an upload that is too large in all with the form and a sentence.</summary>
/// <remarks>
/// It is read to its end and thrown away first: a browser shows an answer only once it has sent everything, and a server that stops
/// listening before that leaves it with a broken connection. Only administrators come as far as here.
/// </remarks>
internal sealed class RefuseTooLargeUploads(UploadLimit limit) : IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>After it is settled who may enter, and before the token is looked for in the form.</summary>
    public int Order => 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        LiftTheLimitOfTheServer(context.HttpContext, request.ContentLength);
        if (request.ContentLength > limit.Bytes)
        {
            await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
            context.Result = new RedirectResult(EditorsAddress.NewImport + "?handler=TooLarge");
        }
    }

    // Who does not say how much is coming, as no browser does, is cut off where the limit is. The server of tests has no limit to lift.
    private void LiftTheLimitOfTheServer(HttpContext context, long? announced)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
        {
            server.MaxRequestBodySize = announced is null ? limit.Bytes : null;
        }
    }
}
