using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>A run of tokens seen through the lexicon of dates: each rule asks it what stands at a place.</summary>
/// <remarks>Every question looks at a bounded number of tokens, so that reading a text takes time linear in its length.</remarks>
internal sealed class DateText(IReadOnlyList<Token> tokens, SourceLanguage language, bool isAboutDates = false)
{
    private static readonly SenseSet Prepositions = SenseSet.Of(DateSense.In, DateSense.Of, DateSense.Article, DateSense.DayCue, DateSense.To, DateSense.And, DateSense.From);

    private readonly PhraseMatcher<DateWord> matcher = DateLexicon.For(language, isAboutDates).Matcher;
    private readonly PhraseMatch<DateWord>?[] words = new PhraseMatch<DateWord>?[tokens.Count];
    private readonly bool[] asked = new bool[tokens.Count];
    private readonly SenseSet[] senses = new SenseSet[tokens.Count];

    /// <summary>The language that the text is read in.</summary>
    public SourceLanguage Language => language;

    /// <summary>Whether the text is known to speak of dates, so that what else would be too bold is read as one.</summary>
    public bool IsAboutDates => isAboutDates;

    /// <summary>How many tokens there are.</summary>
    public int Count => tokens.Count;

    /// <summary>The token, or null beyond either end.</summary>
    public Token? this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : null;

    /// <summary>Whether a word with the sense stands there, which, and where the next token is.</summary>
    public bool Is(int at, DateSense sense, out DateWord word, out int next)
    {
        word = null!;
        next = at;
        if (!SensesAt(at).Has(sense))
        {
            return false;
        }

        var match = words[at]!;
        for (var i = 0; word is null; i++)
        {
            word = match.Values[i].Sense == sense ? match.Values[i] : null!;
        }

        next = at + match.Count;
        return true;
    }

    /// <summary>Whether a word with the sense stands there.</summary>
    public bool Is(int at, DateSense sense) => SensesAt(at).Has(sense);

    /// <summary>All that the word there can do in a date.</summary>
    public SenseSet SensesAt(int at) => WordAt(at) is null ? default : senses[at];

    /// <summary>Whether any word of the lexicon stands there.</summary>
    public bool Knows(int at) => WordAt(at) is not null;

    /// <summary>The next place behind a word with the sense, or the same place where there is none.</summary>
    public int Skip(int at, DateSense sense) => Is(at, sense, out _, out var next) ? next : at;

    /// <summary>The next place behind any of the words with these senses, each at most once, in this order.</summary>
    public int Skip(int at, params ReadOnlySpan<DateSense> senses)
    {
        foreach (var sense in senses)
        {
            at = Skip(at, sense);
        }

        return at;
    }

    /// <summary>Whether this mark stands there.</summary>
    public bool IsMark(int at, char mark) => this[at] is { Kind: TokenKind.Mark } token && token.Form.Length == 1 && token.Form[0] == mark;

    /// <summary>The next place behind the mark, or the same place where it does not stand.</summary>
    public int SkipMark(int at, char mark) => IsMark(at, mark) ? at + 1 : at;

    /// <summary>The number written in at most four digits there, else null.</summary>
    public int? Number(int at)
    {
        if (this[at] is not { Kind: TokenKind.Number, Form.Length: <= 4 } token)
        {
            return null;
        }

        var value = 0;
        foreach (var digit in token.Form)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    /// <summary>How many digits stand there.</summary>
    public int Digits(int at) => this[at] is { Kind: TokenKind.Number } token ? token.Form.Length : 0;

    /// <summary>Whether no white space parts the token from the one before it.</summary>
    public bool Touches(int at) => this[at] is { FollowsSpace: false } && at > 0;

    /// <summary>Whether the word that stands there is written together with "and" (وفبراير), or its first token is that "and".</summary>
    public bool HasConjunction(int at) =>
        WordAt(at) is { } match && this[at]!.Form is ['و', ..] form && CharacterFolding.Fold(match.Form[0]) != "و" && form.Length > 1;

    /// <summary>Whether the word that stands there is written together with a preposition or conjunction: فمارس.</summary>
    public bool HasClitic(int at) =>
        WordAt(at) is { } match && this[at]!.Form is [>= '\u0620', ..] form && CharacterFolding.Fold(match.Form).Split(' ')[0] != form;

    /// <summary>Where the tokens from one place up to another stand in the text as received.</summary>
    public TextSpan Span(int start, int end) => tokens[start].Span.Union(tokens[end - 1].Span);

    /// <summary>The key of the first entry of the lexicon that says more than a preposition does, from one place up to another; null where digits say it all.</summary>
    public string? KeyWithin(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (SensesAt(i).HasBeyond(Prepositions))
            {
                return words[i]!.Values[0].Key;
            }
        }

        return null;
    }

    private PhraseMatch<DateWord>? WordAt(int at)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        if (!asked[at])
        {
            asked[at] = true;
            words[at] = matcher.TryMatch(tokens, at, out var match) ? match : null;
            senses[at] = SenseSet.Of(match);
        }

        return words[at];
    }
}
