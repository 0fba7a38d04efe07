namespace MoroccoRelations.Domain.Records;

/// <summary>What kind of happening an event is. The annotation guide says what each holds.</summary>
public enum EventType
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Visits, tours, receptions, meetings, calls, talks, summits, mediation.</summary>
    Visit,

    /// <summary>Treaties, accords, memoranda, joint commissions.</summary>
    Agreement,

    /// <summary>Relations or missions opened, raised, lowered, broken, restored; ambassadors named, credentials.</summary>
    Ties,

    /// <summary>Recognition of a state, a government or a sovereignty, or its withdrawal.</summary>
    Recognition,

    /// <summary>Declared support, condemnation, position, congratulation, vote, ruling, resolution.</summary>
    Statement,

    /// <summary>Humanitarian, financial or medical aid.</summary>
    Aid,

    /// <summary>Forces sent, exercises, arms, peacekeeping, policing, counter-terrorism.</summary>
    Security,

    /// <summary>War, attack, occupation, annexation, border closure.</summary>
    Conflict,

    /// <summary>Demonstrations, boycotts, riots.</summary>
    Protest,

    /// <summary>Joining, leaving, hosting, or being named to an organisation, coalition or status.</summary>
    Membership,

    /// <summary>Trade, investment, energy, loans.</summary>
    Trade,

    /// <summary>Culture, education, science, religion, sport.</summary>
    Culture,
}

/// <summary>Which side of relations a relationship statement is about.</summary>
public enum Aspect
{
    /// <summary>Politics and diplomacy.</summary>
    Political,

    /// <summary>Trade, investment, aid.</summary>
    Economic,

    /// <summary>Defence, policing, counter-terrorism.</summary>
    Security,

    /// <summary>Culture, education, religion, science, sport.</summary>
    Cultural,

    /// <summary>Embassies, consulates and other missions.</summary>
    Missions,

    /// <summary>Borders, sovereignty, disputed land.</summary>
    Territorial,

    /// <summary>A shared or divided past.</summary>
    History,

    /// <summary>People who moved between the two.</summary>
    Migration,
}

/// <summary>How the two stand, as the source puts it.</summary>
public enum Tenor
{
    /// <summary>Neither good nor bad is said.</summary>
    Neutral,

    /// <summary>Good.</summary>
    Friendly,

    /// <summary>Both good and bad are said.</summary>
    Mixed,

    /// <summary>Bad.</summary>
    Tense,
}

/// <summary>What an editor has decided about a record.</summary>
public enum ReviewStatus
{
    /// <summary>Imported, not yet looked at; shown, with a mark.</summary>
    Proposed,

    /// <summary>An editor has confirmed it.</summary>
    Confirmed,

    /// <summary>Kept so that it never comes back; not shown.</summary>
    Rejected,
}

/// <summary>Which kind of record a revision, suggestion or citation belongs to.</summary>
public enum RecordKind
{
    /// <summary>An <see cref="Records.Event"/>.</summary>
    Event,

    /// <summary>A <see cref="Records.Relationship"/>.</summary>
    Relationship,

    /// <summary>A <see cref="Records.Document"/>.</summary>
    Document,

    /// <summary>A partner's <see cref="Records.Profile"/>.</summary>
    Partner,
}
