using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Tests.Support;

/// <summary>Plays an editor, as the pages do.</summary>
public static class Curating
{
    public static ChangeOrigin Salma { get; } = ChangeOrigin.By("Salma", "The source says otherwise");

    public static ChangeOrigin Idriss { get; } = ChangeOrigin.By("Idriss", "Checked");

    /// <summary>Fills the form from the event as it stands and changes what the test speaks of.</summary>
    public static async Task<CurationResult> CorrectAsync(
        this TemporaryKnowledgeBase knowledgeBase, int id, Func<EventValues, EventValues> change, int? revision = null, ChangeOrigin? by = null)
    {
        var found = (await knowledgeBase.Get<EventCuration>().FindAsync(id))!;
        return await knowledgeBase.Get<EventCuration>().CorrectAsync(id, revision ?? found.Revision, change(EventValues.Of(found.State)), by ?? Salma);
    }

    public static async Task<EventState> EventStateAsync(this TemporaryKnowledgeBase knowledgeBase, int id) =>
        (await knowledgeBase.Get<EventCuration>().FindAsync(id))!.State;

    public static Task<ReviewResult> DecideAsync(this TemporaryKnowledgeBase knowledgeBase, ReviewStatus status, params int[] events) =>
        knowledgeBase.Get<ReviewDecisions>().DecideAsync([.. events.Select(id => new RecordSeen(RecordKind.Event, id))], status, Salma);

    public static Task<CurationResult> RestoreAsync(this TemporaryKnowledgeBase knowledgeBase, int id, int number, int revision) =>
        knowledgeBase.Get<RecordHistory>().RestoreAsync(RecordKind.Event, id, number, revision, Salma);
}
