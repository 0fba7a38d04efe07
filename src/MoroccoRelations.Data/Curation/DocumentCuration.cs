using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>What an editor does to a document: everything but its text.</summary>
public sealed class DocumentCuration(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    private readonly Correction<Document, DocumentState, DocumentValues> correction = new(new EditorWrite(contexts, clock), new DocumentForm());

    /// <summary>The document as it stands, to fill a form with; null where there is none.</summary>
    public async Task<Editable<DocumentState>?> FindAsync(int id, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await new DocumentForm().FindAsync(db, id, cancellationToken) is { } d ? new(d.Id, d.Revision, DocumentState.Of(d)) : null;
    }

    /// <summary>Makes the document's properties what the editor says, unless they changed since the revision that the editor started from.</summary>
    public Task<CurationResult> CorrectAsync(int id, int revision, DocumentValues values, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        correction.CorrectAsync(id, revision, values, by, cancellationToken);
}
