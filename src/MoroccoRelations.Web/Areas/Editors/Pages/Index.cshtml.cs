using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages;

/// <summary>The desk: records that wait for a decision, and those that were rejected.</summary>
public sealed class IndexModel(Desk desk, ReviewDecisions decisions, CurrentEditor me, ProblemWords problems, Wording words) : PageModel
{
    private static readonly Dictionary<string, string> Inputs = new() { [FieldName.Reason] = "Typed.Reason" };

    public DeskQuery Asked { get; private set; } = null!;

    public DeskPage List { get; private set; } = null!;

    [BindProperty]
    public Input Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        DeskQuery.TryRead(Request.Query, out var asked, out var problem) ? await ShowAsync(asked, cancel) : problem!.Refuse(HttpContext);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!DeskQuery.TryRead(Request.Query, out var asked, out var problem))
        {
            return problem!.Refuse(HttpContext);
        }

        return await DecideAsync(cancel) ? Redirect(asked.ToAddress()) : await ShowAsync(asked, cancel);
    }

    /// <summary>Whether a row's box is ticked: those that were chosen, and the one whose button was pressed, where the form comes back.</summary>
    public bool IsChosen(DeskRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var name = DeskDecision.Name(row.Kind, row.Id, row.Revision);
        return Typed.Chosen.Contains(name) || Typed.Decision?.EndsWith(":" + name, StringComparison.Ordinal) == true;
    }

    private async Task<bool> DecideAsync(CancellationToken cancel)
    {
        if (DeskDecision.Read(Typed.Decision, Typed.Chosen) is not { } decision || decision.Records.Count == 0)
        {
            ModelState.AddModelError("", words["desk.choose"].Value);
            return false;
        }

        var result = await decisions.DecideAsync(decision.Records, decision.Status, ChangeOrigin.By(me.DisplayName, Reason(decision.Verb)), cancel);
        problems.Show(ModelState, result.Problems, Inputs);
        if (result.Problems.Count > 0)
        {
            return false;
        }

        var left = result.Left.Count == 0 ? "" : " " + words.Count("desk.left", result.Left.Count);
        TempData[Notice.Key] = words.Count($"desk.done.{decision.Verb}", result.Changed.Count + result.Unchanged.Count) + left;
        return true;
    }

    // A rejection is for good, and wants its own reason; the others say what they mean by themselves.
    private string Reason(string verb) =>
        !string.IsNullOrWhiteSpace(Typed.Reason) ? Typed.Reason : verb == "reject" ? "" : words[$"desk.reason.{verb}"].Value;

    private async Task<IActionResult> ShowAsync(DeskQuery asked, CancellationToken cancel)
    {
        Asked = asked;
        List = await desk.ListAsync(asked.Filter, asked.After, cancellationToken: cancel);
        return Page();
    }

    public sealed record Input
    {
        /// <summary>The button: "confirm:event:12:3", or "confirm" for all that are chosen.</summary>
        public string? Decision { get; init; }

        public List<string> Chosen { get; init; } = [];

        public string? Reason { get; init; }
    }
}
