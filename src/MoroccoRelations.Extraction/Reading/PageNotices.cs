using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>What the lines about a page say: when and where it was published. Marks them, and what follows the article, as furniture.</summary>
internal sealed class PageNotices
{
    private const int MostWordsOfNotice = 30;
    private const int MostWordsOfByline = 8;
    private const int MostWordsOfDateLine = 14;
    private const int LinesOfTop = 10;

    /// <summary>The publication date that the page prints.</summary>
    public Publication? Published { get; private set; }

    /// <summary>The line that prints it.</summary>
    public TextLine? PublishedLine { get; private set; }

    /// <summary>The date that the name of a picture hints at.</summary>
    public Publication? Hint { get; private set; }

    public string? Publisher { get; private set; }

    public bool PublisherIsInferred { get; private set; }

    /// <summary>Whether the page has what pages of the press have: share buttons, comments, a byline, a date line.</summary>
    public bool HasPressFurniture { get; private set; }

    public static PageNotices Mark(string text, IReadOnlyList<TextLine> lines)
    {
        var notices = new PageNotices();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsFurniture && Furniture.KindOf(text, lines[i].Span) is { } kind)
            {
                notices.Take(text, lines, i, kind);
            }
        }

        notices.TakeDateLine(text, lines);
        return notices;
    }

    // "The Daily, 12 May 2014": the one line near the top that gives a day and else only names; where there are several, they are entries of a chronology.
    private void TakeDateLine(string text, IReadOnlyList<TextLine> lines)
    {
        if (Published is not null)
        {
            return;
        }

        var dated = lines.Take(LinesOfTop * 4).Where(l => !l.IsFurniture && l.Words <= MostWordsOfDateLine && (DateLineWords.AreDateAndNames(l.Span.In(text)) || HeadLine.IsStampWithCategory(l.Span.In(text)))).Take(2).ToArray();
        if (dated is [var line] && line != lines[0] && lines.Take(LinesOfTop).Contains(line) && Publication.PrintedIn(text, line.Span) is { Date: { Precision: DatePrecision.Day, IsInterval: false } } published)
        {
            line.IsFurniture = true;
            (Published, PublishedLine) = (published, line);
        }
    }

    private void Take(string text, IReadOnlyList<TextLine> lines, int i, Furniture.Kind kind)
    {
        var line = lines[i];
        switch (kind)
        {
            case Furniture.Kind.FileName when line.Words <= MostWordsOfByline:
                line.IsFurniture = true;
                Hint ??= Publication.HintIn(line.Span.In(text));
                break;
            case Furniture.Kind.Published or Furniture.Kind.Publisher:
                TakePublished(text, line);
                break;
            case Furniture.Kind.Byline when line.Words <= MostWordsOfByline && !line.EndsSentence:
                TakeByline(text, line);
                break;
            case Furniture.Kind.Control or Furniture.Kind.Caption when line.Words <= MostWordsOfNotice:
                line.IsFurniture = true;
                HasPressFurniture |= kind == Furniture.Kind.Control;
                break;
            case Furniture.Kind.EndOfArticle when line.Words <= MostWordsOfByline:
                EndArticle(text, lines, i);
                break;
            case Furniture.Kind.EndOfSection or Furniture.Kind.Infobox when line.Words <= MostWordsOfByline:
                SkipSection(lines, i);
                break;
        }
    }

    // Only a line that does hold a date is a date line; "Published in haste, the report …" is text.
    private void TakePublished(string text, TextLine line)
    {
        if (line.Words > MostWordsOfNotice || Publication.PrintedIn(text, line.Span) is not { } published)
        {
            return;
        }

        line.IsFurniture = true;
        HasPressFurniture = true;
        if (Published is null)
        {
            Published = published;
            PublishedLine = line;
            Publisher = PublisherName.In(text, line.Span) ?? Publisher;
        }
    }

    private void TakeByline(string text, TextLine line)
    {
        line.IsFurniture = true;
        HasPressFurniture = true;
        if (Published is null && Publication.PrintedIn(text, line.Span) is { } published)
        {
            Published = published;
            PublishedLine = line;
        }
    }

    /// <summary>Notes a publisher that a line at the head of the article names without saying so.</summary>
    public void SuggestPublisher(string name)
    {
        if (Publisher is null)
        {
            Publisher = name;
            PublisherIsInferred = true;
        }
    }

    /// <summary>Notes a date line that no word marks as one.</summary>
    public void SuggestPublished(Publication published) => Published ??= published;

    // Whatever follows is another thing, unless the greater part of the page follows.
    private void EndArticle(string text, IReadOnlyList<TextLine> lines, int i)
    {
        HasPressFurniture = true;
        lines[i].IsFurniture = true;
        if (text.Length - lines[i].Span.End <= lines[i].Span.Start)
        {
            for (var k = i + 1; k < lines.Count; k++)
            {
                lines[k].IsFurniture = true;
            }
        }
    }

    private static void SkipSection(IReadOnlyList<TextLine> lines, int i)
    {
        lines[i].IsFurniture = true;
        for (var k = i + 1; k < lines.Count && (lines[k].IsItem || (lines[k].IsShort && !lines[k].FollowsBlank)); k++)
        {
            lines[k].IsFurniture = true;
        }
    }
}
