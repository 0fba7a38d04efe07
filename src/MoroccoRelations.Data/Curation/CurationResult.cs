using MoroccoRelations.Data.Revising;

namespace MoroccoRelations.Data.Curation;

/// <summary>What became of an editor's change. What can be expected is one of these; an exception is a fault.</summary>
public abstract record CurationResult
{
    private CurationResult()
    {
    }

    /// <summary>It is saved, with its revision.</summary>
    /// <param name="Id">The record's number.</param>
    /// <param name="Revision">The record's latest revision.</param>
    public sealed record Saved(int Id, int Revision) : CurationResult;

    /// <summary>The record says so already; nothing was written.</summary>
    public sealed record Unchanged(int Id, int Revision) : CurationResult;

    /// <summary>The record changed since the editor began; nothing was written.</summary>
    public sealed record Conflicting(Conflict Conflict) : CurationResult;

    /// <summary>The values cannot be taken; nothing was written.</summary>
    public sealed record Refused(IReadOnlyList<Problem> Problems) : CurationResult;

    /// <summary>There is no such record.</summary>
    public sealed record Missing : CurationResult;

    internal static Refused Because(string field, ProblemKind kind, string? detail = null) => new([new Problem(field, kind, detail)]);
}

/// <summary>Why a value cannot be taken.</summary>
/// <param name="Field">The field at which it is to be shown; see <see cref="FieldName"/>.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Detail">The value or number that it is about, as it stands in the form; or null.</param>
public sealed record Problem(string Field, ProblemKind Kind, string? Detail = null);

/// <summary>What is wrong with a value.</summary>
public enum ProblemKind
{
    /// <summary>It has to be given.</summary>
    Required,

    /// <summary>It is longer than is stored; the detail is the greatest length.</summary>
    TooLong,

    /// <summary>The catalogue has no such partner.</summary>
    UnknownPartner,

    /// <summary>Neither a passage nor a reference supports it.</summary>
    NoSource,

    /// <summary>There is no such document.</summary>
    UnknownDocument,

    /// <summary>The passage is empty or does not lie in the document's text; the detail is the document's number.</summary>
    PassageOutside,

    /// <summary>The address is no absolute http or https address.</summary>
    NoWebAddress,

    /// <summary>The record was merged into another one, whose number is the detail.</summary>
    Merged,

    /// <summary>The records are of the same number, or otherwise cannot be put together.</summary>
    SameRecord,

    /// <summary>A split must leave at least one source on either side.</summary>
    NothingLeft,

    /// <summary>It was decided or undone already.</summary>
    AlreadyDecided,

    /// <summary>What was to be undone has changed since; the detail names the field.</summary>
    ChangedSince,

    /// <summary>The value can no longer be taken: what it rests on is gone.</summary>
    NoLongerPossible,
}
