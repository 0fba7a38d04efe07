using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Says of each passage of the body what it is.</summary>
internal static class PassageBlocks
{
    private const int LongestHeading = 100;
    private const int MostWordsOfHeading = 14;
    private const int MostWordsOfDatedHeading = 8;
    private const int DigitsOfYear = 4;

    public static IReadOnlyList<Block> Of(string text, IReadOnlyList<Passage> passages, Passage? title)
    {
        var body = passages.Where(p => !p.IsFurniture).ToArray();
        var blocks = new List<Block>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            blocks.Add(BlockOf(text, body, i, title));
        }

        return blocks;
    }

    private static Block BlockOf(string text, Passage[] body, int i, Passage? title)
    {
        var passage = body[i];
        var span = passage.Span;
        if (passage == title)
        {
            return new Block(span, BlockKind.Heading, 1);
        }

        if (passage.First.Kind is { } kind)
        {
            return new Block(span, kind, passage.First.Level);
        }

        if (passage.IsHeadline)
        {
            return new Block(span, BlockKind.Headline);
        }

        if (passage.IsItem)
        {
            var bullet = TextLine.BulletLength(text, span);
            return new Block(TextSpan.FromBounds(span.Start + bullet, span.End), BlockKind.ListItem);
        }

        return IsTableRow(text, passage) ? new Block(span, BlockKind.TableRow)
            : IsListedByYear(text, body, i) ? new Block(span, BlockKind.ListItem)
            : IsHeading(text, body, i) ? new Block(span, BlockKind.Heading, 2)
            : new Block(span, BlockKind.Paragraph);
    }

    // A short line that is no sentence, with something under it that is no heading.
    private static bool IsHeading(string text, Passage[] body, int i)
    {
        var passage = body[i];
        return IsHeadingLike(text, passage) && i + 1 < body.Length && !IsHeadingLike(text, body[i + 1]);
    }

    private static bool IsHeadingLike(string text, Passage passage) =>
        passage.First.Kind == BlockKind.Heading || (passage.First.Kind is null && passage.IsSingleLine && !passage.IsItem && !passage.EndsSentence
        && passage.Span.Length <= LongestHeading && passage.Words <= (passage.HasYear ? MostWordsOfDatedHeading : MostWordsOfHeading)
        && text[passage.Span.End - 1] is not (':' or ',' or '،' or ';' or '؛'));

    /// <summary>"2001 Convention on …" above or below "2002 Agreement on …": lines that open with a year and go on are a list, however short.</summary>
    private static bool IsListedByYear(string text, Passage[] body, int i) =>
        OpensWithYear(text, body[i]) && ((i > 0 && OpensWithYear(text, body[i - 1])) || (i + 1 < body.Length && OpensWithYear(text, body[i + 1])));

    private static bool OpensWithYear(string text, Passage passage)
    {
        var line = text.AsSpan(passage.Span.Start, passage.Span.Length);
        return passage.IsSingleLine && passage.Words > 1 && line.Length > DigitsOfYear + 1
            && line[0] is '1' or '2' && line[..DigitsOfYear].IndexOfAnyExceptInRange('0', '9') < 0
            && char.IsWhiteSpace(line[DigitsOfYear]) && char.IsLetter(line[DigitsOfYear..].TrimStart() is [var next, ..] ? next : ' ');
    }

    private static bool IsTableRow(string text, Passage passage)
    {
        var cells = 0;
        foreach (var c in passage.IsSingleLine ? text.AsSpan(passage.Span.Start, passage.Span.Length) : [])
        {
            cells += c is '\t' or '|' ? 1 : 0;
        }

        return cells >= 2 && passage.Words <= cells * 15;
    }
}
