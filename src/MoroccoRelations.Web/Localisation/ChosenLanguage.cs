namespace MoroccoRelations.Web.Localisation;

/// <summary>The language that an editor chose, kept in a cookie; the public pages have theirs in the address.</summary>
public static class ChosenLanguage
{
    private const string Cookie = "language";

    private static readonly TimeSpan OneYear = TimeSpan.FromDays(365);

    public static SiteLanguage? Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SiteLanguage.Find(request.Cookies[Cookie]);
    }

    public static void Keep(HttpResponse response, SiteLanguage language)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(language);
        response.Cookies.Append(Cookie, language.Code, new CookieOptions
        {
            Path = "/admin",
            HttpOnly = true,
            IsEssential = true,
            MaxAge = OneYear,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
        });
    }
}
