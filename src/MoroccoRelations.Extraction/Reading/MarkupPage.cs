using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads a page whose markup has told what each line is: the part that Markdown, wiki text, HTML and XML have in common.</summary>
internal static class MarkupPage
{
    /// <summary>Reads the lines of <paramref name="readable"/>, which is <paramref name="text"/> with its markup blanked; <paramref name="shape"/> sets what the markup says of a line.
    /// Where the page <paramref name="isTitled"/> by other means, a first heading is a section's and no title.</summary>
    public static PageReading Read(string text, string readable, Action<TextLine> shape, bool isTitled = false)
    {
        var lines = TextLine.Of(readable);
        lines.ForEach(shape);
        Tickers.Mark(readable, lines);
        MarkSections(readable, lines);
        var notices = PageNotices.Mark(readable, lines);
        RepeatedPrinting.Mark(readable, lines);
        Menus.Mark(lines);
        var wrapping = LineWrapping.Of(readable, lines);
        var passages = Passage.Of(lines, wrapping.Joins);
        var title = TitleOf(passages, isTitled);
        MarkCopies(readable, passages, title);
        MarkHead(readable, passages, notices);
        return new PageReading
        {
            Text = text,
            Readable = readable,
            Blocks = PassageBlocks.Of(readable, passages, title),
            Title = title is null ? null : Spacing.Single(title.Span.In(readable)),
            Publisher = notices.Publisher,
            Published = notices.Published ?? notices.Hint,
            Surroundings = [.. lines.Where(l => l.IsFurniture).Select(l => l.Span)],
            Inferred = notices.PublisherIsInferred ? ["publisher"] : [],
        };
    }

    // "See also", "References": the section down to the next heading of the same depth.
    private static void MarkSections(string readable, List<TextLine> lines)
    {
        var skipped = int.MaxValue;
        foreach (var line in lines)
        {
            if (line.Kind == BlockKind.Heading && line.Level <= skipped)
            {
                var kind = Furniture.KindOf(readable, line.Span);
                skipped = kind is Furniture.Kind.EndOfSection or Furniture.Kind.EndOfArticle ? line.Level : int.MaxValue;
            }

            line.IsFurniture |= skipped != int.MaxValue;
        }
    }

    // The heading of the first depth, or the first heading where no running text stands before it.
    private static Passage? TitleOf(IReadOnlyList<Passage> passages, bool isTitled)
    {
        var shown = passages.Where(p => !p.IsFurniture).ToArray();
        var first = shown.TakeWhile(p => !p.IsProse || p.First.Kind == BlockKind.Heading).FirstOrDefault(p => p.First.Kind == BlockKind.Heading);
        return Array.Find(shown, p => p.First is { Kind: BlockKind.Heading, Level: 1 }) ?? (isTitled ? null : first);
    }

    // Date lines and bylines over the text.
    private static void MarkHead(string readable, IReadOnlyList<Passage> passages, PageNotices notices)
    {
        foreach (var passage in passages.TakeWhile(p => !p.IsProse || p.First.Kind is not null).Where(p => p.First.Kind is null))
        {
            passage.IsFurniture |= HeadLine.IsAboutThePage(readable, passage, notices);
        }
    }

    private static void MarkCopies(string readable, IReadOnlyList<Passage> passages, Passage? title)
    {
        if (title is null)
        {
            return;
        }

        var form = Furniture.Fold(title.Span.In(readable));
        foreach (var passage in passages.Where(p => p != title && p.IsSingleLine && p.Span.Length <= title.Span.Length * 2))
        {
            passage.IsFurniture |= Furniture.Fold(passage.Span.In(readable)) == form;
        }
    }
}
