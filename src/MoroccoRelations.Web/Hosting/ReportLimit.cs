using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace MoroccoRelations.Web.Hosting;

/// <summary>Of one address, so many readers' reports a minute; opening the form is free.</summary>
public static class ReportLimit
{
    public const string Name = "reports";

    public static void AddReportLimit(this WebApplicationBuilder builder)
    {
        var most = builder.Configuration.GetValue("Reports:MostPerMinute", 3);
        builder.Services.Configure<RateLimiterOptions>(options => options.AddPolicy(Name, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter($"report {context.Connection.RemoteIpAddress}", _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("")));
    }
}
