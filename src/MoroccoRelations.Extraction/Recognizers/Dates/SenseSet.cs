using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>The senses of a word, one bit each, so that most questions about most words end with one comparison.</summary>
internal readonly record struct SenseSet(ulong Bits)
{
    /// <summary>The set of some senses.</summary>
    public static SenseSet Of(params ReadOnlySpan<DateSense> senses)
    {
        var bits = 0UL;
        foreach (var sense in senses)
        {
            bits |= 1UL << (int)sense;
        }

        return new SenseSet(bits);
    }

    /// <summary>The senses of what was met; none where nothing was.</summary>
    public static SenseSet Of(PhraseMatch<DateWord>? match)
    {
        var bits = 0UL;
        for (var i = 0; match is not null && i < match.Values.Count; i++)
        {
            bits |= 1UL << (int)match.Values[i].Sense;
        }

        return new SenseSet(bits);
    }

    /// <summary>Whether the sense is one of them.</summary>
    public bool Has(DateSense sense) => (Bits & (1UL << (int)sense)) != 0;

    /// <summary>Whether any sense of the other set is one of them.</summary>
    public bool HasAny(SenseSet other) => (Bits & other.Bits) != 0;

    /// <summary>Whether there is a sense that is not in the other set.</summary>
    public bool HasBeyond(SenseSet other) => (Bits & ~other.Bits) != 0;
}
