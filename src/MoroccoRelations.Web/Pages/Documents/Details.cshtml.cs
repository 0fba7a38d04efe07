using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Documents;

public sealed class DetailsModel(DocumentPage page, Wording words) : PageModel
{
    public Document Document { get; private set; } = null!;

    public IReadOnlyList<DocumentPage.Note> Notes { get; private set; } = [];

    public bool IsWhole { get; private set; }

    /// <summary>The text, or of a document that may not be republished the excerpts of it.</summary>
    public IReadOnlyList<IReadOnlyList<MarkedText.Piece>> Parts { get; private set; } = [];

    public DocumentName Name => new(Document.Title, Document.Text[..Math.Min(Document.Text.Length, DocumentName.Length)]);

    public string Language => Document.Language.Code();

    public string Direction => Document.Language.IsRightToLeft() ? "rtl" : "ltr";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await page.FindAsync(id, cancel) is not { } document)
        {
            return NotFound();
        }

        if (document.WithdrawnRunId is not null)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        Document = document;
        Notes = [.. (await page.NotesAsync(id, cancel)).Where(note => note.Span.End <= document.Text.Length)];
        IsWhole = Licences.AllowRepublication(document.Licence);
        Parts = Cut();
        return Page();
    }

    public MarkedTextHtml Writer => new(
        Notes.Select((note, i) => (note, i)).ToDictionary(n => n.note.CitationId, n => new MarkedTextHtml.Target(n.i + 1, RecordOf(n.note))),
        words);

    /// <summary>Where the record of a note stands: the event's page, or the statement on its partner's.</summary>
    public static string? RecordOf(DocumentPage.Note note) => note switch
    {
        { EventId: { } id } => Address.Event(id),
        { RelationshipId: { } id } => Address.RelationshipOf(id, note.Partners),
        _ => null,
    };

    private List<IReadOnlyList<MarkedText.Piece>> Cut()
    {
        var passages = Notes.Select(note => new MarkedText.Passage(note.CitationId, note.Span)).ToList();
        var windows = IsWhole
            ? [new TextSpan(0, Document.Text.Length)]
            : Excerpts.Around(Document.Text, Document.Language, passages.Select(passage => passage.Span));
        var text = LineBreaks.Unwrap(Document.Text);
        return [.. windows.Select(window => MarkedText.Cut(text, window, passages))];
    }
}
