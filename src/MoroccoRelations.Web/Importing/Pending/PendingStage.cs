namespace MoroccoRelations.Web.Importing.Pending;

/// <summary>Where an import stands that was started in the browser.</summary>
public enum PendingStage
{
    /// <summary>It waits to be read; another one is under way.</summary>
    Waiting,

    /// <summary>Its files are read, drafted and previewed.</summary>
    Reading,

    /// <summary>The preview is whole and waits for a decision.</summary>
    Ready,

    /// <summary>It waits to be applied.</summary>
    Accepted,

    /// <summary>It is being applied.</summary>
    Applying,

    /// <summary>It is applied.</summary>
    Applied,

    /// <summary>It ended by a fault of the program; the log tells which.</summary>
    Failed,
}
