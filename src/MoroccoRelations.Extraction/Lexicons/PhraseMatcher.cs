using System.Diagnostics.CodeAnalysis;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>Finds the phrases of a lexicon in a run of tokens: the longest phrase at each place.</summary>
/// <remarks>
/// How a form is written in the data says how it is met. <c>sign*</c> meets every word that starts so. A form with a capital is met by a capital only
/// ("Chad", "la Grenade": its first word with a capital decides), one of capitals alone by capitals alone ("AU", "US"). A hyphen is met with or without it. Arabic clitics before the first or any later word are passed over.
/// </remarks>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseMatcher<T>
{
    private readonly Node root = new();
    private readonly FirstWords firstWords = new();
    private int longestPrefix;

    /// <summary>Adds a form.</summary>
    /// <exception cref="FormatException">The form holds no word.</exception>
    public void Add(string form, T value)
    {
        ArgumentNullException.ThrowIfNull(form);
        var tokens = Tokenizer.Tokenize(form, new TextSpan(0, form.Length));
        var node = root;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsHyphen(tokens[i]) || IsStar(tokens[i]))
            {
                continue;
            }

            var isPrefix = i + 1 < tokens.Count && IsStar(tokens[i + 1]) && !tokens[i + 1].FollowsSpace;
            if (node == root)
            {
                Learn(tokens[i].Form, isPrefix);
            }

            node = isPrefix ? Prefix(node, tokens[i].Form) : Exact(node, tokens[i].Form);
        }

        if (node == root)
        {
            throw new FormatException($"the form \"{form}\" holds no word");
        }

        node.Phrases = [.. node.Phrases, new Phrase(form, [value], CasingOf(tokens), CapitalOf(tokens))];
        node.InAnyCase = node.Phrases.All(p => p.Casing == Casing.Any) ? [.. node.Phrases.Select(p => p.Value).Distinct()] : null;
    }

    /// <summary>Every longest phrase from left to right; the phrases do not overlap. Where <paramref name="accepts"/> refuses what the longest stands for at its place (from token, to the token behind), a shorter one counts.</summary>
    public IReadOnlyList<PhraseMatch<T>> FindAll(IReadOnlyList<Token> tokens, Func<T, int, int, bool>? accepts = null)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        Search? search = null;
        List<PhraseMatch<T>>? found = null;
        for (var i = 0; i < tokens.Count;)
        {
            if (firstWords.MayBe(tokens[i]) && BestAt(i, search ??= new Search(tokens, accepts)) is { } match)
            {
                (found ??= []).Add(match);
                i = match.Start + match.Count;
            }
            else
            {
                i++;
            }
        }

        return found ?? (IReadOnlyList<PhraseMatch<T>>)[];
    }

    /// <summary>The longest phrase that starts at the token <paramref name="start"/>.</summary>
    public bool TryMatch(IReadOnlyList<Token> tokens, int start, [NotNullWhen(true)] out PhraseMatch<T>? match)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        match = start < tokens.Count && firstWords.MayBe(tokens[start]) ? BestAt(start, new Search(tokens, accepts: null)) : null;
        return match is not null;
    }

    private PhraseMatch<T>? BestAt(int start, Search search)
    {
        search.Begin(start);
        Walk(root, search, start);
        return search.Best;
    }

    private void Walk(Node node, Search search, int at)
    {
        var tokens = search.Tokens;
        if (node.Phrases.Length > 0 && !IsHyphen(tokens[at - 1]) && (search.Best is null || at - search.Start > search.Best.Count))
        {
            search.Best = Match(node, search, at) ?? search.Best;
        }

        if (at >= tokens.Count)
        {
            return;
        }

        if (at > search.Start && IsHyphen(tokens[at]))
        {
            if (at + 1 < tokens.Count && !IsHyphen(tokens[at + 1]))
            {
                Walk(node, search, at + 1);
            }

            return;
        }

        for (var i = 0; i < tokens[at].KeyCount; i++)
        {
            var key = tokens[at].Key(i);
            if (node.Exact?.Find(key) is { } next)
            {
                Walk(next, search, at + 1);
            }

            if (node.Prefixes is not null)
            {
                WalkPrefixes(node.Prefixes, key, search, at);
            }
        }
    }

    private static PhraseMatch<T>? Match(Node node, Search search, int at)
    {
        if (search.Accepts is null && node.InAnyCase is { } values)
        {
            return new PhraseMatch<T>(search.Start, at - search.Start, node.Phrases[0].Form, values);
        }

        if (node.Phrases is [var only])
        {
            return IsMet(only, search, at) ? new PhraseMatch<T>(search.Start, at - search.Start, only.Form, only.Values) : null;
        }

        var fitting = node.Phrases.Where(p => IsMet(p, search, at)).ToArray();
        return fitting.Length > 0 ? new PhraseMatch<T>(search.Start, at - search.Start, fitting[0].Form, [.. fitting.Select(p => p.Value).Distinct()]) : null;
    }

    private static bool IsMet(Phrase phrase, Search search, int at) =>
        Fits(phrase, search.Tokens, search.Start, at) && search.Accepts?.Invoke(phrase.Value, search.Start, at) != false;

    private void WalkPrefixes(Edges prefixes, string key, Search search, int at)
    {
        for (var length = Math.Min(key.Length, longestPrefix); length > 0; length--)
        {
            if (prefixes.Find(key.AsSpan(0, length)) is { } next)
            {
                Walk(next, search, at + 1);
            }
        }
    }

    private void Learn(string firstWord, bool isPrefix)
    {
        if (isPrefix)
        {
            firstWords.AddBeginning(firstWord);
        }
        else
        {
            firstWords.Add(firstWord);
        }
    }

    private Node Prefix(Node node, string prefix)
    {
        longestPrefix = Math.Max(longestPrefix, prefix.Length);
        return (node.Prefixes ??= new Edges()).Step(prefix);
    }

    private static Node Exact(Node node, string form) => (node.Exact ??= new Edges()).Step(form);

    private static Casing CasingOf(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Where(t => t.Kind == TokenKind.Word).ToArray();
        return words.Length > 0 && words.All(w => w.IsAllCapitals) ? Casing.AllCapitals
            : words.Any(w => w.IsCapitalized) ? Casing.Capitalized
            : Casing.Any;
    }

    /// <summary>Which of the words is the first with a capital.</summary>
    private static int CapitalOf(IReadOnlyList<Token> tokens) =>
        tokens.Where(t => t.Kind == TokenKind.Word).TakeWhile(w => !w.IsCapitalized).Count();

    private static bool Fits(Phrase phrase, IReadOnlyList<Token> tokens, int start, int end)
    {
        if (phrase.Casing == Casing.Any)
        {
            return true;
        }

        var word = 0;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (phrase.Casing == Casing.AllCapitals ? !tokens[i].IsAllCapitals : word == phrase.Capital && !tokens[i].IsCapitalized)
            {
                return false;
            }

            word++;
        }

        return true;
    }

    private static bool IsHyphen(Token token) => token.Kind == TokenKind.Mark && token.Form == "-";

    private static bool IsStar(Token token) => token.Kind == TokenKind.Mark && token.Form == "*";

    /// <summary>A search for the longest phrase at a place, then at the next.</summary>
    private sealed class Search(IReadOnlyList<Token> tokens, Func<T, int, int, bool>? accepts)
    {
        public IReadOnlyList<Token> Tokens => tokens;

        public int Start { get; private set; }

        public Func<T, int, int, bool>? Accepts => accepts;

        public PhraseMatch<T>? Best { get; set; }

        public void Begin(int start)
        {
            Start = start;
            Best = null;
        }
    }

    private enum Casing
    {
        Any,
        Capitalized,
        AllCapitals,
    }

    private sealed class Node
    {
        public Edges? Exact { get; set; }

        public Edges? Prefixes { get; set; }

        public Phrase[] Phrases { get; set; } = [];

        /// <summary>What the phrases stand for, where none asks for capitals; worked out once, as most matches end here.</summary>
        public T[]? InAnyCase { get; set; }
    }

    /// <summary>The ways on from a node. Of the many thousand nodes nearly all have one, which a dictionary of its own would cost two hundred bytes.</summary>
    private sealed class Edges
    {
        private string? onlyKey;
        private Node? only;
        private Dictionary<string, Node>? several;
        private Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> severalBySpan;

        public Node? Find(string key) =>
            several is not null ? several.GetValueOrDefault(key) : string.Equals(key, onlyKey, StringComparison.Ordinal) ? only : null;

        public Node? Find(ReadOnlySpan<char> key) =>
            several is null ? onlyKey is not null && key.SequenceEqual(onlyKey) ? only : null
            : severalBySpan.TryGetValue(key, out var next) ? next
            : null;

        public Node Step(string key)
        {
            if (Find(key) is { } known)
            {
                return known;
            }

            var next = new Node();
            if (onlyKey is null)
            {
                (onlyKey, only) = (key, next);
                return next;
            }

            if (several is null)
            {
                several = new Dictionary<string, Node>(StringComparer.Ordinal) { [onlyKey] = only! };
                severalBySpan = several.GetAlternateLookup<ReadOnlySpan<char>>();
            }

            several[key] = next;
            return next;
        }
    }

    private sealed record Phrase(string Form, T[] Values, Casing Casing, int Capital)
    {
        public T Value => Values[0];
    }
}

/// <summary>A phrase found in a run of tokens.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="Count">How many tokens it covers.</param>
/// <param name="Form">The form of the lexicon that was met.</param>
/// <param name="Values">What it stands for; more than one where the form is ambiguous.</param>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed record PhraseMatch<T>(int Start, int Count, string Form, IReadOnlyList<T> Values)
{
    /// <summary>Where it stands in the text as received.</summary>
    public TextSpan Span(IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return tokens[Start].Span.Union(tokens[Start + Count - 1].Span);
    }
}
