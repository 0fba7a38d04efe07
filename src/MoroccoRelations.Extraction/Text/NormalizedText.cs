using System.Text;
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
        var folded = new StringBuilder(span.Length);
        var offsets = new List<int>(span.Length + 1);
        for (var i = span.Start; i < span.End; i++)
        {
            var form = CharacterFolding.Fold(source[i]);
            folded.Append(form);
            for (var k = 0; k < form.Length; k++)
            {
                offsets.Add(i);
            }
        }

        offsets.Add(span.End);
        return new NormalizedText(source, folded.ToString(), [.. offsets]);
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
}
