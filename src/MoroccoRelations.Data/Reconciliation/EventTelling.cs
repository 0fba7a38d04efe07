using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>One document's telling of an event, as it joins a record.</summary>
internal sealed class EventTelling(Document document, EventDraft draft)
{
    private readonly StatedEvent stated = new(draft.Date, draft.Type, [.. draft.Partners.Order()], draft.Actors, draft.Findings);

    /// <summary>Cites the draft's passages in the record and works its values out anew from all that its citations state.</summary>
    public JoinResult JoinTo(Event e)
    {
        var cited = false;
        foreach (var passage in draft.Citations.DistinctBy(c => c.Span))
        {
            cited |= Cite(e, passage);
        }

        var revalued = Revalue(e, EventSummary.Of(Tellings(e.Citations)));
        e.Confidence = Math.Max(e.Confidence, draft.Confidence);
        return (cited ? JoinResult.Cited : JoinResult.Nothing) | (revalued ? JoinResult.Revalued : JoinResult.Nothing);
    }

    /// <summary>Leaves the record as its editor has it, and notes what it would have become.</summary>
    /// <param name="parted">The passages that an editor gave to a record of their own: they are not suggested again.</param>
    public void Suggest(Event e, SuggestionBook suggestions, IReadOnlyList<TextSpan> parted)
    {
        foreach (var passage in draft.Citations.DistinctBy(c => c.Span).Where(p => Known(e, p) is null && !parted.Any(p.Span.Overlaps)))
        {
            suggestions.Suggest(RecordKind.Event, e.Id, SuggestedProperty.Citation, CitationState.Of(New(passage)));
        }

        var summary = EventSummary.Of([.. Tellings(e.Citations.Where(c => !IsReadAnew(c))), stated]);
        Suggest(SuggestedProperty.Date, summary.Date, summary.Date is not null && summary.Date != e.Date);
        Suggest(SuggestedProperty.Type, summary.Type, summary.Type != e.Type);
        Suggest(SuggestedProperty.Partners, summary.Partners, !Codes(e).SequenceEqual(summary.Partners));
        Suggest(SuggestedProperty.Actors, summary.Actors, !e.Actors.SequenceEqual(summary.Actors));

        void Suggest<T>(string property, T value, bool differs)
        {
            if (differs)
            {
                suggestions.Suggest(RecordKind.Event, e.Id, property, value);
            }
        }
    }

    /// <returns>Whether the passage is a further one.</returns>
    private bool Cite(Event e, CitationDraft passage)
    {
        if (Known(e, passage) is not { } known)
        {
            e.Citations.Add(New(passage));
            return true;
        }

        (known.Start, known.Length, known.Quote, known.Stated) = (passage.Span.Start, passage.Span.Length, passage.Quote, stated);
        return false;
    }

    /// <summary>The citation of the same passage, or one that a newer reading draws otherwise.</summary>
    private Citation? Known(Event e, CitationDraft passage) =>
        e.Citations.Find(c => c.DocumentId == document.Id && c.Span == passage.Span)
        ?? e.Citations.Find(c => c.DocumentId == document.Id && c.Span.Overlaps(passage.Span) && !draft.Citations.Any(other => other.Span == c.Span));

    private bool IsReadAnew(Citation c) => c.DocumentId == document.Id && draft.Citations.Any(passage => passage.Span.Overlaps(c.Span));

    private Citation New(CitationDraft passage) => new()
    {
        DocumentId = document.Id,
        Start = passage.Span.Start,
        Length = passage.Span.Length,
        Quote = passage.Quote,
        Stated = stated,
    };

    private static IReadOnlyList<StatedEvent> Tellings(IEnumerable<Citation> citations) =>
        [.. citations.OrderBy(c => c.Id == 0).ThenBy(c => c.Id).Select(c => c.Stated).OfType<StatedEvent>()];

    private static bool Revalue(Event e, EventSummary summary)
    {
        var same = e.Date == summary.Date && e.Type == summary.Type && Codes(e).SequenceEqual(summary.Partners) && e.Actors.SequenceEqual(summary.Actors);
        if (!same)
        {
            (e.Date, e.Type, e.Actors) = (summary.Date, summary.Type, [.. summary.Actors]);
            e.Partners.RemoveAll(p => !summary.Partners.Contains(p.Partner));
            e.Partners.AddRange(summary.Partners.Except(Codes(e)).Select(code => new EventPartner { Partner = code }));
        }

        return !same;
    }

    private static IEnumerable<PartnerCode> Codes(Event e) => e.Partners.Select(p => p.Partner).Order();
}
