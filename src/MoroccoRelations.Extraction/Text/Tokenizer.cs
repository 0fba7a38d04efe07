using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Languages;

namespace MoroccoRelations.Extraction.Text;

/// <summary>Cuts a passage into words, numbers and marks.</summary>
/// <remarks>
/// An apostrophe ends a word and stands alone, so that "l'Algérie" is <c>l ' algerie</c> and "Morocco's" is <c>morocco ' s</c>.
/// A hyphen stands alone too: "maroco-brésilien" is <c>maroco - bresilien</c>.
/// Letters and digits are never one token: "ف18" is <c>ف 18</c>, "1er" is <c>1 er</c>.
/// </remarks>
public static class Tokenizer
{
    private const int UsualLength = 5;

    /// <summary>The tokens of the passage of <paramref name="source"/> at <paramref name="span"/>, white space left out.</summary>
    public static IReadOnlyList<Token> Tokenize(string source, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(source);
        var normalized = NormalizedText.Of(source, span);
        var text = normalized.Text;
        var tokens = new List<Token>((text.Length / UsualLength) + 1);
        var spaced = true;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == ' ' || char.IsControl(text[i]))
            {
                spaced = true;
                i++;
                continue;
            }

            var kind = KindOf(text[i]);
            var end = i + 1;
            while (kind != TokenKind.Mark && end < text.Length && KindOf(text[end]) == kind)
            {
                end++;
            }

            tokens.Add(Make(source, normalized, TextSpan.FromBounds(i, end), kind, spaced));
            spaced = false;
            i = end;
        }

        return tokens;
    }

    private static Token Make(string source, NormalizedText normalized, TextSpan folded, TokenKind kind, bool spaced)
    {
        var form = kind == TokenKind.Mark ? CharacterFolding.Fold(normalized.Text[folded.Start]) : folded.In(normalized.Text);
        var span = normalized.ToSource(folded);
        return new Token(form, span, kind)
        {
            WithoutClitics = kind == TokenKind.Word ? ArabicClitics.FormsWithout(form) : [],
            IsCapitalized = kind == TokenKind.Word && char.IsUpper(source[span.Start]),
            IsAllCapitals = kind == TokenKind.Word && AllCapitals(source, span),
            FollowsSpace = spaced,
        };
    }

    private static bool AllCapitals(string source, TextSpan span)
    {
        foreach (var c in source.AsSpan(span.Start, span.Length))
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static TokenKind KindOf(char c) =>
        char.IsAsciiDigit(c) ? TokenKind.Number : char.IsLetter(c) ? TokenKind.Word : TokenKind.Mark;
}
