using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Text;

/// <summary>A word, a number or a mark of a passage.</summary>
/// <param name="Form">The folded form.</param>
/// <param name="Span">Where it stands in the text as received.</param>
/// <param name="Kind">What it is.</param>
public sealed record Token(string Form, TextSpan Span, TokenKind Kind)
{
    /// <summary>The forms that are left when each run of Arabic clitics is taken off; none where the word has none.</summary>
    public IReadOnlyList<string> WithoutClitics { get; init; } = [];

    /// <summary>Whether letters at its beginning may be a conjunction, a preposition or an article.</summary>
    public bool MayHaveClitics => WithoutClitics.Count > 0;

    /// <summary>Under how many forms a lexicon may hold the word.</summary>
    public int KeyCount => 1 + WithoutClitics.Count;

    /// <summary>A form under which a lexicon may hold the word: the folded form first, then those without clitics.</summary>
    public string Key(int index) => index == 0 ? Form : WithoutClitics[index - 1];

    /// <summary>Whether the word starts with a capital in the text as received.</summary>
    public bool IsCapitalized { get; init; }

    /// <summary>Whether every letter is a capital in the text as received.</summary>
    public bool IsAllCapitals { get; init; }

    /// <summary>Whether white space stands before it.</summary>
    public bool FollowsSpace { get; init; }
}

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A run of digits.</summary>
    Number,

    /// <summary>Any other single character.</summary>
    Mark,
}
