using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>How a kind of record that rests on passages is put together and apart: events and relationships.</summary>
internal interface ISourcedForm<TRecord, TState, TValues> : IRecordForm<TRecord, TState, TValues>
    where TRecord : class
    where TState : class, IRecordState
{
    List<Citation> CitationsOf(TRecord record);

    void SetMergedInto(TRecord record, int? id);

    void MarkEdited(TRecord record);

    TValues ValuesOf(TState state);

    TValues WithCitations(TValues values, IReadOnlyList<CitationState> citations);
}
