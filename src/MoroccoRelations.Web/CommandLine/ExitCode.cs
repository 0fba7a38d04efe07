namespace MoroccoRelations.Web.CommandLine;

/// <summary>What the program answers to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The work is done as far as it could be: a document failed, or an account is not as the verb needs it.</summary>
    public const int SomethingFailed = 1;

    /// <summary>The command line could not be understood; nothing was done.</summary>
    public const int NotUnderstood = 2;

    /// <summary>The database or the address could not be had; nothing was done.</summary>
    public const int Unavailable = 3;
}
