using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Records;

/// <summary>Puts two events, or two relationships, together: one stays, with the chosen values and the passages of both; the address of the other leads to it.</summary>
public sealed class MergeModel(
    SourcedRecords records, MergeCandidates candidates, Desk desk, CurrentEditor me, RecordTitle titles, ProblemWords problems, Wording words) : PageModel
{
    private const int LongestName = 200;

    private static readonly Dictionary<string, string> Inputs = new() { [FieldName.Reason] = "Typed.Reason" };

    public RecordKind Kind { get; private set; }

    public Editable<IRecordState> Record { get; private set; } = null!;

    /// <summary>The two records; null as long as the other is not named.</summary>
    public RecordPair? Pair { get; private set; }

    public MergeChoices Choices => new(Pair!, Typed.Choice);

    /// <summary>The number that was given for the other record, where nothing can be merged under it.</summary>
    public int? Unknown { get; private set; }

    /// <summary>What an import found too alike to be sure.</summary>
    public IReadOnlyList<Editable<IRecordState>> Likely { get; private set; } = [];

    /// <summary>Records of the same partners, or of the one that is asked for.</summary>
    public IReadOnlyList<Editable<IRecordState>> Near { get; private set; } = [];

    /// <summary>The partner that is asked for, as it was typed.</summary>
    public string? Partner { get; private set; }

    public bool NoSuchPartner { get; private set; }

    public string Title => titles.Of(Record.State);

    [BindProperty]
    public Input Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string kind, int id, CancellationToken cancel)
    {
        var reader = new QueryReader(Request.Query);
        var with = reader.Number("with", 1, int.MaxValue);
        Partner = reader.Text("partner", LongestName);
        return reader.Problem is { } problem ? problem.Refuse(HttpContext) : await ShowAsync(kind, id, with, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string kind, int id, CancellationToken cancel)
    {
        if (!await ShowAsync(kind, id, Typed.With, cancel))
        {
            return NotFound();
        }

        if (Pair is not { } pair || !ModelState.IsValid)
        {
            return Page();
        }

        var (first, second) = (new RecordSeen(Kind, id, Typed.Revision), new RecordSeen(Kind, pair.Second.Id, Typed.OtherRevision));
        var (kept, other) = Typed.Kept == second.Id ? (second, first) : (first, second);
        var result = await records.MergeAsync(kept, other, Choices, ChangeOrigin.By(me.DisplayName, Typed.Reason), cancel);
        if (result is CurationResult.Saved saved)
        {
            TempData[Notice.Key] = words[$"merge.done.{Kind.Key()}", other.Id, kept.Id].Value;
            return Redirect(EditorsAddress.HistoryOf(Kind, saved.Id));
        }

        problems.Show(ModelState, (result as CurationResult.Refused)?.Problems ?? [], Inputs);
        return Page();
    }

    private async Task<bool> ShowAsync(string kind, int id, int? with, CancellationToken cancel)
    {
        Kind = RecordKinds.OfFolder(kind);
        if (await records.FindAsync(Kind, id, cancel) is not { } found)
        {
            return false;
        }

        Record = found;
        if (with is { } number && number != id && await records.FindAsync(Kind, number, cancel) is { } other)
        {
            Pair = new RecordPair(Kind, found, other);
            return true;
        }

        Unknown = with;
        await OfferAsync(cancel);
        return true;
    }

    /// <summary>Finds what the record may be merged with.</summary>
    private async Task OfferAsync(CancellationToken cancel)
    {
        var pairs = Kind == RecordKind.Event ? await desk.DuplicatesOfAsync(Record.Id, cancel) : [];
        Likely = [.. pairs.Select(pair => SourcedRecords.Any(pair.First.Id == Record.Id ? pair.Second : pair.First))];
        var partner = Partner is { } typed ? PartnerFinder.Find(typed) : null;
        NoSuchPartner = Partner is not null && partner is null;
        Near = NoSuchPartner ? [] : await candidates.OfAsync(Record, partner?.Code, cancel);
    }

    public sealed record Input
    {
        public int With { get; init; }

        public int Kept { get; init; }

        public int Revision { get; init; }

        public int OtherRevision { get; init; }

        /// <summary>For each field whose value to take.</summary>
        public Dictionary<string, string> Choice { get; init; } = [];

        [Required(ErrorMessage = "form.required")]
        public string Reason { get; init; } = "";
    }
}
