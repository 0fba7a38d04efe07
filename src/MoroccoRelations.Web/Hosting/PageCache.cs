using Microsoft.AspNetCore.OutputCaching;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Areas.Editors;

namespace MoroccoRelations.Web.Hosting;

/// <summary>Keeps the pages of anonymous readers ready, by path and whole query, until a record changes.</summary>
public static class PageCache
{
    /// <summary>The tag of every page that shows records.</summary>
    public const string RecordsTag = "records";

    private const int SizeInBytes = 32 * 1024 * 1024;

    // A page composed while a write is under way may hold what was there before, and an import from
    // the command line runs in another process: neither outlives this.
    private static readonly TimeSpan LongestAge = TimeSpan.FromMinutes(1);

    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddOutputCache(options =>
        {
            options.SizeLimit = SizeInBytes;
            options.AddBasePolicy(policy => policy.With(IsPublicPage).Tag(RecordsTag).Expire(LongestAge));
        });
        services.AddSingleton<EvictPages>();
        services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<EvictPages>());
    }

    private static bool IsPublicPage(OutputCacheContext context)
    {
        var path = context.HttpContext.Request.Path;
        return !EditorsAddress.IsWithin(path) && !path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>Lets go of the kept pages: called by itself after every commit that wrote records, so that the next reader sees it.</summary>
public sealed class EvictPages(IOutputCacheStore store) : IChangeListener
{
    public ValueTask Now(CancellationToken cancel = default) => store.EvictByTagAsync(PageCache.RecordsTag, cancel);

    public ValueTask RecordsChangedAsync() => Now();
}
