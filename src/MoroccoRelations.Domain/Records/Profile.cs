using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Records;

/// <summary>What editors wrote about a partner; the partner itself is the catalogue's.</summary>
public sealed class Profile
{
    /// <summary>The number under which its revisions stand.</summary>
    public int Id { get; set; }

    /// <summary>The partner; each has at most one.</summary>
    public required PartnerCode Partner { get; init; }

    /// <summary>The text in each language, in Markdown.</summary>
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    /// <summary>The number of the latest revision, from 1.</summary>
    public int Revision { get; set; }

    /// <summary>When it was last changed, UTC.</summary>
    public DateTime ChangedAt { get; set; }
}
