using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>Two events, or two relationships, side by side, field by field.</summary>
public sealed record RecordPair(RecordKind Kind, Editable<IRecordState> First, Editable<IRecordState> Second)
{
    // What the program knows of a record, and not what anyone says of what it tells.
    private static readonly string[] LeftOut = [FieldName.Confidence, FieldName.MergedInto, FieldName.Withdrawn];

    public static RecordPair Of(WaitingDuplicate pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return new(RecordKind.Event, SourcedRecords.Any(pair.First), SourcedRecords.Any(pair.Second));
    }

    /// <summary>The fields of which either says something.</summary>
    public IReadOnlyList<Line> Lines(FieldReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return
        [
            .. First.State.Fields.Zip(Second.State.Fields)
                .Where(pair => !LeftOut.Contains(pair.First.Name))
                .Select(pair => new Line(pair.First.Name, reading.Name(pair.First.Name), reading.Of(pair.First.Value), reading.Of(pair.Second.Value)))
                .Where(line => line.First is not null || line.Second is not null),
        ];
    }

    /// <summary>What each says of one field, as an editor reads it; null where it says nothing.</summary>
    public sealed record Line(string Field, string Name, string? First, string? Second)
    {
        public bool Differs => First != Second;

        /// <summary>Which way the values run; null where they are words of the page itself, such as a date.</summary>
        public string? Direction => FieldReading.LanguageOf(Field)?.Direction ?? (Field == FieldName.Reference ? "auto" : null);

        /// <summary>Whether the values of both can be taken together.</summary>
        public bool CanBeBoth => Differs && First is not null && Second is not null && Field is FieldName.Partners or FieldName.Actors;
    }
}
