using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Importing.Pending;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>Finds the records that previewed suggestions and doubtful pairs are about.</summary>
public sealed class PreviewedNames(RelationsDbContext db)
{
    /// <param name="all">Every file so far: a later one may speak of a record that an earlier one would make.</param>
    /// <param name="shown">Those whose records are to be named.</param>
    public async Task<RecordNames> OfAsync(IReadOnlyList<PreviewedFile> all, IEnumerable<PreviewedFile> shown, CancellationToken cancel)
    {
        var previews = shown.Select(file => file.Preview).OfType<Data.Curation.PreviewedDocument>().ToList();
        var events = previews.SelectMany(p => p.Duplicates.SelectMany(d => new[] { d.FirstEventId, d.SecondEventId }))
            .Concat(previews.SelectMany(p => p.Suggestions).Where(s => s.Kind == RecordKind.Event).Select(s => s.RecordId)).Distinct().ToList();
        var relationships = previews.SelectMany(p => p.Suggestions).Where(s => s.Kind == RecordKind.Relationship).Select(s => s.RecordId).Distinct().ToList();

        var known = new Dictionary<(RecordKind, int), IRecordState>();
        foreach (var e in await db.Events.AsNoTracking().Where(e => events.Contains(e.Id)).Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().ToListAsync(cancel))
        {
            known[(RecordKind.Event, e.Id)] = EventState.Of(e);
        }

        foreach (var r in await db.Relationships.AsNoTracking().Where(r => relationships.Contains(r.Id)).Include(r => r.Partners).Include(r => r.Citations).AsSplitQuery().ToListAsync(cancel))
        {
            known[(RecordKind.Relationship, r.Id)] = RelationshipState.Of(r);
        }

        var made = all.SelectMany(file => file.Preview?.Records ?? []).Where(record => !record.IsKnown).ToLookup(record => (record.Kind, record.Id));
        return new RecordNames(known, made.ToDictionary(group => group.Key, group => group.Last().After));
    }
}

/// <summary>The records that a preview speaks of: those that are known, and those that it would make.</summary>
public sealed record RecordNames(IReadOnlyDictionary<(RecordKind Kind, int Id), IRecordState> Known, IReadOnlyDictionary<(RecordKind Kind, int Id), IRecordState> Made)
{
    public static readonly RecordNames None = new(new Dictionary<(RecordKind, int), IRecordState>(), new Dictionary<(RecordKind, int), IRecordState>());

    /// <summary>The state of the record, and whether there is such a record outside of the preview.</summary>
    public (IRecordState? State, bool IsKnown) Of(RecordKind kind, int id) =>
        Made.TryGetValue((kind, id), out var made) ? (made, false) : (Known.GetValueOrDefault((kind, id)), true);

    /// <summary>A suggested value, as the field that it is about has it.</summary>
    public static object ValueOf(Suggestion suggestion)
    {
        ArgumentNullException.ThrowIfNull(suggestion);
        return suggestion.Property switch
        {
            SuggestedProperty.Date => RecordJson.Read<EdtfDate>(suggestion.Value),
            SuggestedProperty.Type => RecordJson.Read<EventType>(suggestion.Value),
            SuggestedProperty.Partners => RecordJson.Read<List<PartnerCode>>(suggestion.Value),
            SuggestedProperty.Actors => RecordJson.Read<List<Actor>>(suggestion.Value),
            SuggestedProperty.Citation => RecordJson.Read<CitationState>(suggestion.Value),
            SuggestedProperty.Aspect => RecordJson.Read<Aspect>(suggestion.Value),
            SuggestedProperty.Tenor => RecordJson.Read<Tenor>(suggestion.Value),
            _ => suggestion.Value,
        };
    }
}
