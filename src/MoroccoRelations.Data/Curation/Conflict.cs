using MoroccoRelations.Data.Revising;

namespace MoroccoRelations.Data.Curation;

/// <summary>Two editors' versions of one record and what both began from.</summary>
/// <param name="Id">The record's number.</param>
/// <param name="CurrentRevision">The revision that stands: the one to send with the values chosen.</param>
/// <param name="CurrentBy">Who made it; null for an import.</param>
/// <param name="CurrentAt">When, UTC.</param>
/// <param name="CurrentReason">Why.</param>
/// <param name="Fields">Every field in which the editor's version differs from the one that stands.</param>
public sealed record Conflict(
    int Id, int CurrentRevision, string? CurrentBy, DateTime CurrentAt, string CurrentReason,
    IRecordState Ancestor, IRecordState Current, IRecordState Yours, IReadOnlyList<ConflictField> Fields)
{
    internal static IReadOnlyList<ConflictField> Between(IRecordState ancestor, IRecordState current, IRecordState yours) =>
    [
        .. Differences.Paired(current, yours).Where(pair => !Differences.AreSame(pair.Before, pair.After))
            .Select(pair => new ConflictField(pair.Name, Differences.ValueOf(ancestor, pair.Name), pair.Before, pair.After)),
    ];
}

/// <summary>One field of which two versions differ.</summary>
/// <param name="Name">The field; see <see cref="FieldName"/>. Of "citations" the values are lists of <see cref="CitationState"/>.</param>
/// <param name="Ancestor">What it was when the editor began.</param>
/// <param name="Current">What it is now.</param>
/// <param name="Yours">What the editor would make of it.</param>
public sealed record ConflictField(string Name, object? Ancestor, object? Current, object? Yours)
{
    /// <summary>Whether somebody else changed it meanwhile; where not, the difference is the editor's own.</summary>
    public bool ChangedByOthers => !Differences.AreSame(Ancestor, Current);

    /// <summary>Whether the editor changed it; where not, the difference is somebody else's.</summary>
    public bool ChangedByYou => !Differences.AreSame(Ancestor, Yours);
}
