using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Finds what a page prints a second time: the second occurrence is left out.</summary>
/// <remarks>
/// A run of lines that stood in the same order before is a repetition once it is <see cref="FewestCharacters"/> long: a dossier repeats its short formulas
/// ("Work of the committees") without repeating itself.
/// </remarks>
internal static class RepeatedPrinting
{
    private const int FewestCharacters = 120;

    public static void Mark(string text, IReadOnlyList<TextLine> lines)
    {
        var kept = lines.Where(l => !l.IsFurniture).ToArray();
        var firstAt = new Dictionary<string, int>();
        for (var i = 0; i < kept.Length;)
        {
            var length = firstAt.TryGetValue(Key(text, kept[i]), out var earlier) ? RunLength(text, kept, earlier, i) : 0;
            if (length > 0)
            {
                foreach (var line in kept.AsSpan(i, length))
                {
                    line.IsFurniture = true;
                }

                i += length;
            }
            else
            {
                firstAt.TryAdd(Key(text, kept[i]), i);
                i++;
            }
        }
    }

    // How many lines from the second place on repeat those from the first; 0 where they are too little to tell.
    private static int RunLength(string text, TextLine[] lines, int first, int second)
    {
        int length = 0, characters = 0;
        while (second + length < lines.Length && first + length < second && Key(text, lines[first + length]) == Key(text, lines[second + length]))
        {
            characters += lines[second + length].Span.Length;
            length++;
        }

        return characters >= FewestCharacters ? length : 0;
    }

    private static string Key(string text, TextLine line) => line.Span.In(text);
}
