using System.Collections.Frozen;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Which types two sources may give one and the same happening.</summary>
internal static class TypeCompatibility
{
    private static readonly FrozenSet<(EventType, EventType)> Pairs = new[]
    {
        (EventType.Membership, EventType.Security),
        (EventType.Membership, EventType.Statement),
        (EventType.Membership, EventType.Recognition),
        (EventType.Security, EventType.Statement),
        (EventType.Security, EventType.Conflict),
        (EventType.Security, EventType.Agreement),
        (EventType.Visit, EventType.Agreement),
        (EventType.Visit, EventType.Statement),
        (EventType.Ties, EventType.Recognition),
        (EventType.Ties, EventType.Agreement),
        (EventType.Recognition, EventType.Statement),
        (EventType.Trade, EventType.Agreement),
        (EventType.Trade, EventType.Aid),
        (EventType.Culture, EventType.Agreement),
    }.ToFrozenSet();

    public static bool AreCompatible(EventType left, EventType right) =>
        left == right || left == EventType.Other || right == EventType.Other || Pairs.Contains((left, right)) || Pairs.Contains((right, left));
}
