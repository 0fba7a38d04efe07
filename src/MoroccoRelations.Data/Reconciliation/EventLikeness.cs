using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>What two tellings of an event have in common; words are compared only where their languages are the same.</summary>
internal sealed record EventLikeness(
    DateRelation Date, bool SameType, bool CompatibleType, PartnerRelation Partners, ActorRelation Actors, double? Words, bool ToTheDay)
{
    /// <summary>Higher where more agrees; only its order matters.</summary>
    public double Closeness =>
        (int)DateRelation.Apart - (int)Date
        + (SameType ? 2 : 0)
        + (2 * (int)Partners)
        + (Actors == ActorRelation.Shared ? 2 : 0)
        + (2 * (Words ?? 0));

    /// <summary>Whether anything but another happening can come out of comparing the two.</summary>
    public static bool MayBeOne(EventDraft draft, StatedEvent telling) =>
        TypeCompatibility.AreCompatible(draft.Type, telling.Type)
        && DateComparison.Compare(draft.Date, telling.Date) != DateRelation.Apart
        && Compare(draft.Partners, telling.Partners) >= PartnerRelation.Contained;

    public static EventLikeness Of(EventDraft draft, StatedEvent telling, ActorRelation actors, double? words) => new(
        DateComparison.Compare(draft.Date, telling.Date),
        draft.Type == telling.Type,
        TypeCompatibility.AreCompatible(draft.Type, telling.Type),
        Compare(draft.Partners, telling.Partners),
        actors,
        words,
        draft.Date is { } date && date.Earliest == date.Latest);

    /// <remarks>Where the states are the same, one source often leaves unsaid the organisation that another names beside them.</remarks>
    private static PartnerRelation Compare(IReadOnlyList<PartnerCode> left, IReadOnlyList<PartnerCode> right)
    {
        var shared = left.Count(right.Contains);
        var contained = shared > 0 && (shared == left.Count || shared == right.Count);
        return contained && left.Concat(right).All(code => IsShared(code) || (code.IsOrganisation && left.Any(IsSharedState))) ? PartnerRelation.Equal
            : contained ? PartnerRelation.Contained
            : shared > 0 ? PartnerRelation.Crossing
            : PartnerRelation.Foreign;

        bool IsShared(PartnerCode code) => left.Contains(code) && right.Contains(code);
        bool IsSharedState(PartnerCode code) => !code.IsOrganisation && IsShared(code);
    }

    /// <remarks>Where each side names someone whom the other does not, a shared name (a king's, a minister's) says little.</remarks>
    public static ActorRelation Compare(IReadOnlyList<Actor> left, IReadOnlyList<Actor> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return ActorRelation.Unknown;
        }

        var leftShared = left.Count(a => right.Any(a.IsSamePersonAs));
        var rightShared = right.Count(a => left.Any(a.IsSamePersonAs));
        return leftShared == 0 ? ActorRelation.Different
            : leftShared < left.Count && rightShared < right.Count ? ActorRelation.Unknown
            : ActorRelation.Shared;
    }
}

/// <summary>How two tellings' partners stand to each other, the more alike the higher.</summary>
internal enum PartnerRelation
{
    Foreign,
    Crossing,
    Contained,
    Equal,
}

/// <summary>Whether two tellings name the same people.</summary>
internal enum ActorRelation
{
    /// <summary>One names nobody, or each names someone whom the other does not.</summary>
    Unknown,
    Shared,
    Different,
}
