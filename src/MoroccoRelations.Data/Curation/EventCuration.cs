using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>What an editor does to an event.</summary>
public sealed class EventCuration(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    private readonly Correction<Event, EventState, EventValues> correction = new(new EditorWrite(contexts, clock), new EventForm());

    /// <summary>The event as it stands, to fill a form with; null where there is none.</summary>
    public async Task<Editable<EventState>?> FindAsync(int id, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await new EventForm().FindAsync(db, id, cancellationToken) is { } e ? new(e.Id, e.Revision, EventState.Of(e)) : null;
    }

    /// <summary>Enters an event by hand, from passages or from a written reference.</summary>
    public Task<CurationResult> AddAsync(EventValues values, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        correction.AddAsync(values, by, cancellationToken);

    /// <summary>Makes the event what the editor says, unless it changed since the revision that the editor started from.</summary>
    public Task<CurationResult> CorrectAsync(int id, int revision, EventValues values, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        correction.CorrectAsync(id, revision, values, by, cancellationToken);
}
