using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>How an event is checked and written.</summary>
internal sealed class EventForm : ISourcedForm<Event, EventState, EventValues>
{
    public RecordKind Kind => RecordKind.Event;

    public Task<Event?> FindAsync(RelationsDbContext db, int id, CancellationToken cancellationToken) =>
        db.Events.Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().OrderBy(e => e.Id).FirstOrDefaultAsync(e => e.Id == id, cancellationToken);

    public (int Id, int Revision, int? MergedIntoId) Standing(Event record) => (record.Id, record.Revision, record.MergedIntoId);

    public EventState StateOf(Event record) => EventState.Of(record);

    public Event New() => new() { Confidence = 1 };

    public async Task<EventState> TargetAsync(RelationsDbContext db, Event record, EventValues values, Problems problems, CancellationToken cancellationToken)
    {
        var state = EventState.Of(record);
        var citations = await new CitedPassages(db).ReadAsync(state.Citations, values.Citations, problems, cancellationToken);
        var target = state with
        {
            Date = values.Date,
            Type = values.Type,
            Partners = problems.Partners(values.Partners),
            Actors = problems.Actors(values.Actors),
            Title = problems.Texts(FieldName.Title, values.Title, Problems.LongestLine),
            Description = problems.Texts(FieldName.Description, values.Description, Problems.LongestText),
            Reference = problems.Text(FieldName.Reference, values.Reference, Problems.LongestReference),
            Citations = citations,
        };
        problems.RequireSource(target.Reference, citations);
        return Decided(state, target, values.Status);
    }

    public List<Citation> CitationsOf(Event record) => record.Citations;

    public void SetMergedInto(Event record, int? id) => record.MergedIntoId = id;

    public void MarkEdited(Event record) => record.EditedByHand = true;

    public EventValues ValuesOf(EventState state) => EventValues.Of(state);

    public EventValues WithCitations(EventValues values, IReadOnlyList<CitationState> citations) => values with { Citations = CitedPassage.Of(citations) };

    public async Task ApplyAsync(RelationsDbContext db, Event record, EventState state, CancellationToken cancellationToken)
    {
        (record.Date, record.Type, record.Title, record.Description) = (state.Date, state.Type, state.Title, state.Description);
        (record.Status, record.Confidence, record.EditedByHand, record.WithdrawnRunId) = (state.Status, state.Confidence, state.EditedByHand, state.WithdrawnRunId);
        record.Reference = state.Reference;
        record.Actors = record.Actors.SequenceEqual(state.Actors) ? record.Actors : [.. state.Actors];
        record.Partners.RemoveAll(p => !state.Partners.Contains(p.Partner));
        record.Partners.AddRange(state.Partners.Except(Codes(record)).Select(code => new EventPartner { Partner = code }));
        await new CitedPassages(db).WriteAsync(record.Citations, state.Citations, cancellationToken);
    }

    /// <remarks>A decision on the status alone leaves the values the sources' own; whatever an editor decides, the record is in view or out of it for good.</remarks>
    private static EventState Decided(EventState before, EventState after, ReviewStatus status)
    {
        var isTouched = before.EditedByHand || !Differences.Between(before, after).IsEmpty;
        return after with { Status = status, EditedByHand = isTouched, WithdrawnRunId = null };
    }

    private static List<PartnerCode> Codes(Event e) => [.. e.Partners.Select(p => p.Partner)];
}
