using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>How the values of one kind of record are checked and written.</summary>
internal interface IRecordForm<TRecord, TState, TValues>
    where TRecord : class
    where TState : class, IRecordState
{
    RecordKind Kind { get; }

    /// <summary>The record with its partners and citations, tracked; null where there is none.</summary>
    Task<TRecord?> FindAsync(RelationsDbContext db, int id, CancellationToken cancellationToken);

    (int Id, int Revision, int? MergedIntoId) Standing(TRecord record);

    TState StateOf(TRecord record);

    /// <summary>A record that is not in the knowledge base yet.</summary>
    TRecord New();

    /// <summary>What the record would be with the values; what keeps them from being taken is added to <paramref name="problems"/>.</summary>
    Task<TState> TargetAsync(RelationsDbContext db, TRecord record, TValues values, Problems problems, CancellationToken cancellationToken);

    /// <summary>Makes the record what the state says, but for the record that it was merged into.</summary>
    Task ApplyAsync(RelationsDbContext db, TRecord record, TState state, CancellationToken cancellationToken);
}
