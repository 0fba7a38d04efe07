namespace MoroccoRelations.Data;

/// <summary>The knowledge base cannot be used; the message is one sentence that the user can act on.</summary>
public sealed class KnowledgeBaseException : Exception
{
    public KnowledgeBaseException(KnowledgeBaseFault fault, string path, Exception? inner = null)
        : base(Sentence(fault, path), inner) => (Fault, Path) = (fault, path);

    public KnowledgeBaseFault Fault { get; }

    public string Path { get; }

    private static string Sentence(KnowledgeBaseFault fault, string path) => fault switch
    {
        KnowledgeBaseFault.Locked => $"The knowledge base \"{path}\" is locked by another program; stop that program and start again.",
        KnowledgeBaseFault.ReadOnly => $"The knowledge base \"{path}\" is read-only; allow writing to the file and to its folder, or name another file.",
        KnowledgeBaseFault.NotADatabase => $"The file \"{path}\" is not a sound SQLite database; name another file, or restore this one from a backup.",
        KnowledgeBaseFault.OfAnotherProgram => $"The database \"{path}\" belongs to another program: it has tables, but none that this program made; name another file.",
        KnowledgeBaseFault.Newer => $"The knowledge base \"{path}\" was written by a newer version of this program; start that version, or name another file.",
        KnowledgeBaseFault.DiskFull => $"The disk of the knowledge base \"{path}\" is full; make room and start again.",
        KnowledgeBaseFault.CannotBeOpened => $"The knowledge base \"{path}\" cannot be opened; see that the path is right and that the program may read and write there.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}

/// <summary>Why the knowledge base cannot be used.</summary>
public enum KnowledgeBaseFault
{
    Locked,
    ReadOnly,
    NotADatabase,
    OfAnotherProgram,
    Newer,
    DiskFull,
    CannotBeOpened,
}
