using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;
using MoroccoRelations.Web.Areas.Editors;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages.Documents;
using MoroccoRelations.Web.Pages.Events;
using MoroccoRelations.Web.Pages.History;
using MoroccoRelations.Web.Pages.Partners;
using MoroccoRelations.Web.Pages.Reports;
using MoroccoRelations.Web.Pages.Timeline;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Hosting;

/// <summary>The public site: what its pages need, and the order in which a request passes through.</summary>
public static class WebSite
{
    /// <summary>Adds what the pages need. The database is the caller's to add.</summary>
    public static void AddWebSite(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddRazorPages(options => options.Conventions.Add(new LanguageInEveryAddress())).AddDataAnnotationsLocalization();
        services.AddOptions<MvcDataAnnotationsLocalizationOptions>()
            .Configure<Wording>((options, words) => options.DataAnnotationLocalizerProvider = (_, _) => words);
        // Forms are checked in the server; the attributes of a script that is not there would only be weight.
        services.Configure<MvcViewOptions>(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddRouting(options => options.ConstraintMap["language"] = typeof(LanguageConstraint));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<Wording>();
        services.AddSingleton<IStringLocalizer>(provider => provider.GetRequiredService<Wording>());
        AddPageParts(services);
        services.AddPageCache();
        builder.AddReportLimit();
        AddCompression(services);

        // The assets stand beside the program, wherever it is started from.
        // They are looked at now and then, and not watched: a machine gives few watches, and the provider would never let its own go.
        builder.Environment.WebRootFileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot")) { UsePollingFileWatcher = true, UseActivePolling = true };
    }

    /// <summary>Maps the pages, the redirect of the bare address and the health check.</summary>
    public static void UseWebSite(this WebApplication app)
    {
        app.Use(LanguageFromAddress.Set);
        app.Use(SecurityHeaders.Set);
        app.UseWhen(HoldsNoSecret, branch => branch.UseResponseCompression());
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = KeepVersionedAssets });
        app.UseRouting();
        app.UseCookiePolicy();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseOutputCache();

        app.MapRazorPages();
        app.MapEventExport();
        app.MapGet("/", (HttpRequest request) => SendToLanguage(request));
        app.MapGet("/health", () => Results.Text("healthy"));
    }

    private static IResult SendToLanguage(HttpRequest request)
    {
        request.HttpContext.Response.Headers.Vary = "Accept-Language";
        return Results.Redirect("/" + LanguageFromAddress.Preferred(request).Code);
    }

    private static void AddPageParts(IServiceCollection services)
    {
        services.AddSingleton<EventTitle>();
        services.AddSingleton<Offices>();
        services.AddSingleton<FieldReading>();
        services.AddSingleton<RecordTitle>();
        services.AddSingleton<ProfileSummary>();
        services.AddScoped<EventList>();
        services.AddScoped<EventPage>();
        services.AddScoped<EventsByDecade>();
        services.AddScoped<PartnerCounts>();
        services.AddScoped<PartnerProfile>();
        services.AddScoped<DocumentPage>();
        services.AddScoped<PublicRecords>();
        services.AddSingleton<SpamTrap>();
    }

    private static void AddCompression(IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    // Pages with antiforgery tokens are not compressed: their length would leak the token (BREACH).
    private static bool HoldsNoSecret(HttpContext context) =>
        !EditorsAddress.IsWithin(context.Request.Path) && !context.Request.Path.Value!.EndsWith(Address.ReportForm(""), StringComparison.OrdinalIgnoreCase);

    private static void KeepVersionedAssets(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext context)
    {
        var versioned = context.Context.Request.Query.ContainsKey("v");
        context.Context.Response.Headers.CacheControl = versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    }

    /// <summary>Puts <c>{language}</c> before the address of every page but the error page and those of an area.</summary>
    private sealed class LanguageInEveryAddress : IPageRouteModelConvention
    {
        public void Apply(PageRouteModel model)
        {
            if (model.AreaName is not null || model.ViewEnginePath == "/Error")
            {
                return;
            }

            foreach (var selector in model.Selectors)
            {
                var address = selector.AttributeRouteModel!.Template!.TrimStart('/');
                selector.AttributeRouteModel.Template = $"{{language:language}}/{address}";
            }
        }
    }

    private sealed class LanguageConstraint : IRouteConstraint
    {
        public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            SiteLanguage.All.Any(language => language.Code == values[routeKey] as string);
    }
}
