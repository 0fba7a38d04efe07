using MoroccoRelations.Data.Revising;

namespace MoroccoRelations.Data.Curation;

/// <summary>A record as an editor begins with it; the revision goes back with the values.</summary>
public sealed record Editable<TState>(int Id, int Revision, TState State)
    where TState : class, IRecordState;
