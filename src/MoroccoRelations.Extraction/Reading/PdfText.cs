using System.Text;
using MoroccoRelations.Extraction.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Takes the text out of a PDF as plain text: its lines in reading order, an empty line between passages, headers and footers left out.</summary>
internal static class PdfText
{
    /// <summary>How many lines at the upper and at the lower end of a page may be its header or footer.</summary>
    private const int MarginLines = 3;

    private static ReadOnlySpan<byte> Signature => "%PDF-"u8;

    /// <summary>Whether the bytes begin as a PDF does.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>The text, or why there is none.</summary>
    public static (string? Text, Refusal? Refusal) Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new PdfStreams(bytes.Span) });
            var text = TextOf(pdf.GetPages().Select(PdfLines.Of).ToArray());
            return text.Length > 0 ? (text, null) : (null, new Refusal(RefusalReason.NoText, "The PDF holds no text; its pages may be pictures."));
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, new Refusal(RefusalReason.Protected, "The PDF is protected by a password."));
        }
        catch (Exception e)
        {
            // A damaged file can fail in the library at any place and with any exception, also by asking for a table of absurd length.
            return (null, new Refusal(RefusalReason.Malformed, $"The PDF cannot be read: {e.Message}"));
        }
    }

    private static string TextOf(IReadOnlyList<PdfLine>[] pages)
    {
        var decorations = Decorations(pages);
        var text = new StringBuilder();
        foreach (var page in pages)
        {
            Append(text, page.Where(line => !decorations.Contains(line)));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<PdfLine> page)
    {
        PdfLine? last = null;
        foreach (var line in page)
        {
            if (text.Length > 0)
            {
                var goesOn = last is null ? GoesOn(text, line.Text) : !line.StartsPassage;
                text.Append(!goesOn ? "\n\n" : line.IsLarge ? " " : "\n");
            }

            text.Append(line.Text);
            last = line;
        }
    }

    /// <summary>Whether a page begins in the middle of a sentence.</summary>
    private static bool GoesOn(StringBuilder before, string line) =>
        !(before[^1] is '.' or '!' or '?' or '؟' or ':' or '»' or '”' or '"') && char.IsLetter(line[0]) && !char.IsUpper(line[0]);

    /// <summary>What the words at one height, given from left to right, say.</summary>
    public static string InReadingOrder(IEnumerable<Word> words)
    {
        var glyphs = new List<string>();
        foreach (var word in words)
        {
            if (glyphs.Count > 0 && word.Text is not ("," or "."))
            {
                glyphs.Add(" ");
            }

            glyphs.AddRange(word.Letters.Select(Letter));
        }

        return Spacing.Single(VisualOrder.ToLogical(glyphs));
    }

    /// <summary>What a printed sign stands for. Fonts hold letters in the shape of their place in the word ("ﻣ", "ﻻ") or joined ("ﬁ"): a text has the letters themselves.</summary>
    public static string Letter(Letter letter) =>
        letter.Value.Any(c => c is >= '\uFB00' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC') ? letter.Value.Normalize(NormalizationForm.FormKC) : letter.Value;

    /// <summary>The lines at the ends of pages that another page has too but for its numbers, and page numbers.</summary>
    private static HashSet<PdfLine> Decorations(IReadOnlyList<PdfLine>[] pages)
    {
        var margins = pages.SelectMany((page, i) => Margin(page.OrderByDescending(l => l.Top), i, "upper").Concat(Margin(page.OrderBy(l => l.Bottom), i, "lower"))).ToArray();
        return
        [
            .. margins.GroupBy(m => m.Key).Where(same => same.Select(m => m.Page).Distinct().Count() > 1).SelectMany(same => same.Select(m => m.Line)),
            .. margins.Where(m => IsPageNumber(m.Line.Text)).Select(m => m.Line),
        ];
    }

    private static IEnumerable<(string Key, int Page, PdfLine Line)> Margin(IEnumerable<PdfLine> fromEnd, int page, string end) =>
        fromEnd.Take(MarginLines).Select(line => ($"{end} {string.Concat(line.Text.Where(c => !char.IsDigit(c)))}", page, line));

    private static bool IsPageNumber(string line) => line.Any(char.IsDigit) && line.All(c => char.IsDigit(c) || c is ' ' or '-' or '–' or '/' or '|') && line.Count(char.IsDigit) <= 6;
}
