using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Data.Sqlite;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Areas.Editors.Pages.Imports;
using MoroccoRelations.Web.Importing.Pending;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Hosting;

/// <summary>The editors' area: who may enter where, and how they sign in.</summary>
public static class EditorsArea
{
    /// <summary>The fewest characters of a password.</summary>
    public const int ShortestPassword = 12;

    private const string Name = "Editors";

    public static void AddEditorsArea(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<RazorPagesOptions>(SayWhoMayEnter);
        services.AddAuthorization(AddPolicies);
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentEditor>();
        AddForms(services);
        services.AddSingleton<ProblemWords>();
        AddSignIn(AddAccounts(services));
        services.AddSingleton<SetupLink>();
        AddImports(services, builder.Configuration);
        AddCookies(services);
        LimitAttempts(services, builder.Configuration);
        KeepKeysBesideTheKnowledgeBase(services, builder.Configuration);
    }

    /// <summary>What an Editor must be signed in for, an Administrator, and no one: the one place that says it.</summary>
    private static void SayWhoMayEnter(RazorPagesOptions options)
    {
        var pages = options.Conventions;
        pages.AuthorizeAreaFolder(Name, "/", Policy.Editor);
        pages.AllowAnonymousToAreaFolder(Name, "/SignIn");
        pages.AllowAnonymousToAreaPage(Name, "/Language");
        pages.AuthorizeAreaFolder(Name, "/Accounts", Policy.Administrator);
        pages.AuthorizeAreaFolder(Name, "/Imports", Policy.Administrator);
    }

    private static void AddForms(IServiceCollection services)
    {
        services.AddSingleton<DateReader>();
        services.AddSingleton<FindingWords>();
        services.AddSingleton<FormOptions>();
        services.AddScoped<PassageDesk>();
        services.AddScoped<SourcedRecords>();
        services.AddScoped<MergeCandidates>();
    }

    private static void AddPolicies(AuthorizationOptions options)
    {
        options.AddPolicy(Policy.Editor, policy => policy.RequireRole(nameof(EditorRole.Editor), nameof(EditorRole.Administrator)));
        options.AddPolicy(Policy.Administrator, policy => policy.RequireRole(nameof(EditorRole.Administrator)));
    }

    /// <summary>What keeps accounts; the command line needs no more than this.</summary>
    internal static IdentityBuilder AddAccounts(IServiceCollection services)
    {
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<EditorAccounts>();
        return services.AddIdentityCore<Editor>(SayWhatAnAccountNeeds)
            .AddEntityFrameworkStores<RelationsDbContext>()
            .AddUserValidator<NamesAreTheirOwn>()
            .AddTokenProvider<AuthenticatorTokenProvider<Editor>>(TokenOptions.DefaultAuthenticatorProvider);
    }

    // Length is what makes a password strong; rules on its signs make it hard to remember.
    private static void SayWhatAnAccountNeeds(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Password = new PasswordOptions
        {
            RequiredLength = ShortestPassword, RequiredUniqueChars = 5, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false,
        };
        options.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
    }

    private static void AddSignIn(IdentityBuilder accounts)
    {
        accounts.AddClaimsPrincipalFactory<EditorClaims>().AddSignInManager<EditorSignIn>();
        accounts.Services.AddScoped<ISecurityStampValidator, EachRequestChecksTheAccount>();
        // A passkey stands for password and second factor: the device must have asked for a finger, a face or a PIN.
        accounts.Services.Configure<IdentityPasskeyOptions>(options => (options.UserVerificationRequirement, options.ResidentKeyRequirement) = ("required", "required"));
    }

    private static void AddImports(IServiceCollection services, ConfigurationManager settings)
    {
        services.AddSingleton(UploadLimit.From(settings));
        services.AddSingleton<PendingImports>();
        services.AddHostedService<ImportQueue>();
        services.AddSingleton<ImportWords>();
        services.AddSingleton<RefusalWords>();
        services.AddSingleton<RecordTitles>();
        services.AddScoped<PreviewedNames>();
        services.AddScoped<RunRecords>();
    }

    private static void AddCookies(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = "editor";
            // Lax: a link in a message from a colleague opens the page that it names.
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            options.LoginPath = EditorsAddress.SignIn;
            options.ReturnUrlParameter = "next";
            options.Events.OnRedirectToAccessDenied = Forbid;
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options => Plain(options.Cookie, "second-factor"));
        services.Configure<AntiforgeryOptions>(options => Plain(options.Cookie, "form"));
        services.Configure<CookieTempDataProviderOptions>(options => Plain(options.Cookie, "notice"));
        services.Configure<CookiePolicyOptions>(options =>
        {
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.Secure = CookieSecurePolicy.SameAsRequest;
        });
    }

    private static void Plain(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.SameSite = SameSiteMode.Strict;
    }

    private static Task Forbid(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Of one address, so many passwords and codes a minute; looking at the pages is free.</summary>
    private static void LimitAttempts(IServiceCollection services, ConfigurationManager settings)
    {
        var most = settings.GetValue("Accounts:AttemptsPerMinute", 10);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = SayWhenToTryAgain;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsAttempt(context.Request)
                ? RateLimitPartition.GetFixedWindowLimiter($"from {context.Connection.RemoteIpAddress}", _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("free"));
        });
    }

    private static bool IsAttempt(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && Array.Exists(EditorsAddress.TakingSecrets, address => request.Path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase));

    private static ValueTask SayWhenToTryAgain(Microsoft.AspNetCore.RateLimiting.OnRejectedContext context, CancellationToken stop)
    {
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return ValueTask.CompletedTask;
    }

    // Cookies are read again after a restart, or on another machine that takes over the folder.
    private static void KeepKeysBesideTheKnowledgeBase(IServiceCollection services, ConfigurationManager settings)
    {
        var file = new SqliteConnectionStringBuilder(settings.GetConnectionString("KnowledgeBase")).DataSource;
        var folder = settings["Accounts:KeysFolder"] is { Length: > 0 } given ? given : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "keys");
        services.AddDataProtection().SetApplicationName("MoroccoRelations").PersistKeysToFileSystem(new DirectoryInfo(folder));
    }
}
