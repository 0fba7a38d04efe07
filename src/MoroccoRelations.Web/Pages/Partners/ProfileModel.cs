using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Web.Pages.Partners;

/// <summary>The page of a partner: found by its name in the address; by its code, sent there.</summary>
public abstract class ProfileModel(PartnerProfile profile, bool ofOrganisation) : PageModel
{
    public PartnerProfile.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (PartnerCatalogue.Default.BySlug(slug, ofOrganisation) is { } partner)
        {
            View = await profile.OfAsync(partner, cancel);
            return Page();
        }

        return ByCode(slug) is { } meant ? RedirectPermanent(Address.Partner(meant)) : NotFound();
    }

    // "ps", "org:NATO" and, among organisations, "nato".
    private Partner? ByCode(string text)
    {
        var code = ofOrganisation && !text.Contains(':', StringComparison.Ordinal) ? $"org:{text}" : text;
        return PartnerCode.TryParse(code, out _) ? PartnerCatalogue.Default.Resolve(code) : null;
    }
}
