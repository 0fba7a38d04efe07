using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Pages.Partners;

namespace MoroccoRelations.Web.Pages.Organisations;

public sealed class IndexModel(PartnerCounts counts) : PageModel
{
    public int WithRecords { get; private set; }

    public int All { get; private set; }

    public PartnerGroup Recorded { get; private set; } = null!;

    public IReadOnlyList<PartnerGroup> Others { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var organisations = PartnerCatalogue.Default.All.Where(p => p.Kind == PartnerKind.Organisation).ToList();
        var recorded = await counts.AllAsync(cancel);
        Recorded = PartnerGroup.Of("recorded", "", organisations.Where(p => recorded.ContainsKey(p.Code)), recorded);
        Others = PartnerGroup.ByLetter(organisations.Where(p => !recorded.ContainsKey(p.Code)), recorded);
        (WithRecords, All) = (Recorded.Entries.Count, organisations.Count);
    }
}
