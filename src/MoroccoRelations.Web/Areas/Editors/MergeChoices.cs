using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>The values of a merged event: for each field those of the first, of the second, or of both.</summary>
public sealed class MergeChoices(EventPair pair, IReadOnlyDictionary<string, string> chosen)
{
    public const string First = "first";
    public const string Second = "second";
    public const string Both = "both";

    private EventState One => pair.First.State;

    private EventState Other => pair.Second.State;

    /// <summary>What is chosen of a field; before anyone chose, what says more: both lists, the more exact date, the value that is there, what was confirmed.</summary>
    public string Of(EventPair.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return chosen.GetValueOrDefault(line.Field) switch
        {
            { } choice => choice,
            null when line.CanBeBoth => Both,
            null when line.First is null => Second,
            null when line.Field == FieldName.Date && Other.Date is { } exact && One.Date?.Contains(exact) == true => Second,
            null when line.Field == FieldName.Status && Other.Status == ReviewStatus.Confirmed => Second,
            null => First,
        };
    }

    public EventValues Values() => new()
    {
        Date = Pick(FieldName.Date, state => state.Date),
        Type = Pick(FieldName.Type, state => state.Type),
        Status = Pick(FieldName.Status, state => state.Status),
        Partners = Together(FieldName.Partners, state => state.Partners),
        Actors = Together(FieldName.Actors, state => state.Actors),
        Title = Texts(FieldName.Title, state => state.Title),
        Description = Texts(FieldName.Description, state => state.Description),
        Reference = Pick(FieldName.Reference, state => state.Reference),
    };

    private LocalizedText Texts(string field, Func<EventState, LocalizedText> value) => new(
        Pick($"{field}.en", state => value(state).En), Pick($"{field}.fr", state => value(state).Fr), Pick($"{field}.ar", state => value(state).Ar));

    private T Pick<T>(string field, Func<EventState, T> value) => value(chosen.GetValueOrDefault(field) == Second ? Other : One);

    private IReadOnlyList<T> Together<T>(string field, Func<EventState, IReadOnlyList<T>> value) =>
        chosen.GetValueOrDefault(field) == Both ? [.. value(One), .. value(Other)] : Pick(field, value);
}
