using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace MoroccoRelations.Web.Localisation;

/// <summary>Answers each request in the language that its address begins with, else in the one that an editor chose, else in the visitor's own.</summary>
public static class LanguageFromAddress
{
    public static Task Set(HttpContext context, RequestDelegate next)
    {
        var language = Of(context.Request.Path) ?? ChosenLanguage.Of(context.Request) ?? Preferred(context.Request);
        CultureInfo.CurrentCulture = language.Culture;
        CultureInfo.CurrentUICulture = language.Culture;
        context.Response.Headers.ContentLanguage = language.Code;
        return next(context);
    }

    /// <summary>The language that the visitor's browser asks for first, of those the site speaks; English where it asks for none of them.</summary>
    public static SiteLanguage Preferred(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var asked)
            ? asked.OrderByDescending(value => value.Quality ?? 1)
                .Where(value => value.Quality != 0)
                .Select(value => SiteLanguage.Find(value.Value.ToString().Split('-')[0]))
                .FirstOrDefault(language => language is not null) ?? SiteLanguage.English
            : SiteLanguage.English;

    private static SiteLanguage? Of(PathString path) =>
        SiteLanguage.Find(path.Value?.Split('/', 3).ElementAtOrDefault(1));
}
