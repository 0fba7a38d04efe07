namespace MoroccoRelations.Web.Pages.Shared;

/// <summary>The pages of a long list.</summary>
public sealed record PageLinks(int Here, int Last, Func<int, string> AddressOf)
{
    private const int Neighbours = 2;

    /// <summary>The first, the last and those about this one; null where some are left out.</summary>
    public IEnumerable<int?> Numbers()
    {
        var previous = 0;
        for (var page = 1; page <= Last; page++)
        {
            if (page != 1 && page != Last && Math.Abs(page - Here) > Neighbours)
            {
                continue;
            }

            if (page > previous + 1)
            {
                yield return null;
            }

            yield return previous = page;
        }
    }
}
