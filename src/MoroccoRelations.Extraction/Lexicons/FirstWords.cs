using System.Collections;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>Tells at once of most words that no phrase of a lexicon starts with them.</summary>
/// <remarks>
/// Twenty lexicons are asked at every word of a text, and nearly always have nothing that starts there. A word leaves a mark by its letters' places, so a word
/// without a mark starts no phrase; a word with one may share it with another.
/// </remarks>
internal sealed class FirstWords
{
    private const int Marks = 1 << 14;

    private readonly BitArray words = new(Marks);
    private readonly BitArray beginnings = new(Marks);
    private bool hasBeginnings;
    private bool hasOneLetterBeginning;

    public void Add(string word) => words[MarkOf(word)] = true;

    public void AddBeginning(string prefix)
    {
        hasBeginnings = true;
        hasOneLetterBeginning |= prefix.Length == 1;
        beginnings[MarkOfBeginning(prefix)] = true;
    }

    /// <summary>Whether a phrase may start at the token.</summary>
    public bool MayBe(Token token)
    {
        for (var i = 0; i < token.KeyCount; i++)
        {
            if (words[MarkOf(token.Key(i))] || (hasBeginnings && MayBegin(token.Key(i))))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBegin(string key) => hasOneLetterBeginning || (key.Length > 1 && beginnings[MarkOfBeginning(key)]);

    private static int MarkOf(string word) => ((word[0] * 31) + (word[word.Length / 2] * 257) + (word[^1] * 4099) + (word.Length * 7919)) & (Marks - 1);

    private static int MarkOfBeginning(string word) => word.Length > 1 ? ((word[0] * 31) + (word[1] * 257)) & (Marks - 1) : 0;
}
