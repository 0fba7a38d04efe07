using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

/// <summary>Whether a page is open to everyone, as far as a program can tell.</summary>
internal static class Accessibility
{
    public static async Task<IEnumerable<string>> SeriousViolationsAsync(IPage page) =>
        (await page.RunAxe()).Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}");
}
