using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Recognizers.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Makes dates of what the sentences say of times, from the publication date, the headings above and the dates told before.</summary>
public sealed class ResolveRelativeDates
{
    private const int StandingReach = 80;
    private const int LongestSectionInDays = 31;
    private const int YearInDays = 366;
    private const int DateLineLevel = 99;
    private const int FreshInDays = 10;
    private const int FutureReach = 150;
    private const int LongestMemory = 12;
    private const int LongestDistance = 100;
    private const int MostWordsBesideYear = 3;
    private const int LinesOfTitle = 2;

    private EdtfDate? published;
    private Sentence? leadIn;
    private (EdtfDate Date, int Block)? told;
    private bool isLineOfHeading;
    private bool wasHeading;
    private readonly Stack<(int Level, EdtfDate? Date, Sentence Heading)> sections = new();
    private readonly List<(EdtfDate Date, int Block)> passage = [];

    private ResolveRelativeDates(EdtfDate? published) => this.published = published;

    /// <summary>The sentences with their dates, in the order given.</summary>
    public static IReadOnlyList<Sentence> In(IReadOnlyList<Sentence> sentences, EdtfDate? published)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var resolution = new ResolveRelativeDates(published ?? PresentMonth.Of(sentences));
        return [.. sentences.Select(resolution.Resolve)];
    }

    private Sentence Resolve(Sentence sentence)
    {
        var level = LevelOf(sentence);
        var above = level is null ? null : DateLineAbove(sentence);
        if (level is { } opened)
        {
            LeaveSections(opened, sentence.BlockIndex);
            ForgetPassage(keepsLast: sentence.DateExpressions.Any(e => LacksYear(e.Value) || e.Value is DateRange { End: CalendarDate { Year: null, Month: not null } }));
        }

        var dates = DatesOf(sentence);
        if (level is not null)
        {
            passage.RemoveAll(p => p.Block != sentence.BlockIndex);
        }

        isLineOfHeading = IsDateLine(sentence) ? wasHeading : isLineOfHeading;
        wasHeading = sentence.Block.Kind == BlockKind.Heading;
        LeaveList(sentence);
        var resolved = sentence with { Dates = dates, SectionDate = SectionDate, LeadIn = leadIn, Section = sections.Select(s => s.Heading).FirstOrDefault(h => h.Block.Kind == BlockKind.Heading) };
        if (level is { } entered)
        {
            sections.Push((entered, entered == 1 && !IsDateLine(sentence) ? null : dates.Select(d => d.Date).FirstOrDefault(d => IsOneTime(d, sentence)) ?? above, resolved));
        }

        if (sentence.Tokens is [.., { Form: ":" }])
        {
            leadIn = resolved;
        }

        return resolved with { SectionDate = SectionDate };
    }

    /// <summary>The date of a line of its own above a heading, or above a title and its heading: in such a timeline the date stands over its entry. A date below a heading is that heading's.</summary>
    private EdtfDate? DateLineAbove(Sentence sentence) =>
        sentence.Block.Kind == BlockKind.Heading && !isLineOfHeading && sections.TryPeek(out var line) && line.Level == DateLineLevel && sentence.Index - line.Heading.Index <= LinesOfTitle ? line.Date : null;

    /// <summary>A heading opens another story; one that leaves out its year ("25 November") goes on from the one told last.</summary>
    private void ForgetPassage(bool keepsLast)
    {
        passage.Clear();
        if (keepsLast && told is { } last)
        {
            passage.Add(last);
        }
    }

    /// <summary>What leads into a list leads no further than the list goes.</summary>
    private void LeaveList(Sentence sentence)
    {
        if (sentence.Block.Kind is not (BlockKind.ListItem or BlockKind.TableRow))
        {
            leadIn = null;
        }
    }

    /// <summary>The depth of a heading; a line that holds nothing but a date heads what follows it.</summary>
    private static int? LevelOf(Sentence sentence) =>
        sentence.Block.Kind == BlockKind.Heading ? sentence.Block.Level : IsDateLine(sentence) ? DateLineLevel : null;

    /// <remarks>An item that lists several dates tells as many happenings and heads none.</remarks>
    private static bool IsDateLine(Sentence sentence) =>
        sentence.DateExpressions.Count > 0
        && (sentence.DateExpressions.Count == 1 || sentence.Block.Kind != BlockKind.ListItem)
        && sentence.Tokens.Where(t => t.Kind != TokenKind.Mark).All(t => sentence.DateExpressions.Any(d => d.Span.Contains(t.Span)));

    /// <summary>The date of the innermost heading that has one; below a line of several years ("1975–1976") no heading above it counts.</summary>
    private EdtfDate? SectionDate =>
        sections.TryPeek(out var innermost) && innermost.Level == DateLineLevel ? innermost.Date : sections.Select(s => s.Date).FirstOrDefault(d => d is not null);

    /// <summary>A heading ends those of its level and below, but not the date that opens the same line: "7-28 June 1988. Africa".</summary>
    private void LeaveSections(int level, int block)
    {
        while (sections.Count > 0 && sections.Peek().Level >= level && sections.Peek().Heading.BlockIndex != block)
        {
            sections.Pop();
        }
    }

    private List<DatedMention> DatesOf(Sentence sentence)
    {
        published ??= Today(sentence);
        var dates = new List<DatedMention>();
        var isCutLoose = false;
        foreach (var words in sentence.DateExpressions.Where(e => !e.Value.IsNotHappening && !IsBesideExact(e, sentence) && !IsStanding(e, sentence) && !DatesOfNothing.Holds(e, sentence)))
        {
            if (isCutLoose && LacksYear(words.Value))
            {
                continue;
            }

            var context = new DateContext(published) { Passage = PassageFor(words, sentence), Heading = HeadingFor(words, dates), Preference = IsToCome(words, sentence) ? DatePreference.Future : DatePreference.Past };
            if (DateResolver.Resolve(words, context) is { } date)
            {
                dates.Add(new DatedMention(Refine(date), words));
                Remember(date, sentence.BlockIndex);
            }

            isCutLoose |= dates.Count == 0 && IsYearOfUnknown(words.Value);
        }

        PutMainClauseFirst(sentence, dates);
        return dates;
    }

    /// <summary>"Last year we opened a line, and in September they came": where it is unknown when the text was written, the September is not one told before.</summary>
    private bool IsYearOfUnknown(DateExpression words) => published is null && words is RelativePeriod { Unit: DateUnit.Year, From: DateAnchor.Publication };

    /// <summary>Below "1969", "the following year they opened embassies, and signed in June" has moved on from the heading's year.</summary>
    private EdtfDate? HeadingFor(Mention<DateExpression> words, List<DatedMention> told) =>
        LacksYear(words.Value) && told.Exists(d => d.Words.Value is RelativePeriod { Unit: DateUnit.Year, Anchor: DateAnchor.Passage, Amount: not 0 }) ? null : SectionDate;

    /// <summary>"In August 2022 it restored the relations that it had frozen in 2000. Two months later …": the next sentence counts from what the main clause told.</summary>
    private void PutMainClauseFirst(Sentence sentence, List<DatedMention> dates)
    {
        if (dates.Count < 2 || !IsAside(sentence, dates[^1]) || dates.FindLast(d => !IsAside(sentence, d)) is not { } main)
        {
            return;
        }

        passage.RemoveAll(p => p.Date == main.Date);
        Remember(main.Date, sentence.BlockIndex);
    }

    private static bool IsAside(Sentence sentence, DatedMention date) => sentence.Asides.Any(a => a.Contains(date.Span));

    /// <summary>In a dated story a bare year of an earlier paragraph, told in passing, is not that of a month named here.</summary>
    private EdtfDate[] PassageFor(Mention<DateExpression> words, Sentence sentence) =>
        [.. passage.Where(p => published is null || p.Block == sentence.BlockIndex || (p.Date.Precision != DatePrecision.Year && !IsOfTheseDays(words.Value)) || !LacksYear(words.Value)).Select(p => p.Date)];

    /// <summary>A day and month of the days before the publication are meant, not of a year that the story looked back to.</summary>
    private bool IsOfTheseDays(DateExpression words) =>
        words is CalendarDate { Year: null, Month: { } month, Day: { } day } && published is { Precision: DatePrecision.Day }
        && published.Earliest.DayNumber - new DateOnly(published.Earliest.Year, month, Math.Min(day, DateTime.DaysInMonth(published.Earliest.Year, month))).DayNumber is >= 0 and <= FreshInDays;

    private static bool LacksYear(DateExpression words) =>
        words is CalendarDate { Year: null, Month: not null } || (words is DateRange { Start: CalendarDate start, End: CalendarDate end } && LacksYear(start) && LacksYear(end));

    private void Remember(EdtfDate date, int block)
    {
        passage.Insert(0, (date, block));
        told = (date, block);
        if (passage.Count > LongestMemory)
        {
            passage.RemoveAt(LongestMemory);
        }
    }

    /// <summary>"Today, 2 June 2021": the day that a document gives itself.</summary>
    private static EdtfDate? Today(Sentence sentence) =>
        sentence.DateExpressions.Any(e => e.Value is RelativePeriod { Unit: DateUnit.Day, Amount: 0, From: DateAnchor.Publication })
            ? sentence.DateExpressions.Select(e => e.Value.Date).FirstOrDefault(d => d is { Precision: DatePrecision.Day, IsInterval: false })
            : null;

    /// <summary>"The day before" ahead of a full date tells of something else than the sentence does; behind it, it is counted from there.</summary>
    private static bool IsBesideExact(Mention<DateExpression> words, Sentence sentence)
    {
        var exact = sentence.DateExpressions.Where(e => e.Value.Anchor == DateAnchor.None && !e.Value.IsNotHappening).ToArray();
        return words.Value.Anchor == DateAnchor.Passage
            && exact.Any(e => !IsCutOff(sentence, words.Span.End, e.Span.Start))
            && !exact.Any(e => e.Span.End <= words.Span.Start);
    }

    /// <summary>A semicolon ends what the words before it tell.</summary>
    private static bool IsCutOff(Sentence sentence, int from, int to) => sentence.Tokens.Any(t => t.Form == ";" && t.Span.Start >= from && t.Span.End <= to);

    /// <summary>"Relations rest today on the accord of 1996", "over the last ten years": how things stand, not when something happened.</summary>
    private static bool IsStanding(Mention<DateExpression> words, Sentence sentence) =>
        words.Value is RelativePeriod { IsStretch: true, Unit: DateUnit.Year or DateUnit.Decade } or RelativePeriod { IsDistance: true, Unit: DateUnit.Year, Amount: <= -LongestDistance }
        || (words.Value is RelativePeriod { Unit: DateUnit.Day, Amount: 0, From: DateAnchor.Publication } && ((sentence.DateExpressions.Count > 1 && sentence.CuesOf(CueKind.Standing).Any(c => Math.Abs(words.Span.Start - c.Start) <= StandingReach)) || sentence.Has(CueKind.Statistic)));

    /// <summary>Whether a verb of the future stands before the words, "سيوقع الإثنين", or behind them, "on Friday the king will", and no verb of saying between.</summary>
    private static bool IsToCome(Mention<DateExpression> words, Sentence sentence) =>
        sentence.CuesOf(CueKind.Future).Any(c => Distance(c, words.Span) <= FutureReach && !SaysBetween(sentence, c.End <= words.Span.Start ? c.End : sentence.Span.Start, Math.Max(c.Start, words.Span.Start)));

    private static int Distance(TextSpan first, TextSpan second) => Math.Max(first.Start, second.Start) - Math.Min(first.End, second.End);

    private static bool SaysBetween(Sentence sentence, int from, int to) =>
        sentence.Triggers.Any(t => t.Value is { IsVerb: true, Entry.Type: EventType.Statement } && t.Span.Start >= from && t.Span.End <= to);

    /// <summary>The month or year that a passage names is told more exactly by the heading that it stands under.</summary>
    private EdtfDate Refine(EdtfDate date) =>
        SectionDate is { } section && section != date && !date.IsInterval && date.Contains(section) ? section : date;

    /// <summary>
    /// A heading dates its section if it names a few days, or hardly more than a year; one on an age or an anniversary dates nothing, nor does a dateline
    /// that gives the day of publication.
    /// </summary>
    private bool IsOneTime(EdtfDate? date, Sentence heading)
    {
        if (date is null || date == published)
        {
            return false;
        }

        var days = date.Latest.DayNumber - date.Earliest.DayNumber;
        return days <= LongestSectionInDays || (!date.IsInterval && days <= YearInDays && heading.Tokens.Count(t => t.Kind == TokenKind.Word) <= MostWordsBesideYear);
    }
}
