using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Web.Pages.Shared;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Documents;

public sealed class IndexModel(RelationsDbContext db) : PageModel
{
    public IReadOnlyList<Row> Documents { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Documents = await db.Documents.AsNoTracking().Where(d => d.SupersededById == null && d.WithdrawnRunId == null)
            .OrderByDescending(d => d.PublishedEarliest).ThenBy(d => d.Id)
            .Select(d => new Row(
                d.Id, new DocumentName(d.Title, d.Title == null ? d.Text.Substring(0, DocumentName.Length) : null), d.Publisher, d.Published, d.Language, d.Kind,
                db.Events.Count(e => e.Status != ReviewStatus.Rejected && e.MergedIntoId == null && e.Citations.Any(c => c.DocumentId == d.Id)),
                db.Relationships.Count(r => r.Status != ReviewStatus.Rejected && r.MergedIntoId == null && r.Citations.Any(c => c.DocumentId == d.Id))))
            .ToListAsync(cancel);

    public sealed record Row(
        int Id, DocumentName Name, string? Publisher, EdtfDate? Published, SourceLanguage Language, DocumentKind Kind, int Events, int Statements)
    {
        /// <summary>The language of the title; null where its first words stand in its place.</summary>
        public string? LanguageOfTitle => new SourceLine(Id, Name, Publisher, Published, Language).LanguageOfTitle;
    }
}
