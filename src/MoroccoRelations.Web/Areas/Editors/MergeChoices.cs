using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>The values of a merged record: for each field those of the first, of the second, or of both.</summary>
public sealed class MergeChoices(RecordPair pair, IReadOnlyDictionary<string, string> chosen)
{
    public const string First = "first";
    public const string Second = "second";
    public const string Both = "both";

    private IRecordState One => pair.First.State;

    private IRecordState Other => pair.Second.State;

    /// <summary>What is chosen of a field; before anyone chose, what says more: both lists, the more exact date, the value that is there, what was confirmed.</summary>
    public string Of(RecordPair.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return chosen.GetValueOrDefault(line.Field) switch
        {
            { } choice => choice,
            null when line.CanBeBoth => Both,
            null when line.First is null => Second,
            null when line.Field == FieldName.Date && Other is EventState { Date: { } exact } && One is EventState { Date: { } date } && date.Contains(exact) => Second,
            null when line.Field == FieldName.Status && Other is EventState { Status: ReviewStatus.Confirmed } or RelationshipState { Status: ReviewStatus.Confirmed } => Second,
            null => First,
        };
    }

    public EventValues OfEvents() => new()
    {
        Date = Pick(FieldName.Date, (EventState state) => state.Date),
        Type = Pick(FieldName.Type, (EventState state) => state.Type),
        Status = Pick(FieldName.Status, (EventState state) => state.Status),
        Partners = Together(FieldName.Partners, (EventState state) => state.Partners),
        Actors = Together(FieldName.Actors, (EventState state) => state.Actors),
        Title = Texts(FieldName.Title, (EventState state) => state.Title),
        Description = Texts(FieldName.Description, (EventState state) => state.Description),
        Reference = Pick(FieldName.Reference, (EventState state) => state.Reference),
    };

    public RelationshipValues OfRelationships() => new()
    {
        Partners = Together(FieldName.Partners, (RelationshipState state) => state.Partners),
        Aspect = Pick(FieldName.Aspect, (RelationshipState state) => state.Aspect),
        Tenor = Pick(FieldName.Tenor, (RelationshipState state) => state.Tenor),
        Text = Texts(FieldName.Text, (RelationshipState state) => state.Text),
        Status = Pick(FieldName.Status, (RelationshipState state) => state.Status),
        Reference = Pick(FieldName.Reference, (RelationshipState state) => state.Reference),
    };

    private LocalizedText Texts<TState>(string field, Func<TState, LocalizedText> value)
        where TState : IRecordState => new(
            Pick($"{field}.en", (TState state) => value(state).En),
            Pick($"{field}.fr", (TState state) => value(state).Fr),
            Pick($"{field}.ar", (TState state) => value(state).Ar));

    private T Pick<TState, T>(string field, Func<TState, T> value)
        where TState : IRecordState => value((TState)(chosen.GetValueOrDefault(field) == Second ? Other : One));

    private IReadOnlyList<T> Together<TState, T>(string field, Func<TState, IReadOnlyList<T>> value)
        where TState : IRecordState =>
        chosen.GetValueOrDefault(field) == Both ? [.. value((TState)One), .. value((TState)Other)] : Pick(field, value);
}
