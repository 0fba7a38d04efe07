using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>The languages of documents, without loading their texts.</summary>
internal sealed class DocumentLanguages(RelationsDbContext db)
{
    private readonly Dictionary<int, SourceLanguage> known = [];

    public async Task LoadAsync(IEnumerable<int> documentIds, CancellationToken cancellationToken)
    {
        var missing = documentIds.Distinct().Where(id => !known.ContainsKey(id)).ToArray();
        var found = await db.Documents.Where(d => missing.Contains(d.Id)).Select(d => new { d.Id, d.Language }).ToListAsync(cancellationToken);
        found.ForEach(d => known[d.Id] = d.Language);
    }

    public SourceLanguage Of(int documentId) => known[documentId];
}
