using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages.Documents;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Documents;

/// <summary>Correcting what is known of a document, beside its whole text, from which records are made.</summary>
public sealed class EditModel(DocumentCuration documents, DocumentPage page, Wording words, CurrentEditor me)
    : CorrectionPage<DocumentState, DocumentInput>(words, me)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public Document Document { get; private set; } = null!;

    public IReadOnlyList<DocumentPage.Note> Notes { get; private set; } = [];

    public static string AddressOf(DocumentPage.Note note) =>
        note?.EventId is { } e ? EditorsAddress.Event(e) : EditorsAddress.Relationship(note!.RelationshipId!.Value);

    /// <summary>The text sign for sign, so that what is selected in it is found again at its place; the cited passages lead to their records.</summary>
    public IHtmlContent Text()
    {
        var records = Notes.ToDictionary(note => note.CitationId, AddressOf);
        var passages = Notes.Select(note => new MarkedText.Passage(note.CitationId, note.Span)).ToList();
        var html = new HtmlContentBuilder();
        foreach (var piece in MarkedText.Cut(Document.Text, new TextSpan(0, Document.Text.Length), passages))
        {
            html.AppendHtml(Marked(piece, records));
        }

        return html;
    }

    protected override Task<Editable<DocumentState>?> FindAsync(CancellationToken cancel) => documents.FindAsync(Id, cancel);

    protected override DocumentInput Filled(DocumentState state) => DocumentInput.Of(state);

    protected override bool IsOnTheForm(string field) => DocumentInput.Holds(field);

    protected override void Take(string field, DocumentInput theirs) => Typed.Take(field, theirs);

    protected override string AddressOf(int id) => EditorsAddress.Document(id);

    protected override async Task<CurationResult?> WriteAsync(FormProblems problems, ChangeOrigin by, CancellationToken cancel)
    {
        var values = Typed.Read(problems);
        return problems.Any ? null : await documents.CorrectAsync(Id, Typed.Revision, values, by, cancel);
    }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (await page.FindAsync(Id, cancel) is not { } document)
        {
            return NotFound();
        }

        Document = document;
        Notes = [.. (await page.NotesAsync(Id, cancel)).Where(note => note.Span.End <= document.Text.Length)];
        return Page();
    }

    private static TagBuilder Marked(MarkedText.Piece piece, Dictionary<int, string> records)
    {
        if (piece.Covering.Count == 0)
        {
            var plain = new TagBuilder("span");
            plain.InnerHtml.Append(piece.Text);
            return plain;
        }

        var innermost = piece.Covering.MinBy(passage => passage.Span.Length)!.CitationId;
        var link = new TagBuilder("a");
        link.MergeAttribute("href", records[innermost]);
        link.InnerHtml.Append(piece.Text);
        var mark = new TagBuilder("mark");
        mark.InnerHtml.AppendHtml(link);
        return mark;
    }
}
