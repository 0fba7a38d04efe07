using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>With whom and about when an event happened that a draft tells.</summary>
/// <param name="Type">The type of an undated draft; a dated one may meet any.</param>
/// <param name="From">The first day that comes into question; null where the draft is undated.</param>
/// <param name="To">The last day that comes into question.</param>
internal sealed record EventOutline(PartnerCode Partner, EventType? Type, DateOnly? From, DateOnly? To)
{
    private const int DaysAround = 3;

    public static IEnumerable<EventOutline> Of(EventDraft draft) => draft.Partners.Select(partner => draft.Date is { } date
        ? new EventOutline(partner, null, Before(date.Earliest), After(date.Latest))
        : new EventOutline(partner, draft.Type, null, null));

    /// <summary>Whether an event of this partner may be the one that is told.</summary>
    /// <remarks>
    /// An undated event may be the one; a telling with a contradicting date is found by what its citations state, which the record's span holds
    /// unless an editor set another date.
    /// </remarks>
    public bool Fits(Event e) => From is null
        ? e.Earliest is null || e.Type == Type
        : e.Latest is null || e.EditedByHand || (e.Latest >= From && e.Earliest <= To);

    /// <summary>The same question to the knowledge base: the numbers of the events that fit any of the outlines.</summary>
    /// <remarks>Each event of the partners is looked up once, however many outlines there are.</remarks>
    public static FormattableString Fitting(IEnumerable<EventDraft> drafts)
    {
        var outlines = RecordJson.Write(drafts.SelectMany(Of).Distinct().Select(o => new { o.Partner, Type = o.Type?.ToString(), o.From, o.To }));
        return $"""
            WITH told AS MATERIALIZED
                (SELECT value ->> 'partner' AS "Partner", value ->> 'type' AS "Type", value ->> 'from' AS "From", value ->> 'to' AS "To" FROM json_each({outlines}))
            SELECT DISTINCT e."Id" AS "Value"
            FROM "EventPartners" AS p
            JOIN "Events" AS e ON e."Id" = p."EventId"
            WHERE p."Partner" IN (SELECT "Partner" FROM told) AND EXISTS (
                SELECT 1 FROM told WHERE told."Partner" = p."Partner" AND CASE WHEN told."From" IS NULL
                    THEN e."Earliest" IS NULL OR e."Type" = told."Type"
                    ELSE e."Latest" IS NULL OR e."EditedByHand" OR (e."Latest" >= told."From" AND e."Earliest" <= told."To")
                END)
            """;
    }

    private static DateOnly Before(DateOnly day) => day.DayNumber < DaysAround ? day : day.AddDays(-DaysAround);

    private static DateOnly After(DateOnly day) => DateOnly.MaxValue.DayNumber - day.DayNumber < DaysAround ? day : day.AddDays(DaysAround);
}
