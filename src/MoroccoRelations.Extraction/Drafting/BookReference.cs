using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Tells the entries of a list of books: "The War of 1921, David Hart, 1976."</summary>
internal static class BookReference
{
    private const int FewestWordsOfName = 2;
    private const int MostWordsOfName = 4;
    private const int DigitsOfYear = 4;

    /// <summary>Whether the sentence is a title, who wrote it and the year, with no verb that tells something.</summary>
    public static bool Holds(Sentence sentence)
    {
        var tokens = sentence.Tokens.Take(sentence.Tokens.Count - (sentence.Tokens is [.., { Form: "." }] ? 1 : 0)).ToArray();
        if (tokens is not [.., { Form: "," } comma, { Kind: TokenKind.Number, Form.Length: DigitsOfYear }] || sentence.Triggers.Any(t => t.Value.IsVerb))
        {
            return false;
        }

        var name = tokens.TakeWhile(t => t != comma).Reverse().TakeWhile(t => t.Form != ",").ToArray();
        return name.Length is >= FewestWordsOfName and <= MostWordsOfName && name.Length < tokens.Length - FewestWordsOfName
            && name.All(t => t.IsCapitalized) && !sentence.Partners.Any(p => name.Any(t => p.Span.Contains(t.Span)));
    }
}
