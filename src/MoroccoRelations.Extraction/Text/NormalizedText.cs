using System.Buffers;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Text;

/// <summary>A passage folded by <see cref="CharacterFolding"/>, with the way back to the text as received.</summary>
public sealed class NormalizedText
{
    private readonly string source;
    private readonly int[] offsets;

    private NormalizedText(string source, string text, int[] offsets)
    {
        this.source = source;
        Text = text;
        this.offsets = offsets;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds the passage of <paramref name="source"/> at <paramref name="span"/>.</summary>
    public static NormalizedText Of(string source, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(source);
        var folded = new FoldedCharacters(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            folded.Add(CharacterFolding.Fold(source[i]), i);
        }

        var offsets = folded.Offsets(span.End);
        return new NormalizedText(source, folded.Finish(), offsets);
    }

    /// <summary>Folds a whole text.</summary>
    public static NormalizedText Of(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Of(source, new TextSpan(0, source.Length));
    }

    /// <summary>The span in the text as received that <paramref name="span"/> of the folded text came from.</summary>
    /// <remarks>Marks and letters that folding drops (the last hamza of "الأربعاء", the tanwin of "غداً") belong to the letter before them.</remarks>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.Length == 0)
        {
            return new TextSpan(offsets[span.Start], 0);
        }

        var end = offsets[span.End - 1] + 1;
        while (end < offsets[span.End] && BelongsToLetterBefore(source[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(offsets[span.Start], end);
    }

    private static bool BelongsToLetterBefore(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>The characters of a folded text while it is made, each with where it came from.</summary>
    private struct FoldedCharacters(int length)
    {
        private char[] characters = ArrayPool<char>.Shared.Rent(length);
        private int[] offsets = new int[length + 1];
        private int count;


        public void Add(string form, int from)
        {
            if (count + form.Length >= offsets.Length)
            {
                Grow((count + form.Length) * 2);
            }

            foreach (var c in form)
            {
                characters[count] = c;
                offsets[count++] = from;
            }
        }

        /// <summary>The text; the last thing that is asked of it.</summary>
        public readonly string Finish()
        {
            var text = new string(characters, 0, count);
            ArrayPool<char>.Shared.Return(characters);
            return text;
        }

        private void Grow(int length)
        {
            var longer = ArrayPool<char>.Shared.Rent(length);
            characters.AsSpan(0, count).CopyTo(longer);
            ArrayPool<char>.Shared.Return(characters);
            characters = longer;
            Array.Resize(ref offsets, length + 1);
        }

        /// <summary>Where each character came from, then the end of the passage.</summary>
        public readonly int[] Offsets(int end)
        {
            offsets[count] = end;
            return offsets;
        }
    }
}
