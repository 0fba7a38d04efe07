using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>What an editor does to an event or to a relationship: the same moves, on the values that each has.</summary>
internal sealed class EditorsHand(TemporaryKnowledgeBase knowledgeBase)
{
    private static readonly EdtfDate[] Dates = [EdtfDate.Parse("2003"), EdtfDate.Parse("1999-05"), EdtfDate.Parse("2021-11-23")];
    private static readonly Tenor[] Tenors = [Tenor.Mixed, Tenor.Friendly, Tenor.Neutral];

    /// <summary>Sets a record's values and bears the word in its text; sometimes without its first passage, sometimes of another partner and from a book.</summary>
    /// <returns>The values that were posted, and those that the record has then.</returns>
    public async Task<(CurationResult Result, string Posted, Func<Task<string>> Taken)> CorrectAsync(Standing record, int how, string word) => record.State switch
    {
        EventState e => await CorrectAsync(record, EventEdited(EventValues.Of(e), how, word)),
        _ => await CorrectAsync(record, RelationshipEdited(RelationshipValues.Of((RelationshipState)record.State), how, word)),
    };

    public Task<CurationResult> MergeAsync(Standing kept, Standing other, IRecordState values) => values is EventState e
        ? Regroupings.MergeEventsAsync(kept.Seen, other.Seen, EventValues.Of(e), Curating.Salma)
        : Regroupings.MergeRelationshipsAsync(kept.Seen, other.Seen, RelationshipValues.Of((RelationshipState)values), Curating.Salma);

    public Task<CurationResult> SplitAsync(Standing record, int citation) => record.State is EventState e
        ? Regroupings.SplitEventAsync(record.Seen, [citation], EventValues.Of(e) with { Type = EventType.Other }, null, Curating.Salma)
        : Regroupings.SplitRelationshipAsync(record.Seen, [citation], RelationshipValues.Of((RelationshipState)record.State) with { Aspect = Aspect.History }, null, Curating.Salma);

    public Task<ReviewResult> DecideAsync(Standing record, ReviewStatus status) =>
        knowledgeBase.Get<ReviewDecisions>().DecideAsync([record.Seen with { Revision = null }], status, Curating.Salma);

    public Task<CurationResult> RestoreAsync(Standing record, int number) =>
        knowledgeBase.Get<RecordHistory>().RestoreAsync(record.Key.Kind, record.Key.Id, number, record.Revision, Curating.Salma);

    private Regroupings Regroupings => knowledgeBase.Get<Regroupings>();

    private async Task<(CurationResult, string, Func<Task<string>>)> CorrectAsync(Standing record, EventValues values)
    {
        var curation = knowledgeBase.Get<EventCuration>();
        return (await curation.CorrectAsync(record.Key.Id, record.Revision, values, Curating.Salma),
            RecordJson.Write(values), async () => RecordJson.Write(EventValues.Of((await curation.FindAsync(record.Key.Id))!.State)));
    }

    private async Task<(CurationResult, string, Func<Task<string>>)> CorrectAsync(Standing record, RelationshipValues values)
    {
        var curation = knowledgeBase.Get<RelationshipCuration>();
        return (await curation.CorrectAsync(record.Key.Id, record.Revision, values, Curating.Salma),
            RecordJson.Write(values), async () => RecordJson.Write(RelationshipValues.Of((await curation.FindAsync(record.Key.Id))!.State)));
    }

    private static EventValues EventEdited(EventValues values, int how, string word)
    {
        values = values with { Date = Dates[how % Dates.Length], Title = new LocalizedText($"Edit {word}", null, null) };
        values = how % 5 == 0 && values.Citations.Count > 1 ? values with { Citations = [.. values.Citations.Skip(1)] } : values;
        return how % 7 == 0 ? values with { Partners = [Told.Code("FR")], Reference = "A book" } : values;
    }

    private static RelationshipValues RelationshipEdited(RelationshipValues values, int how, string word)
    {
        values = values with { Tenor = Tenors[how % Tenors.Length], Text = new LocalizedText($"Edit {word}", null, null) };
        values = how % 5 == 0 && values.Citations.Count > 1 ? values with { Citations = [.. values.Citations.Skip(1)] } : values;
        return how % 7 == 0 ? values with { Partners = [Told.Code("FR")], Reference = "A book" } : values;
    }
}
