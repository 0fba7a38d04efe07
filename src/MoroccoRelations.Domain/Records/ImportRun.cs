namespace MoroccoRelations.Domain.Records;

/// <summary>One run of the importer: when, which documents, and what became of each.</summary>
public sealed class ImportRun
{
    /// <summary>The number of the run.</summary>
    public int Id { get; set; }

    /// <summary>When it started, UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>When it ended, UTC; null while it runs or after it was cut off.</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>The display name of the editor who started it; null where the program or its operator did.</summary>
    public string? StartedBy { get; set; }

    /// <summary>When an editor undid it, UTC; null where it stands.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <summary>The display name of the editor who undid it.</summary>
    public string? UndoneBy { get; set; }

    /// <summary>What became of each document.</summary>
    public List<ImportedDocument> Documents { get; } = [];
}

/// <summary>What became of one document in one import run.</summary>
public sealed class ImportedDocument
{
    /// <summary>The number of the line.</summary>
    public int Id { get; set; }

    /// <summary>The run.</summary>
    public int ImportRunId { get; set; }

    /// <summary>The document, or null where it could not be read.</summary>
    public int? DocumentId { get; set; }

    /// <summary>The name under which it was offered.</summary>
    public required string Name { get; set; }

    /// <summary>What became of it.</summary>
    public ImportOutcome Outcome { get; set; }

    /// <summary>Why it failed, or null.</summary>
    public string? Reason { get; set; }

    /// <summary>How many records the document added.</summary>
    public int Added { get; set; }

    /// <summary>How many of its drafts were merged into records that other passages tell.</summary>
    public int Merged { get; set; }

    /// <summary>How many records it refined.</summary>
    public int Changed { get; set; }

    /// <summary>How many suggestions now wait beside an editor's values.</summary>
    public int Suggested { get; set; }
}

/// <summary>What became of a document in an import.</summary>
public enum ImportOutcome
{
    /// <summary>Not seen before.</summary>
    New,

    /// <summary>A new edition of a known document, or a known one from which the extractor now reads more.</summary>
    Changed,

    /// <summary>Known, and nothing to add.</summary>
    Unchanged,

    /// <summary>Not imported; the reason says why.</summary>
    Failed,
}
