using MoroccoRelations.Web.Areas.Editors;

namespace MoroccoRelations.Web.Hosting;

/// <summary>What every response tells the browser to refuse.</summary>
public static class SecurityHeaders
{
    /// <summary>The public pages hold no script, frame or remote asset, so none is allowed.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>The editors' pages are quicker with script, from files of the site's own alone.</summary>
    public const string EditorsContentSecurityPolicy = ContentSecurityPolicy + "; script-src 'self'; connect-src 'self'";

    public static Task Set(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        if (EditorsAddress.IsWithin(context.Request.Path))
        {
            headers.ContentSecurityPolicy = EditorsContentSecurityPolicy;
            headers.CacheControl = "no-cache, no-store";
        }
        else
        {
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
        }

        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    }
}
