using System.Text;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>The words by which the furniture of a page is known: share buttons, comment forms, bylines, "See also". The words are in <c>furniture.json</c>.</summary>
internal static class Furniture
{
    // Furniture is short; a long line that begins with such words is text.
    private const int LongestLine = 240;
    private const int LongestForm = 80;

    private static readonly IReadOnlyList<Entry> Entries = LexiconFile.Read<Entry>("furniture.json");
    private static readonly Dictionary<string, Kind> Lines = [];
    private static readonly List<(string Form, Kind Kind)> Endings = [];
    private static readonly Dictionary<char, List<(string Form, Kind Kind)>> Starts = [];

    static Furniture()
    {
        foreach (var entry in Entries)
        {
            foreach (var form in entry.Forms.Select(Fold))
            {
                Add(entry, form);
            }
        }
    }

    public static IReadOnlyList<Entry> Lexicon => Entries;

    /// <summary>What the line is, or null where no word tells.</summary>
    public static Kind? KindOf(string text, TextSpan line) => Find(text, line, null)?.Kind;

    /// <summary>The form of the given kind that the line begins with, and how much of the folded line it takes.</summary>
    public static (Kind Kind, string Form)? Find(string text, TextSpan line, Kind? wanted)
    {
        if (line.Length == 0 || line.Length > LongestLine)
        {
            return null;
        }

        // A long line is met by its beginning only.
        var isLong = line.Length > LongestForm * 2;
        var folded = Fold(text.Substring(line.Start, isLong ? LongestForm * 2 : line.Length));
        if (folded.Length == 0)
        {
            return null;
        }

        if (isLong)
        {
            return Starting(folded, wanted);
        }

        if (Lines.TryGetValue(folded.Trim(' ', ':', '.', '!', '>', '|', '-', '*'), out var whole) && (wanted is null || whole == wanted))
        {
            return (whole, folded);
        }

        foreach (var (form, kind) in Endings)
        {
            if ((wanted is null || kind == wanted) && folded.EndsWith(form, StringComparison.Ordinal))
            {
                return (kind, form);
            }
        }

        return Starting(folded, wanted);
    }

    /// <summary>Folded as the words of the list are: runs of space are one, bullets before the words are passed over.</summary>
    public static string Fold(string line)
    {
        var folded = CharacterFolding.Fold(line);
        return (folded.Contains("  ", StringComparison.Ordinal) ? WithSingleSpaces(folded) : folded).TrimStart('-', '*', ' ', '|', '>', '"').TrimEnd();
    }

    private static string WithSingleSpaces(string line)
    {
        var single = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (c != ' ' || single.Length == 0 || single[^1] != ' ')
            {
                single.Append(c);
            }
        }

        return single.ToString();
    }

    private static (Kind Kind, string Form)? Starting(string folded, Kind? wanted)
    {
        (Kind Kind, string Form)? best = null;
        foreach (var (form, kind) in Starts.GetValueOrDefault(folded[0]) ?? [])
        {
            var fits = (wanted is null || kind == wanted) && folded.StartsWith(form, StringComparison.Ordinal) && EndsWord(folded, form);
            if (fits && form.Length > (best?.Form.Length ?? 0))
            {
                best = (kind, form);
            }
        }

        return best;
    }

    private static bool EndsWord(string folded, string form) =>
        folded.Length == form.Length || !char.IsLetter(form[^1]) || !char.IsLetter(folded[form.Length]);

    private static void Add(Entry entry, string form)
    {
        if (form.Length is 0 or > LongestForm)
        {
            throw new LexiconException("furniture.json", entry.Example, $"a form has {form.Length} letters, where 1 to {LongestForm} are meant");
        }

        switch (entry.Where)
        {
            case Place.Line:
                Lines.TryAdd(form.Trim(' ', ':', '.', '!', '>', '|', '-', '*'), entry.Kind);
                break;
            case Place.End:
                Endings.Add((form, entry.Kind));
                break;
            default:
                if (!Starts.TryGetValue(form[0], out var starts))
                {
                    Starts[form[0]] = starts = [];
                }

                starts.Add((form, entry.Kind));
                break;
        }
    }

    /// <summary>What a piece of furniture is.</summary>
    internal enum Kind
    {
        /// <summary>A button, a form's label, a notice, a link of the site.</summary>
        Control,

        /// <summary>A picture's caption.</summary>
        Caption,

        /// <summary>The name of a picture's file.</summary>
        FileName,

        /// <summary>Who wrote it.</summary>
        Byline,

        /// <summary>When it was published.</summary>
        Published,

        /// <summary>Where it was published.</summary>
        Publisher,

        /// <summary>What follows is no part of the article: comments, other stories.</summary>
        EndOfArticle,

        /// <summary>The section is no text: references, links.</summary>
        EndOfSection,

        /// <summary>A box of data follows.</summary>
        Infobox,
    }

    /// <summary>Where in a line the words stand.</summary>
    internal enum Place
    {
        /// <summary>They are the whole line.</summary>
        Line,

        /// <summary>The line starts with them.</summary>
        Start,

        /// <summary>The line ends with them.</summary>
        End,
    }

    internal sealed record Entry(Kind Kind, Place Where, string Language, IReadOnlyList<string> Forms, string Example);
}
