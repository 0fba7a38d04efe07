namespace MoroccoRelations.Domain.Sources;

/// <summary>What kind of text a document is.</summary>
public enum DocumentKind
{
    /// <summary>Not told by the document.</summary>
    Other,

    /// <summary>A news story.</summary>
    News,

    /// <summary>A page or communiqué of a ministry or another public authority.</summary>
    Official,

    /// <summary>An encyclopedia article.</summary>
    Encyclopedia,

    /// <summary>A list of happenings by date.</summary>
    Chronology,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A treaty, a law or another legal text.</summary>
    Agreement,

    /// <summary>An opinion piece or analysis.</summary>
    Opinion,
}
