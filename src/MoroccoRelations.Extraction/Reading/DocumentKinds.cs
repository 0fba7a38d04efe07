using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Guesses what kind of text a page is by its shape (questions, articles, dates at the head of each passage) and by words of <c>document-kinds.json</c>.</summary>
internal static class DocumentKinds
{
    private const int HeadLength = 1500;
    private const int FewestQuestions = 3;
    private const int FewestArticles = 3;
    private const int FewestDatedPassages = 5;
    private const int EnoughDates = 50;

    private static readonly IReadOnlyList<Entry> Entries = LexiconFile.Read<Entry>("document-kinds.json");
    private static readonly string[] ArticleStarts =
        [.. Entries.Where(e => e.Kind == DocumentKind.Agreement && e.Where == Place.Passage).SelectMany(e => e.Forms).Select(CharacterFolding.Fold)];

    /// <summary>The kind of a page.</summary>
    public static DocumentKind Guess(PageReading page)
    {
        if (page.Kind is { } stated)
        {
            return stated;
        }

        return ByShape(page) ?? ByWords(page) ?? (page.Published is not null ? DocumentKind.News : DocumentKind.Other);
    }

    private static DocumentKind? ByShape(PageReading page)
    {
        int questions = 0, articles = 0, dated = 0, passages = 0;
        foreach (var block in page.Blocks)
        {
            var start = page.Text.Substring(block.Span.Start, Math.Min(block.Span.Length, 80)).Trim('*', '#', ' ', '_', '"', '«', '-');
            questions += block.Span.Length < 400 && page.Text[block.Span.End - 1] is '?' or '؟' ? 1 : 0;
            articles += StartsArticle(start) ? 1 : 0;
            dated += BeginsWithDate(start) || (block.Kind == BlockKind.Heading && dated < EnoughDates && PrintedDate.In(page.Text, block.Span) is not null) ? 1 : 0;
            passages++;
        }

        return articles >= FewestArticles ? DocumentKind.Agreement
            : dated >= FewestDatedPassages && dated * 5 >= passages * 2 ? DocumentKind.Chronology
            : dated >= FewestDatedPassages * 2 ? DocumentKind.Chronology
            : questions >= FewestQuestions && questions * 5 >= passages ? DocumentKind.Interview
            : null;
    }

    private static bool StartsArticle(string start)
    {
        var folded = CharacterFolding.Fold(start);
        return ArticleStarts.Any(form => folded.StartsWith(form, StringComparison.Ordinal));
    }

    // "1956: …", "2 March 1956 – …", "13.11.2020 …"
    private static bool BeginsWithDate(string start)
    {
        var head = start[..Math.Min(start.Length, 24)];
        return head.Length > 4 && char.IsDigit(head[0]) && (HasYear(head) || PrintedDate.In(head) is not null);
    }

    private static bool HasYear(string head)
    {
        var digits = 0;
        foreach (var c in head + " ")
        {
            if (!char.IsDigit(c) && digits == 4)
            {
                return true;
            }

            digits = char.IsDigit(c) ? digits + 1 : 0;
        }

        return false;
    }

    private static DocumentKind? ByWords(PageReading page)
    {
        var around = CharacterFolding.Fold(Around(page));
        return Entries.Where(e => e.Where == Place.Page)
            .FirstOrDefault(e => e.Forms.Any(f => HasWord(around, CharacterFolding.Fold(f))))?.Kind;
    }

    // The address, the publisher, the title, the lines around the text and its beginning.
    private static string Around(PageReading page)
    {
        var lines = page.Surroundings.Take(40).Select(s => s.In(page.Text)).Where(l => l.Length <= 200);
        var beginning = page.Blocks.Count > 0 ? page.Blocks[0].Span.In(page.Text) : "";
        var words = string.Join(" \n ", lines.Prepend(page.Publisher).Prepend(page.Title).Prepend(page.Address).Append(beginning).Where(l => !string.IsNullOrEmpty(l)));
        return words[..Math.Min(words.Length, HeadLength)];
    }

    private static bool HasWord(string text, string form)
    {
        for (var i = text.IndexOf(form, StringComparison.Ordinal); i >= 0; i = text.IndexOf(form, i + 1, StringComparison.Ordinal))
        {
            var startsWord = i == 0 || !char.IsLetterOrDigit(text[i - 1]);
            var endsWord = i + form.Length == text.Length || !char.IsLetterOrDigit(text[i + form.Length]);
            if (startsWord && endsWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the words of a kind stand.</summary>
    internal enum Place
    {
        /// <summary>In the address, the title or the lines around the text.</summary>
        Page,

        /// <summary>At the start of a passage.</summary>
        Passage,
    }

    internal sealed record Entry(DocumentKind Kind, Place Where, string Language, IReadOnlyList<string> Forms);
}
