using System.Collections.Concurrent;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>Word lists that are read when first asked for and kept until they are let go.</summary>
/// <remarks>All lists together take some twenty megabytes, which a site that imports once and then serves for weeks need not hold.</remarks>
internal abstract class KeptLexicon
{
    private static readonly ConcurrentBag<KeptLexicon> Known = [];

    protected KeptLexicon() => Known.Add(this);

    /// <summary>Lets go of every list; whoever asks next reads it again.</summary>
    public static void ReleaseAll()
    {
        foreach (var kept in Known)
        {
            kept.Release();
        }
    }

    protected abstract void Release();
}

/// <summary>One word list that is read when first asked for and kept until it is let go.</summary>
internal sealed class KeptLexicon<T>(Func<T> read) : KeptLexicon
{
    private volatile Lazy<T> kept = new(read);

    public T Value => kept.Value;

    protected override void Release() => kept = new Lazy<T>(read);
}
