using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>A part of a sentence that tells one happening, or several at the dates of a list.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">The part.</param>
/// <param name="Dates">The dates that belong to it; several where they are listed ("in 2007 and 2015").</param>
public sealed record Segment(Sentence Sentence, TextSpan Span, IReadOnlyList<DatedMention> Dates)
{
    private const int MostWordsOfFurtherTime = 4;

    /// <summary>Whether the sentence tells several happenings, each at a time of its own.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Cuts a sentence so that each part has one date, or one list of dates; a sentence without dates where a new happening with partners of its own begins.</summary>
    public static IReadOnlyList<Segment> Of(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var groups = DateGroups.Of(sentence);
        return groups.Count > 1 ? ByDates(sentence, groups) : ByPredicates(sentence, groups.FirstOrDefault() ?? []);
    }

    private static List<Segment> ByDates(Sentence sentence, List<List<DatedMention>> groups)
    {
        var segments = new List<Segment>();
        var start = sentence.Span.Start;
        for (var i = 0; i < groups.Count; i++)
        {
            var end = i + 1 < groups.Count ? DateCuts.Between(sentence, start, groups[i][^1].Span.End, groups[i + 1][0].Span.Start) : sentence.Span.End;
            var span = TextSpan.FromBounds(start, end);
            if (segments.Count > 0 && IsFurtherTime(sentence, span, groups[i][0].Span))
            {
                segments[^1] = segments[^1] with { Span = TextSpan.FromBounds(segments[^1].Span.Start, end), Dates = [.. segments[^1].Dates, .. groups[i]] };
            }
            else
            {
                segments.Add(new Segment(sentence, span, groups[i]) { IsOneOfSeveral = true });
            }

            start = end;
        }

        return segments;
    }

    /// <summary>"… visited Rabat in 1999 and, later, in 2001": a part with no happening of its own before its date tells the one before again.</summary>
    private static bool IsFurtherTime(Sentence sentence, TextSpan span, TextSpan date)
    {
        var words = sentence.Tokens.Where(t => t.Kind == TokenKind.Word && t.Span.Start >= span.Start && t.Span.End <= date.Start).ToArray();
        return words.Length is > 0 and <= MostWordsOfFurtherTime
            && !words.Any(w => w.IsCapitalized)
            && !sentence.Triggers.Any(t => span.Contains(t.Span))
            && !sentence.Partners.Any(p => span.Contains(p.Span));
    }

    private static List<Segment> ByPredicates(Sentence sentence, List<DatedMention> dates)
    {
        var segments = new List<Segment>();
        var start = sentence.Span.Start;
        foreach (var end in PredicateCuts.In(sentence, dates.Count > 0).Append(sentence.Span.End))
        {
            var span = TextSpan.FromBounds(start, end);
            segments.Add(new Segment(sentence, span, [.. dates.Where(d => span.Contains(d.Span.Start))]));
            start = end;
        }

        return segments.Count == 1 ? segments : [.. segments.Select(s => s with { IsOneOfSeveral = true, Dates = SharedDates(sentence, s, dates) })];
    }

    /// <summary>A date that opens a sentence holds for all that the sentence tells, unless a word of sequence moves on in time.</summary>
    private static IReadOnlyList<DatedMention> SharedDates(Sentence sentence, Segment segment, List<DatedMention> dates) =>
        segment.Dates.Count == 0 && dates.Count == 1 && !sentence.Has(CueKind.Sequence) && !sentence.Asides.Any(a => a.Contains(dates[0].Span)) ? dates : segment.Dates;
}
