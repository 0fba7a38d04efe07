using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Pages.Timeline;

public sealed class IndexModel(EventsByDecade events) : PageModel
{
    public EventsByDecade.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => View = await events.LoadAsync(cancel);

    /// <summary>"the 1950s", as the reader's language says it.</summary>
    public static string NameOfDecade(int start) => EdtfDate.Decade(start).Format(SiteLanguage.Current.Code);
}
