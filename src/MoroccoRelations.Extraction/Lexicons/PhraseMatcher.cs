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
            node = isPrefix ? Prefix(node, tokens[i].Form) : Exact(node, tokens[i].Form);
        }

        if (node == root)
        {
            throw new FormatException($"the form \"{form}\" holds no word");
        }

        node.Phrases.Add(new Phrase(form, value, CasingOf(tokens), CapitalOf(tokens)));
        node.InAnyCase = node.Phrases.All(p => p.Casing == Casing.Any) ? [.. node.Phrases.Select(p => p.Value).Distinct()] : null;
    }

    /// <summary>Every longest phrase from left to right; the phrases do not overlap.</summary>
    public IEnumerable<PhraseMatch<T>> FindAll(IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        for (var i = 0; i < tokens.Count;)
        {
            if (TryMatch(tokens, i, out var match))
            {
                yield return match;
                i = match.Start + match.Count;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>The longest phrase that starts at the token <paramref name="start"/>.</summary>
    public bool TryMatch(IReadOnlyList<Token> tokens, int start, [NotNullWhen(true)] out PhraseMatch<T>? match)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        match = null;
        Walk(root, tokens, start, start, ref match);
        return match is not null;
    }

    private void Walk(Node node, IReadOnlyList<Token> tokens, int start, int at, ref PhraseMatch<T>? best)
    {
        if (node.Phrases.Count > 0 && !IsHyphen(tokens[at - 1]) && (best is null || at - start > best.Count))
        {
            best = Match(node, tokens, start, at) ?? best;
        }

        if (at >= tokens.Count)
        {
            return;
        }

        if (at > start && IsHyphen(tokens[at]))
        {
            if (at + 1 < tokens.Count && !IsHyphen(tokens[at + 1]))
            {
                Walk(node, tokens, start, at + 1, ref best);
            }

            return;
        }

        var keys = tokens[at].Keys;
        for (var i = 0; i < keys.Count; i++)
        {
            var key = keys[i];
            if (node.Exact is not null && node.Exact.TryGetValue(key, out var next))
            {
                Walk(next, tokens, start, at + 1, ref best);
            }

            if (node.Prefixes is not null)
            {
                WalkPrefixes(node.Prefixes, key, tokens, start, at, ref best);
            }
        }
    }

    private static PhraseMatch<T>? Match(Node node, IReadOnlyList<Token> tokens, int start, int at)
    {
        if (node.InAnyCase is { } values)
        {
            return new PhraseMatch<T>(start, at - start, node.Phrases[0].Form, values);
        }

        var fitting = node.Phrases.Where(p => Fits(p, tokens, start, at)).ToArray();
        return fitting.Length > 0 ? new PhraseMatch<T>(start, at - start, fitting[0].Form, [.. fitting.Select(p => p.Value).Distinct()]) : null;
    }

    private void WalkPrefixes(Dictionary<string, Node> prefixes, string key, IReadOnlyList<Token> tokens, int start, int at, ref PhraseMatch<T>? best)
    {
        for (var length = Math.Min(key.Length, longestPrefix); length > 0; length--)
        {
            if (prefixes.TryGetValue(key[..length], out var next))
            {
                Walk(next, tokens, start, at + 1, ref best);
            }
        }
    }

    private Node Prefix(Node node, string prefix)
    {
        longestPrefix = Math.Max(longestPrefix, prefix.Length);
        return Step(node.Prefixes ??= [], prefix);
    }

    private static Node Exact(Node node, string form) => Step(node.Exact ??= [], form);

    private static Node Step(Dictionary<string, Node> edges, string key)
    {
        if (!edges.TryGetValue(key, out var next))
        {
            edges[key] = next = new Node();
        }

        return next;
    }

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

    private enum Casing
    {
        Any,
        Capitalized,
        AllCapitals,
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Exact { get; set; }

        public Dictionary<string, Node>? Prefixes { get; set; }

        public List<Phrase> Phrases { get; } = [];

        /// <summary>What the phrases stand for, where none asks for capitals; worked out once, as most matches end here.</summary>
        public T[]? InAnyCase { get; set; }
    }

    private sealed record Phrase(string Form, T Value, Casing Casing, int Capital);
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
