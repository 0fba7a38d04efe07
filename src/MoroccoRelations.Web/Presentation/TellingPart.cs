using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The part of a long passage that tells the event, for a list that shows two lines of it.</summary>
public static class TellingPart
{
    private const int Shown = 150;
    private const int Before = 60;
    private const string ClauseMarks = ",;:،؛–—(";

    /// <summary>The passage as it is where its first words tell, else from the clause that does, behind an ellipsis.</summary>
    public static string Of(string passage, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(findings);
        if (passage.Length <= Shown)
        {
            return passage;
        }

        var tokens = Tokenizer.Tokenize(passage, new TextSpan(0, passage.Length));
        var told = IndexOf(tokens, findings, "type");
        return told < 0 || tokens[told].Span.End <= Shown ? passage : "… " + passage[StartOf(tokens, WithDate(tokens, told, IndexOf(tokens, findings, "date")))..];
    }

    /// <summary>Where a finding's first word stands; -1 where there is none.</summary>
    private static int IndexOf(IReadOnlyList<Token> tokens, IReadOnlyList<Finding> findings, string property)
    {
        var words = findings.FirstOrDefault(f => f.Property == property)?.Words?.Split(' ') ?? [];
        var places = Enumerable.Range(0, words.Length == 0 ? 0 : Math.Max(0, tokens.Count - words.Length + 1));
        return places.Where(i => words.Select((word, n) => tokens[i + n].Form == word).All(same => same)).DefaultIfEmpty(-1).First();
    }

    /// <summary>The date's place, where it stands before the words that tell and both can be shown.</summary>
    private static int WithDate(IReadOnlyList<Token> tokens, int told, int date) =>
        date >= 0 && date < told && tokens[told].Span.End - tokens[date].Span.Start <= Shown ? date : told;

    /// <summary>Behind the last mark before the words, if one stands near; else so many characters before them.</summary>
    private static int StartOf(IReadOnlyList<Token> tokens, int at)
    {
        var near = tokens.Take(at + 1).SkipWhile(t => t.Span.Start < tokens[at].Span.Start - Before).ToList();
        var mark = near.FindLastIndex(t => ClauseMarks.Contains(t.Form, StringComparison.Ordinal));
        return near[mark + 1].Span.Start;
    }
}
