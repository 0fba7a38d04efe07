using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

/// <summary>Whether a page is open to everyone, as far as a program can tell.</summary>
internal static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What shuts some readers out: each rule with the elements that break it.</summary>
    /// <remarks>
    /// The page runs the checks itself. Deque's package for Playwright opens a second page for each run, for the sake of frames, which takes
    /// about ten times as long; no page here has frames.
    /// </remarks>
    public static async Task<IReadOnlyList<string>> SeriousViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run({ resultTypes: ['violations'] })).violations
                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                .map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(' | ')}`)
            """);
    }
}
