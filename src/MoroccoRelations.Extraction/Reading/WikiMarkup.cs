using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Blanks the marks of MediaWiki text: templates, references, comments, link targets, pictures, categories, emphasis, tags.</summary>
/// <remarks>One pass; brackets are paired beforehand, so a million that never close cost no more than other characters.</remarks>
internal sealed class WikiMarkup
{
    private const int LongestTag = 300;
    private static readonly IReadOnlyList<Entry> Entries = LexiconFile.Read<Entry>("wiki.json");

    private readonly string text;
    private readonly TextMask mask;
    private readonly Dictionary<int, int> templates;
    private readonly Dictionary<int, int> links;
    private readonly NextPlace commentEnd, refEnd, galleryEnd, mathEnd;

    private WikiMarkup(string text)
    {
        this.text = text;
        mask = new TextMask(text);
        templates = Pairs(text, '{', '}');
        links = Pairs(text, '[', ']');
        commentEnd = new NextPlace(text, "-->");
        refEnd = new NextPlace(text, "</ref>");
        galleryEnd = new NextPlace(text, "</gallery>");
        mathEnd = new NextPlace(text, "</math>");
    }

    public static string Mask(string text)
    {
        var markup = new WikiMarkup(text);
        markup.Run();
        markup.mask.BlankAddresses();
        markup.mask.DecodeEntities();
        return markup.mask.ToString();
    }

    private void Run()
    {
        for (var i = 0; i < text.Length;)
        {
            i = text[i] switch
            {
                '<' => Tag(i),
                '{' => Template(i),
                '[' => Link(i),
                ']' when Stands("]]", i) => Blank(i, i + 2),
                '}' when Stands("}}", i) => Blank(i, i + 2),
                '\'' => Apostrophes(i),
                '_' when Stands("__", i) => Switch(i),
                _ => i + 1,
            };
        }
    }

    private int Tag(int i)
    {
        if (Stands("<!--", i))
        {
            return BlankTo(commentEnd.From(i), 3, i);
        }

        var length = text.AsSpan(i, Math.Min(LongestTag, text.Length - i)).IndexOf('>');
        if (length < 2 || !(char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '/'))
        {
            return i + 1;
        }

        var end = i + length + 1;
        var isClosed = text[end - 2] == '/';
        return Stands("<ref", i) && !isClosed ? BlankTo(refEnd.From(end), 6, i)
            : Stands("<gallery", i) && !isClosed ? BlankTo(galleryEnd.From(end), 10, i)
            : Stands("<math", i) && !isClosed ? BlankTo(mathEnd.From(end), 7, i)
            : Blank(i, end);
    }

    private int Template(int i)
    {
        if (!templates.TryGetValue(i, out var end))
        {
            return i + 1;
        }

        var bar = text.AsSpan(i + 2, end - i - 4).IndexOf('|');
        var name = CharacterFolding.Fold(bar < 0 ? "" : text.Substring(i + 2, bar).Trim());
        if (!Has(Kind.TransparentTemplate, name))
        {
            return Blank(i, end);
        }

        Blank(i, i + 3 + bar);
        for (var k = i + 3 + bar; k < end; k++)
        {
            if (text[k] == '|')
            {
                Blank(k, k + 1);
            }
        }

        Blank(end - 2, end);
        return i + 3 + bar;
    }

    private int Link(int i)
    {
        if (!Stands("[[", i))
        {
            return ExternalLink(i);
        }

        if (!links.TryGetValue(i, out var end))
        {
            return i + 2;
        }

        var inner = text.AsSpan(i + 2, end - i - 4);
        var colon = inner.IndexOf(':');
        if (colon > 0 && colon < 30 && Has(Kind.Namespace, CharacterFolding.Fold(inner[..colon].Trim().ToString())))
        {
            return Blank(i, end);
        }

        var bar = inner.IndexOf('|');
        Blank(i, i + 3 + Math.Max(bar, -1));
        return bar < 0 ? i + 2 : i + 3 + bar;
    }

    private int ExternalLink(int i)
    {
        if (!Stands("[http", i) && !Stands("[//", i))
        {
            return i + 1;
        }

        var length = text.AsSpan(i, Math.Min(2000, text.Length - i)).IndexOfAny(" ]\n");
        if (length <= 0)
        {
            return i + 1;
        }

        var close = text.AsSpan(i + length, Math.Min(500, text.Length - i - length)).IndexOfAny(']', '\n');
        if (close >= 0 && text[i + length + close] == ']')
        {
            Blank(i + length + close, i + length + close + 1);
        }

        return Blank(i, i + length);
    }

    private int Apostrophes(int i)
    {
        var end = i;
        while (end < text.Length && text[end] == '\'')
        {
            end++;
        }

        return end - i >= 2 ? Blank(i, end) : end;
    }

    // "__NOTOC__"
    private int Switch(int i)
    {
        var end = i + 2;
        while (end < text.Length && end - i < 30 && char.IsAsciiLetterUpper(text[end]))
        {
            end++;
        }

        return end > i + 2 && Stands("__", end) ? Blank(i, end + 2) : i + 2;
    }

    private int BlankTo(int place, int length, int start) => place < 0 ? start + 1 : Blank(start, place + length);

    private int Blank(int start, int end)
    {
        mask.Blank(start, end);
        return end;
    }

    private bool Stands(string mark, int i) => string.Compare(text, i, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool Has(Kind kind, string name) =>
        name.Length > 0 && Entries.Any(e => e.Kind == kind && e.Words.Any(w => CharacterFolding.Fold(w) == name));

    // Where each doubled bracket that is opened is closed; the place after the closing one.
    private static Dictionary<int, int> Pairs(string text, char opener, char closer)
    {
        var pairs = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == opener && text[i + 1] == opener)
            {
                open.Push(i++);
            }
            else if (text[i] == closer && text[i + 1] == closer)
            {
                if (open.TryPop(out var start))
                {
                    pairs[start] = i + 2;
                }

                i++;
            }
        }

        return pairs;
    }

    /// <summary>What the words of the list name.</summary>
    internal enum Kind
    {
        /// <summary>A namespace whose links show no words: files, categories.</summary>
        Namespace,

        /// <summary>A template whose parameters are words of the text: a date, a number with its unit.</summary>
        TransparentTemplate,
    }

    internal sealed record Entry(Kind Kind, string Language, IReadOnlyList<string> Words);
}
