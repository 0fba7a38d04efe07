using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace MoroccoRelations.Web.Pages.Reports;

/// <summary>Tells a person from a program that fills in every field at once: a field that nobody sees, and a signed time at which the form was opened.</summary>
public sealed class SpamTrap(IDataProtectionProvider protection, TimeProvider clock, IConfiguration settings)
{
    private static readonly TimeSpan LongestOpen = TimeSpan.FromDays(1);

    private readonly IDataProtector protector = protection.CreateProtector("reader's report");

    private readonly TimeSpan shortestOpen = TimeSpan.FromSeconds(settings.GetValue("Reports:LeastSecondsToFillIn", 3.0));

    /// <summary>The time, as a form carries it.</summary>
    public string Stamp() => protector.Protect(clock.GetUtcNow().Ticks.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether a form was filled in by a program: in no time, without ever being opened, or in a field that is hidden.</summary>
    public bool Catches(string? stamp, string? hidden)
    {
        var open = clock.GetUtcNow().Ticks - Opened(stamp);
        return !string.IsNullOrEmpty(hidden) || open < shortestOpen.Ticks || open > LongestOpen.Ticks;
    }

    private long Opened(string? stamp)
    {
        try
        {
            return long.Parse(protector.Unprotect(stamp ?? ""), CultureInfo.InvariantCulture);
        }
        catch (CryptographicException)
        {
            return 0;
        }
    }
}
