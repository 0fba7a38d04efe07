using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Judges a line over an article's text: a date line, a byline, a category, a counter; and takes down what it tells.</summary>
internal static class HeadLine
{
    private const int MostWordsOfDateLine = 12;
    private const int MostWordsOfByline = 7;
    private const int MostWordsOfCategory = 5;
    private const int MostWordsOfSection = 3;

    private static readonly HashSet<string> PressNames = [.. LexiconFile.Read<WordList>("press-names.json").SelectMany(l => l.Words).Select(CharacterFolding.Fold)];

    /// <summary>Whether the line is about the page rather than a title or text.</summary>
    public static bool IsAboutThePage(string text, Passage passage, PageNotices notices)
    {
        var line = passage.Span.In(text);
        if (passage.IsSingleLine && passage.Words <= MostWordsOfDateLine && (DateLineWords.AreAll(line) || IsStampWithCategory(line)) && Publication.PrintedIn(text, passage.Span) is { Date.Precision: DatePrecision.Day } published)
        {
            notices.SuggestPublished(published);
            return true;
        }

        return IsByline(line, passage, notices) || IsCounter(line, passage) || (passage.IsItem && passage.Words <= MostWordsOfCategory);
    }

    // "21/11/2017 06:00 Politics": a day with a time, and the site's section.
    internal static bool IsStampWithCategory(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && char.IsDigit(words[0][0]) && Array.Exists(words, w => w.Length is 4 or 5 && w[^3] == ':' && char.IsDigit(w[0]) && char.IsDigit(w[^1]))
            && words.Count(w => !DateLineWords.AreAll(w)) <= MostWordsOfSection;
    }

    // "The Daily TV: Jane Smith"
    private static bool IsByline(string line, Passage passage, PageNotices notices)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (passage.Words > MostWordsOfByline || passage.EndsSentence || colon <= 0 || colon == line.Length - 1)
        {
            return false;
        }

        var name = line[..colon].Trim();
        var isPress = CharacterFolding.Fold(name).Split(' ').Any(PressNames.Contains);
        if (isPress)
        {
            notices.SuggestPublisher(name);
        }

        return isPress;
    }

    /// <summary>Takes down the day that a title ends with in brackets: "On the eve of independence (2015.10.11)".</summary>
    public static void TakeDateOfTitle(string text, Passage title, PageNotices notices)
    {
        var open = text[title.Span.End - 1] == ')' ? text.LastIndexOf('(', title.Span.End - 1, title.Span.Length) : -1;
        if (open > title.Span.Start && Publication.PrintedIn(text, TextSpan.FromBounds(open + 1, title.Span.End - 1)) is { Date.Precision: DatePrecision.Day } published)
        {
            notices.SuggestPublished(published);
        }
    }

    private static bool IsCounter(string line, Passage passage) => passage.Words <= 2 && char.IsDigit(line[0]) && !passage.HasYear;

    internal sealed record WordList(string Language, IReadOnlyList<string> Words);
}
