using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Knows a document again, and a new edition of it.</summary>
internal sealed class DocumentEditions(RelationsDbContext db)
{
    /// <summary>The document of the very same bytes, or null.</summary>
    public Task<Document?> SameAsync(SourceDocument source, CancellationToken cancellationToken) =>
        db.Documents.SingleOrDefaultAsync(d => d.ContentHash == source.ContentHash, cancellationToken);

    /// <summary>The current edition that the source takes the place of, or null: one of the same file name or address.</summary>
    /// <remarks>A translation is no edition, and neither is a page that has its own address.</remarks>
    public Task<Document?> PreviousAsync(SourceDocument source, CancellationToken cancellationToken) =>
        db.Documents
            .Where(d => d.SupersededById == null && d.WithdrawnRunId == null && d.Language == source.Language)
            .Where(d => d.Address != null && source.Address != null ? d.Address == source.Address : d.FileName == source.FileName)
            .OrderByDescending(d => d.Id)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>Lets the citations of the old edition point into the new one where their passage still stands; the others stay with the old.</summary>
    public async Task SupersedeAsync(Document old, Document edition, CancellationToken cancellationToken)
    {
        old.SupersededById = edition.Id;
        var citations = await db.Citations.Where(c => c.DocumentId == old.Id).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        var taken = new HashSet<(int?, int?, int, int)>();
        foreach (var citation in citations)
        {
            var place = Places(edition.Text, citation).FirstOrDefault(start => taken.Add((citation.EventId, citation.RelationshipId, start, citation.Length)), -1);
            if (place >= 0)
            {
                (citation.DocumentId, citation.Start) = (edition.Id, place);
            }
        }
    }

    /// <summary>Where the passage stands in the text, the nearest to its old place first.</summary>
    private static IEnumerable<int> Places(string text, Citation citation)
    {
        var places = new List<int>();
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            places.Add(at);
        }

        return places.OrderBy(at => Math.Abs(at - citation.Start));

        int Next(int from) => from <= text.Length ? text.IndexOf(citation.Quote, from, StringComparison.Ordinal) : -1;
    }
}
