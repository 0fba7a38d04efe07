using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads a page that was saved as plain text: tells the article from what stood around it.</summary>
internal static class PlainTextPage
{
    public static PageReading Read(string text)
    {
        var lines = TextLine.Of(text);
        Tickers.Mark(text, lines);
        var notices = PageNotices.Mark(text, lines);
        RepeatedPrinting.Mark(text, lines);
        Menus.Mark(lines);
        var wrapping = LineWrapping.Of(text, lines);
        var passages = Passage.Of(lines, wrapping.Joins);
        var title = ArticleHead.Mark(text, passages, notices);
        ArticleTail.Mark(passages, notices.HasPressFurniture);
        var stamp = passages.Find(p => !p.IsFurniture && p != title) is { } first ? OpeningStamp.At(text, first.Span) : null;
        var published = notices.Published ?? stamp?.Published ?? notices.Hint;
        var mask = new TextMask(text);
        if (stamp is var (span, _))
        {
            mask.Blank(span.Start, span.End);
        }

        mask.BlankAddresses();
        return new PageReading
        {
            Text = text,
            Readable = mask.ToString(),
            Blocks = PassageBlocks.Of(text, passages, title),
            Title = title?.Span.In(text),
            Publisher = notices.Publisher,
            Published = published,
            Surroundings = [.. lines.Where(l => l.IsFurniture).Select(l => l.Span).Concat(passages.Where(p => p.IsFurniture).Select(p => p.Span))],
            Inferred = notices.PublisherIsInferred ? ["publisher"] : [],
        };
    }
}
