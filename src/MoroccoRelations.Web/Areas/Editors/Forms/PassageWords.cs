using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>Finds words that were pasted in the text that they come from: sign for sign, but any white space for any other, as browsers and mail change it.</summary>
public static class PassageWords
{
    public static IReadOnlyList<TextSpan> PlacesIn(string text, string words)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (signs, places) = Dense(text);
        var (wanted, _) = Dense(words);
        var found = new List<TextSpan>();
        for (var at = IndexOf(signs, wanted, 0); at >= 0; at = IndexOf(signs, wanted, at + 1))
        {
            found.Add(TextSpan.FromBounds(places[at], places[at + wanted.Length - 1] + 1));
        }

        return found;
    }

    private static int IndexOf(string signs, string wanted, int from) =>
        wanted.Length == 0 || from > signs.Length ? -1 : signs.IndexOf(wanted, from, StringComparison.Ordinal);

    // What is to be seen, and where it stood; between words one blank.
    private static (string Signs, List<int> Places) Dense(string text)
    {
        var signs = new System.Text.StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        var isApart = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                isApart = signs.Length > 0;
                continue;
            }

            if (isApart)
            {
                signs.Append(' ');
                places.Add(i - 1);
                isApart = false;
            }

            signs.Append(text[i]);
            places.Add(i);
        }

        return (signs.ToString(), places);
    }
}
