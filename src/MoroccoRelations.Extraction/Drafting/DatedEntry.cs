using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Tells the entries of a chronology: items of a list with a date, and paragraphs that open with one, "16 May 1988: …".</summary>
internal static class DatedEntry
{
    private const int LongestBullet = 3;

    /// <summary>Whether a dated sentence is one by its place or by its opening.</summary>
    public static bool Holds(Sentence sentence) =>
        sentence.Block.Kind is BlockKind.ListItem or BlockKind.TableRow || (MarkBehindDate(sentence) == ":" && sentence.Tokens[^1].Form != ":");

    /// <summary>Whether the sentence opens its block with a date and a colon or a dash.</summary>
    public static bool OpensWithDate(Sentence sentence) => MarkBehindDate(sentence) is ":" or "–" or "—" or "-";

    private static string? MarkBehindDate(Sentence sentence) =>
        sentence.Span.Start - sentence.Block.Span.Start <= LongestBullet
        && sentence.Dates is [var first, ..]
        && first.Span.Start - sentence.Span.Start <= LongestBullet
            ? sentence.Tokens.FirstOrDefault(t => t.Span.Start >= EndOfDates(sentence))?.Form
            : null;

    /// <summary>The end of the first date, or of the last of those that follow it within a few letters: "13 و26 يناير".</summary>
    private static int EndOfDates(Sentence sentence)
    {
        var end = sentence.Dates[0].Span.End;
        foreach (var date in sentence.Dates.Skip(1).TakeWhile(d => d.Span.Start - end <= LongestBullet))
        {
            end = date.Span.End;
        }

        return end;
    }
}
