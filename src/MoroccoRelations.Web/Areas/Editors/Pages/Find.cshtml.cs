using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Search;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Pages.Events;

namespace MoroccoRelations.Web.Areas.Editors.Pages;

/// <summary>Finds a record to correct: by its public address, its number, or words of it. What was rejected is found too.</summary>
public sealed partial class FindModel(RelationsDbContext db) : PageModel
{
    private const int Most = 20;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<EventRow> Events { get; private set; } = [];

    public IReadOnlyList<DocumentRow> Documents { get; private set; } = [];

    public IReadOnlyList<Partner> Partners { get; private set; } = [];

    public bool IsEmpty => Events.Count + Documents.Count + Partners.Count == 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var asked = Q?.Trim() ?? "";
        if (asked.Length == 0)
        {
            return Page();
        }

        if (Meant(asked) is { } address)
        {
            return Redirect(address);
        }

        await SearchAsync(asked, cancel);
        return Page();
    }

    /// <summary>Where an address of the site leads an editor.</summary>
    private static string? Meant(string asked)
    {
        var found = RecordAddress().Match(asked);
        if (found.Success && int.TryParse(found.Groups["id"].Value, CultureInfo.InvariantCulture, out var id))
        {
            return found.Groups["kind"].Value switch
            {
                "events/" => EditorsAddress.Event(id),
                "documents/" => EditorsAddress.Document(id),
                _ => EditorsAddress.Relationship(id),
            };
        }

        var name = PartnerAddress().Match(asked);
        return name.Success && PartnerOf(name.Groups["slug"].Value, name.Groups["kind"].Value == "organisations") is { } partner
            ? EditorsAddress.Partner(partner.Code)
            : null;
    }

    private static Partner? PartnerOf(string slug, bool isOrganisation) =>
        PartnerCatalogue.Default.BySlug(slug, isOrganisation) ?? PartnerCatalogue.Default.Resolve(isOrganisation ? $"org:{slug}" : slug);

    private async Task SearchAsync(string asked, CancellationToken cancel)
    {
        var number = int.TryParse(asked, CultureInfo.InvariantCulture, out var id) ? id : 0;
        var matching = db.Events.AsNoTracking().Matching(db, asked).Select(e => e.Id);
        Events = await db.Events.AsNoTracking().Where(e => e.MergedIntoId == null && (e.Id == number || matching.Contains(e.Id)))
            .OrderBy(e => e.Id != number).ThenByDescending(e => e.Earliest).ThenBy(e => e.Id).Take(Most).AsRows().ToListAsync(cancel);
        var documents = db.Documents.AsNoTracking().Matching(db, asked).Select(d => d.Id);
        Documents = await db.Documents.AsNoTracking().Where(d => d.Id == number || documents.Contains(d.Id))
            .OrderBy(d => d.Id != number).ThenBy(d => d.Id).Take(Most).Select(d => new DocumentRow(d.Id, d.Title ?? d.FileName)).ToListAsync(cancel);
        Partners = PartnerFinder.Search(asked, Most);
    }

    // "/en/events/12", "/ar/documents/3#c9", "/fr/countries/spain#r4", with or without the host
    [GeneratedRegex(@"(?<kind>events/|documents/|#r)(?<id>[0-9]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RecordAddress();

    [GeneratedRegex(@"(?<kind>countries|organisations)/(?<slug>[a-z0-9-]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartnerAddress();

    public sealed record DocumentRow(int Id, string Title);
}
