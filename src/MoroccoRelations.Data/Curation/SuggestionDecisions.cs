using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>Takes or dismisses what an import suggested beside an editor's values.</summary>
public sealed class SuggestionDecisions(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    private readonly EditorWrite write = new(contexts, clock);

    /// <summary>Makes the suggested value the record's own, as a correction.</summary>
    /// <param name="revision">The revision of the record in which the editor saw it.</param>
    public Task<CurationResult> TakeAsync(int suggestionId, int revision, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        write.RunAsync(by, db => DecideAsync(db, suggestionId, true, by, s => s.Kind == RecordKind.Event
            ? TakeAsync(db, s, revision, new EventForm(), by, cancellationToken)
            : TakeAsync(db, s, revision, new RelationshipForm(), by, cancellationToken), cancellationToken), cancellationToken);

    /// <summary>Leaves the record as it is; the same value is never suggested again.</summary>
    public Task<CurationResult> DismissAsync(int suggestionId, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        write.RunAsync(by, db => DecideAsync(db, suggestionId, false, by, s => DismissAsync(db, s, cancellationToken), cancellationToken), cancellationToken);

    private async Task<CurationResult> DecideAsync(
        RelationsDbContext db, int id, bool take, ChangeOrigin by, Func<Suggestion, Task<CurationResult>> apply, CancellationToken cancellationToken)
    {
        if (await db.Suggestions.FindAsync([id], cancellationToken) is not { } suggestion)
        {
            return new CurationResult.Missing();
        }

        if (suggestion.DecidedAt is not null)
        {
            return CurationResult.Because(suggestion.Property, ProblemKind.AlreadyDecided, suggestion.DecidedBy);
        }

        (suggestion.DecidedAt, suggestion.DecidedBy, suggestion.DecisionReason, suggestion.Taken) = (clock.GetUtcNow().UtcDateTime, by.Editor, by.Reason, take);
        var result = await apply(suggestion);
        await (result is CurationResult.Saved ? db.SaveChangesAsync(cancellationToken) : Task.CompletedTask);
        return result;
    }

    private async Task<CurationResult> TakeAsync<TRecord, TState, TValues>(
        RelationsDbContext db, Suggestion suggestion, int revision, ISourcedForm<TRecord, TState, TValues> form, ChangeOrigin by, CancellationToken cancellationToken)
        where TRecord : class
        where TState : class, IRecordState
    {
        if (await form.FindAsync(db, suggestion.RecordId, cancellationToken) is not { } record)
        {
            return new CurationResult.Missing();
        }

        if (form.Standing(record).MergedIntoId is { } into)
        {
            return CurationResult.Because(FieldName.MergedInto, ProblemKind.Merged, into.ToString(CultureInfo.InvariantCulture));
        }

        if (suggestion.Property == SuggestedProperty.Citation && !await IsOpenAsync(db, suggestion, cancellationToken))
        {
            return CurationResult.Because(FieldName.Citations, ProblemKind.NoLongerPossible);
        }

        var state = form.StateOf(record);
        var target = IsCited(state, suggestion) ? state : StateJson.With(state, suggestion.Property, suggestion.Value);
        var result = await new Correction<TRecord, TState, TValues>(write, form).WriteAsync(db, record, revision, target, by, cancellationToken);
        return result is CurationResult.Unchanged same ? new CurationResult.Saved(same.Id, same.Revision) : result;
    }

    private static bool IsCited(IRecordState state, Suggestion suggestion) =>
        suggestion.Property == SuggestedProperty.Citation && state.Cited.Any(RecordJson.Read<CitationState>(suggestion.Value).IsSamePassageAs);

    /// <summary>Whether the passage can be cited: its document is still in view.</summary>
    private static Task<bool> IsOpenAsync(RelationsDbContext db, Suggestion suggestion, CancellationToken cancellationToken)
    {
        var documentId = RecordJson.Read<CitationState>(suggestion.Value).Document;
        return db.Documents.AnyAsync(d => d.Id == documentId && d.WithdrawnRunId == null, cancellationToken);
    }

    private static async Task<CurationResult> DismissAsync(RelationsDbContext db, Suggestion suggestion, CancellationToken cancellationToken)
    {
        var revision = await db.Revisions.Where(r => r.Kind == suggestion.Kind && r.RecordId == suggestion.RecordId).MaxAsync(r => (int?)r.Number, cancellationToken);
        return new CurationResult.Saved(suggestion.RecordId, revision ?? 0);
    }
}
