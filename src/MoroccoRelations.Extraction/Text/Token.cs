using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Text;

/// <summary>A word, a number or a mark of a passage.</summary>
/// <param name="Form">The folded form.</param>
/// <param name="Span">Where it stands in the text as received.</param>
/// <param name="Kind">What it is.</param>
public sealed record Token(string Form, TextSpan Span, TokenKind Kind)
{
    /// <summary>The forms under which a lexicon may hold the word: the folded form first, then the form without each run of Arabic clitics.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [Form];

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
