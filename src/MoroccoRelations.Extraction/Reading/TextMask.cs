using System.Net;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Blanks what is no words of a text, one character for one, so that places in the result are places in the text.</summary>
internal sealed class TextMask(string text)
{
    private const int LongestEntity = 10;
    private char[]? chars;

    /// <summary>Blanks a passage; line breaks stay.</summary>
    public void Blank(int start, int end)
    {
        chars ??= text.ToCharArray();
        for (var i = start; i < end; i++)
        {
            if (chars[i] is not ('\n' or '\r'))
            {
                chars[i] = ' ';
            }
        }
    }

    /// <summary>Blanks web addresses that stand in the text.</summary>
    public void BlankAddresses()
    {
        foreach (var scheme in new[] { "http://", "https://", "www." })
        {
            for (var i = text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase); i >= 0;)
            {
                var end = AddressEnd(i);
                Blank(i, end);
                i = text.IndexOf(scheme, end, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    /// <summary>Puts the character for an entity such as <c>&amp;eacute;</c>, and blanks after it.</summary>
    public void DecodeEntities()
    {
        for (var i = text.IndexOf('&', StringComparison.Ordinal); i >= 0; i = text.IndexOf('&', i + 1))
        {
            var length = text.AsSpan(i, Math.Min(LongestEntity, text.Length - i)).IndexOf(';') + 1;
            if (length > 2 && WebUtility.HtmlDecode(text.Substring(i, length)) is { Length: 1 } decoded)
            {
                Blank(i, i + length);
                chars![i] = decoded[0];
            }
        }
    }

    /// <summary>The masked text.</summary>
    public override string ToString() => chars is null ? text : new string(chars);

    private int AddressEnd(int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '«' or '»' or '،' or ')' or ']'))
        {
            end++;
        }

        return end - start > 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' ? Math.Max(end - 1, start + 1) : end;
    }
}
