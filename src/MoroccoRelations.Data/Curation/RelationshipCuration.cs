using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>What an editor does to a relationship.</summary>
public sealed class RelationshipCuration(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    private readonly Correction<Relationship, RelationshipState, RelationshipValues> correction = new(new EditorWrite(contexts, clock), new RelationshipForm());

    /// <summary>The relationship as it stands, to fill a form with; null where there is none.</summary>
    public async Task<Editable<RelationshipState>?> FindAsync(int id, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await new RelationshipForm().FindAsync(db, id, cancellationToken) is { } r ? new(r.Id, r.Revision, RelationshipState.Of(r)) : null;
    }

    /// <summary>Enters a relationship by hand, from passages or from a written reference.</summary>
    public Task<CurationResult> AddAsync(RelationshipValues values, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        correction.AddAsync(values, by, cancellationToken);

    /// <summary>Makes the relationship what the editor says, unless it changed since the revision that the editor started from.</summary>
    public Task<CurationResult> CorrectAsync(int id, int revision, RelationshipValues values, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        correction.CorrectAsync(id, revision, values, by, cancellationToken);
}
