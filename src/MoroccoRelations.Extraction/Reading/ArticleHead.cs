using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Finds the title, and marks as furniture what stands above it and between it and the text: menus, categories, bylines, counters.</summary>
internal static class ArticleHead
{
    private const int LongestHead = 200;
    private const int FewestWordsOfStandfirst = 6;
    private const int FewestWordsOfCopiedTitle = 4;
    private const int MostLinesOfPlainHead = 3;

    /// <summary>The title's passage, or null where the page has none.</summary>
    public static Passage? Mark(string text, IReadOnlyList<Passage> passages, PageNotices notices)
    {
        var head = HeadOf(passages, notices);
        if (head.Length == 0)
        {
            return FirstLineAsTitle(text, passages);
        }

        foreach (var passage in head)
        {
            passage.IsFurniture = HeadLine.IsAboutThePage(text, passage, notices);
        }

        var title = Choose(text, head, notices) ?? FirstLineAsTitle(text, passages);
        if (title is not null)
        {
            HeadLine.TakeDateOfTitle(text, title, notices);
        }

        MarkAround(text, passages, head.Length, title);
        return title;
    }

    // Everything above the first running text; where a date line stands under a title, the text begins below it.
    private static Passage[] HeadOf(IReadOnlyList<Passage> passages, PageNotices notices)
    {
        var length = passages.TakeWhile(p => !p.IsProse).Count();
        if (notices.PublishedLine is { } dateLine)
        {
            var above = passages.TakeWhile(p => p.Span.Start < dateLine.Span.Start).Count();
            var isUpperHalf = passages.Count > 0 && dateLine.Span.Start * 2 < passages[^1].Span.End;
            length = isUpperHalf && above > length && passages[above - 1].IsTitleLike ? above : length;
        }

        return length == passages.Count || length > LongestHead * 10 ? [] : [.. passages.Take(length)];
    }

    // "A title of any length", an empty line, a paragraph.
    private static Passage? FirstLineAsTitle(string text, IReadOnlyList<Passage> passages)
    {
        var shown = passages.Where(p => !p.IsFurniture).Take(2).ToArray();
        if (shown.Length < 2 || !shown[0].IsTitleLike || text[shown[0].Span.End - 1] == '.')
        {
            return null;
        }

        var isApart = shown[1].First.FollowsBlank || shown[1].Span.Length * 2 > shown[0].Span.Length * 3;
        return isApart && shown[1].IsProse ? shown[0] : null;
    }

    private static Passage? Choose(string text, Passage[] head, PageNotices notices)
    {
        var candidates = head.Where(p => !p.IsFurniture && p.IsTitleLike && text[p.Span.End - 1] != ':').TakeLast(LongestHead).ToArray();
        return AboveDateLine(candidates, notices)
            ?? Copied(text, candidates, head)
            ?? (head.Count(p => !p.IsFurniture) <= MostLinesOfPlainHead ? candidates.FirstOrDefault() : candidates.LastOrDefault());
    }

    private static Passage? AboveDateLine(Passage[] candidates, PageNotices notices) =>
        notices.PublishedLine is { } line ? candidates.LastOrDefault(c => c.Span.End <= line.Span.Start) : null;

    // A page prints its title twice: in the window's title, often with the site's name, and over the text.
    private static Passage? Copied(string text, Passage[] candidates, Passage[] head)
    {
        var above = head.Take(LongestHead).Select(p => (Passage: p, Form: Furniture.Fold(p.Span.In(text)))).ToArray();
        return candidates.LastOrDefault(c => c.Words >= FewestWordsOfCopiedTitle
            && Furniture.Fold(c.Span.In(text)) is var form
            && Array.Exists(above, a => a.Passage != c && a.Passage.Span.Start < c.Span.Start && a.Form.Contains(form, StringComparison.Ordinal)));
    }

    // "Article 1" with its text right under it and an empty line above it.
    private static bool IsFirstHeading(IReadOnlyList<Passage> passages, int i, int headLength) =>
        i == headLength - 1 && passages[i].First.FollowsBlank && !passages[headLength].First.FollowsBlank && passages[i].IsSingleLine && i > 0;

    // "- The minister receives the ambassador of Peru (12/05/2014)": a page's own list of what was done.
    private static bool IsDatedHeadline(string text, Passage passage) =>
        passage is { IsItem: true, IsSingleLine: true, HasYear: true } && text[passage.Span.End - 1] == ')' && passage.Words >= FewestWordsOfStandfirst;

    private static void MarkAround(string text, IReadOnlyList<Passage> passages, int headLength, Passage? title)
    {
        var form = title is null ? null : Furniture.Fold(title.Span.In(text));
        for (var i = 0; i < headLength; i++)
        {
            var passage = passages[i];
            passage.IsFurniture |= passage != title && !IsFirstHeading(passages, i, headLength) && !IsDatedHeadline(text, passage)
                && (title is null ? headLength > MostLinesOfPlainHead : passage.Span.Start < title.Span.Start || passage.Words < FewestWordsOfStandfirst);
        }

        foreach (var passage in passages.Skip(headLength).Take(2).Concat(passages.Take(headLength)))
        {
            passage.IsFurniture |= passage != title && passage.IsSingleLine && form is not null && Furniture.Fold(passage.Span.In(text)) == form;
        }
    }
}
