namespace MoroccoRelations.Data.Reconciliation;

/// <summary>The rules by which a draft meets an event that another passage tells.</summary>
/// <remarks>Words cannot agree across languages; there people, an exact day, or being the only candidate of the same type and partners decide.</remarks>
internal static class EventRules
{
    /// <summary>Two passages that are nearly the same sentence.</summary>
    private const double Copied = 0.7;

    /// <summary>Two passages that tell the same in words of their own.</summary>
    private const double Similar = 0.5;

    /// <summary>Two passages that share more than the partner's name.</summary>
    private const double Related = 0.3;

    public static MatchStrength Judge(EventLikeness likeness)
    {
        if (likeness.Partners < PartnerRelation.Contained || !likeness.CompatibleType)
        {
            return MatchStrength.None;
        }

        return likeness.Date switch
        {
            DateRelation.Equal or DateRelation.Refines => SameTime(likeness),
            DateRelation.BothUndated => BothUndated(likeness),
            DateRelation.OneUndated => OneUndated(likeness),
            DateRelation.Overlaps => Overlapping(likeness),
            DateRelation.Near => likeness.SameType && HasEvidence(likeness) ? MatchStrength.Doubtful : MatchStrength.None,
            _ => MatchStrength.None,
        };
    }

    private static MatchStrength SameTime(EventLikeness likeness)
    {
        var onTheSameDay = likeness is { Date: DateRelation.Equal, ToTheDay: true, SameType: true, Partners: PartnerRelation.Equal };
        return likeness switch
        {
            { Actors: ActorRelation.Different } => onTheSameDay ? MatchStrength.Doubtful : MatchStrength.None,
            { Words: >= Similar } => MatchStrength.Sure,
            { Actors: ActorRelation.Shared, Date: DateRelation.Equal, ToTheDay: true } => MatchStrength.Sure,
            { Actors: ActorRelation.Shared } => MatchStrength.IfUnrivalled,
            _ when onTheSameDay => likeness.Words is null or >= Related ? MatchStrength.IfUnrivalled : MatchStrength.Doubtful,
            { SameType: true, Partners: PartnerRelation.Equal } => likeness.Words is null ? MatchStrength.IfUnrivalled : MatchStrength.Doubtful,
            _ => MatchStrength.None,
        };
    }

    private static MatchStrength BothUndated(EventLikeness likeness) => likeness switch
    {
        { Actors: ActorRelation.Different } => MatchStrength.None,
        { Words: >= Similar } => MatchStrength.Sure,
        { SameType: true, Partners: PartnerRelation.Equal, Actors: ActorRelation.Shared } => MatchStrength.Doubtful,
        { SameType: true, Partners: PartnerRelation.Equal, Words: >= Related } => MatchStrength.Doubtful,
        _ => MatchStrength.None,
    };

    /// <remarks>That the same people appear says nothing here: kings and ministers meet the same partner often.</remarks>
    private static MatchStrength OneUndated(EventLikeness likeness) => likeness switch
    {
        { Actors: ActorRelation.Different } => MatchStrength.None,
        { Words: >= Copied } => MatchStrength.Sure,
        { SameType: true, Words: >= Related } => MatchStrength.Doubtful,
        _ => MatchStrength.None,
    };

    private static MatchStrength Overlapping(EventLikeness likeness) => likeness switch
    {
        { Actors: ActorRelation.Different } => MatchStrength.None,
        { Words: >= Copied, SameType: true } => MatchStrength.Sure,
        { SameType: true } when HasEvidence(likeness) => MatchStrength.Doubtful,
        _ => MatchStrength.None,
    };

    private static bool HasEvidence(EventLikeness likeness) => likeness.Actors == ActorRelation.Shared || likeness.Words >= Related;
}
