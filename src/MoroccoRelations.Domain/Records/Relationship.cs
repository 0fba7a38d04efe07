using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Records;

/// <summary>A standing statement on Morocco and one or more partners.</summary>
public sealed class Relationship
{
    /// <summary>The number in the address; never reused.</summary>
    public int Id { get; set; }

    /// <summary>The partners that it is about.</summary>
    public List<RelationshipPartner> Partners { get; } = [];

    /// <summary>Which side of relations it is about.</summary>
    public Aspect Aspect { get; set; }

    /// <summary>How the two stand, as the source puts it.</summary>
    public Tenor Tenor { get; set; }

    /// <summary>A wording that an editor wrote; where empty, the source's words are shown.</summary>
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    /// <summary>Where the sources say it.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>A written reference of what an editor entered from a source that is not among the documents; null where citations suffice.</summary>
    public string? Reference { get; set; }

    /// <summary>What an editor has decided.</summary>
    public ReviewStatus Status { get; set; }

    /// <summary>How sure the extractor is, from 0 to 1; 1 for what an editor entered.</summary>
    public double Confidence { get; set; }

    /// <summary>The number of the latest revision, from 1.</summary>
    public int Revision { get; set; }

    /// <summary>Whether an editor has touched it: an import then only suggests.</summary>
    public bool EditedByHand { get; set; }

    /// <summary>The relationship that this one was merged into.</summary>
    public int? MergedIntoId { get; set; }

    /// <summary>The import that was undone and took this record out of view with it; a later import may bring it back. Such a record is rejected.</summary>
    public int? WithdrawnRunId { get; set; }

    /// <summary>Whether it has no partner; worked out with every write, so that it can be asked for.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>When it was last changed, UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>Works out what is asked for on the desk; partners must be loaded.</summary>
    public void Appraise() => IsIncomplete = Partners.Count == 0;
}

/// <summary>One partner of one relationship.</summary>
public sealed class RelationshipPartner
{
    /// <summary>The relationship.</summary>
    public int RelationshipId { get; set; }

    /// <summary>The partner.</summary>
    public required PartnerCode Partner { get; init; }
}
