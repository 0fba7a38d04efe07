using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Records;

/// <summary>Something that happened between Morocco and one or more partners.</summary>
public sealed class Event
{
    private EdtfDate? date;

    /// <summary>The number in the address; never reused.</summary>
    public int Id { get; set; }

    /// <summary>When it happened, no more and no less precise than the sources; null where undated.</summary>
    public EdtfDate? Date
    {
        get => date;
        set => (date, Earliest, Latest) = (value, value?.Earliest, value?.Latest);
    }

    /// <summary>The first day that the date can mean: what lists are ordered and filtered by.</summary>
    public DateOnly? Earliest { get; private set; }

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly? Latest { get; private set; }

    /// <summary>What kind of happening it is.</summary>
    public EventType Type { get; set; }

    /// <summary>Titles that an editor wrote; where empty, the page composes one from type, partners and date.</summary>
    public LocalizedText Title { get; set; } = LocalizedText.Empty;

    /// <summary>Descriptions that an editor wrote, in Markdown.</summary>
    public LocalizedText Description { get; set; } = LocalizedText.Empty;

    /// <summary>The foreign partners that take part or at whom it is aimed.</summary>
    public List<EventPartner> Partners { get; } = [];

    /// <summary>The people whom the sources name, each once.</summary>
    public List<Actor> Actors { get; set; } = [];

    /// <summary>Where the sources tell it.</summary>
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

    /// <summary>The event that this one was merged into; its address redirects there.</summary>
    public int? MergedIntoId { get; set; }

    /// <summary>The import that was undone and took this record out of view with it; a later import may bring it back. Such a record is rejected.</summary>
    public int? WithdrawnRunId { get; set; }

    /// <summary>Whether its sources contradict each other; worked out with every write, so that it can be asked for.</summary>
    public bool IsDisputed { get; private set; }

    /// <summary>Whether it has no date or no partner; worked out with every write, so that it can be asked for.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>When it was last changed, UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>Works out what is asked for on the desk; partners and citations must be loaded.</summary>
    public void Appraise() => (IsDisputed, IsIncomplete) = (Disagreements.Of(this).Count > 0, Date is null || Partners.Count == 0);
}

/// <summary>One partner of one event.</summary>
public sealed class EventPartner
{
    /// <summary>The event.</summary>
    public int EventId { get; set; }

    /// <summary>The partner.</summary>
    public required PartnerCode Partner { get; init; }
}
