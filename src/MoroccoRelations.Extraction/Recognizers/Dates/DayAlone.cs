using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Days whose month stands elsewhere: "from 4 to 22 this month", "the 20th of next month", "on the 27th".</summary>
internal static class DayAlone
{
    private const string RuleName = "day alone";

    private static readonly SenseSet Announcing = SenseSet.Of(DateSense.DayCue, DateSense.In, DateSense.To, DateSense.From, DateSense.Between);
    private static readonly SenseSet BeforeTime = SenseSet.Of(DateSense.In, DateSense.From, DateSense.Between, DateSense.Until, DateSense.Since, DateSense.About);
    private static readonly SenseSet AnnouncingWords = SenseSet.Of(DateSense.DayCue, DateSense.To);
    private static readonly SenseSet AnnouncingArabicWords = SenseSet.Of(DateSense.DayCue, DateSense.To, DateSense.In);

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        var days = text.Digits(text.Skip(at, DateSense.DayCue, DateSense.Article)) is 1 or 2 || text.Is(text.Skip(at, DateSense.DayCue, DateSense.Article), DateSense.Ordinal) ? DayLists.Read(text, at) : [];
        if (days.Count == 0)
        {
            return null;
        }

        return InRelativeMonth(text, days) ?? (IsAnnounced(text, days) && (IsOver(text, days[^1].End) || OpensRange(text, days) || IsBeforeTime(text, days)) ? Spread(days, null, days[^1].End) : null);
    }

    private static IReadOnlyList<DateReading>? InRelativeMonth(DateText text, IReadOnlyList<ListedDay> days)
    {
        var start = text.Skip(days[^1].End, DateSense.Of, DateSense.In);
        return RelativeUnits.Read(text, start) is [{ Value: RelativePeriod { Unit: DateUnit.Month } month } whole] ? Spread(days, month, whole.End) : null;
    }

    private static IReadOnlyList<DateReading> Spread(IReadOnlyList<ListedDay> days, RelativePeriod? month, int end)
    {
        var isOne = days.Count > 1 && (days[1].Joint == DayJoint.Range || (days[^1].Day == days[0].Day + days.Count - 1 && days[^1].Joint != DayJoint.Choice)) && days[^1].Day > days[0].Day;
        return isOne
            ? [new DateReading(new DateRange(On(days[0], month), On(days[^1], month)), days[0].Start, end, RuleName)]
            : [.. days.Select((day, i) => new DateReading(On(day, month), day.Start, i == days.Count - 1 ? end : day.End, RuleName))];
    }

    private static DateExpression On(ListedDay day, RelativePeriod? month)
    {
        var date = new CalendarDate { Day = day.Day, Weekday = day.Weekday };
        return month is null ? date : new DateWithin(date, month);
    }

    /// <summary>Whether a word for a day stands before: a number alone is seldom one.</summary>
    private static bool IsAnnounced(DateText text, IReadOnlyList<ListedDay> days) =>
        text.IsAboutDates ? IsAnnouncedBoldly(text, days) : days.Count == 1 && days[0].InDigits && text.Is(days[0].Start - 1, DateSense.DayCue);

    /// <summary>"For the second", "du 13 au 18", "للثاني والعشرين"; but two numbers behind a day ("the 17th from 14 to 16") are times.</summary>
    private static bool IsAnnouncedBoldly(DateText text, IReadOnlyList<ListedDay> days)
    {
        var start = days[0].Start;
        var isTime = text.Digits(start - 2) > 0 || text.Is(start - 2, DateSense.OrdinalSuffix) || TimesOfDay.IsAt(text, start - 1) || (!text.Is(start - 1, DateSense.DayCue) && TimesOfDay.FollowsHour(text, start)) || (text.Is(start - 1, DateSense.In) && text.Is(start - 2, DateSense.DayFromPublication));
        var isFraction = days.Count > 1 && (text.IsMark(days[0].End, '/') || text.IsMark(days[0].End, '-'));
        return !isTime && !isFraction && (days[0].InDigits ? text.SensesAt(start - 1).HasAny(Announcing) : !TimesOfDay.IsHourInWords(text, days[^1].End, days[^1].Day) && IsAnnouncedInWords(text, start));
    }

    private static bool IsAnnouncedInWords(DateText text, int start)
    {
        var isArabic = text.Language is SourceLanguage.Arabic or SourceLanguage.Darija;
        return text.SensesAt(start - 1).HasAny(isArabic ? AnnouncingArabicWords : AnnouncingWords) || (text.HasClitic(start) && !text.HasConjunction(start));
    }

    /// <summary>"Le 17 de 14h à 16h", "on the 17th at 5": what follows is a time of the day.</summary>
    private static bool IsBeforeTime(DateText text, IReadOnlyList<ListedDay> days)
    {
        var end = days[^1].End;
        if (!text.IsAboutDates || days.Count != 1 || !text.SensesAt(end).HasAny(BeforeTime))
        {
            return false;
        }

        var isAt = text.Is(end, DateSense.In, out var word, out var behind) && word.Value > 0;
        behind = behind > end || text.Is(end, DateSense.Since, out _, out behind) ? behind : end + 1;
        return (text.Digits(behind) > 0 || text.Is(behind, DateSense.Cardinal))
            && (text.Is(days[0].Start - 1, DateSense.DayCue) || (isAt && days[0].InDigits && text.Is(days[0].Start - 1, DateSense.In)));
    }

    /// <summary>"From 4 to January 22".</summary>
    private static bool OpensRange(DateText text, IReadOnlyList<ListedDay> days) =>
        text.IsAboutDates && days.Count == 1 && text.Is(days[0].Start - 1, DateSense.From) && text.Is(days[0].End, DateSense.To);

    private static bool IsOver(DateText text, int at) =>
        text[at] is null
        || (text[at]!.Kind == TokenKind.Mark && !text.IsMark(at, '%') && !text.IsMark(at, '-') && !text.IsMark(at, '/') && !text.IsMark(at, ':') && !text.IsMark(at, '°') && !text.Touches(at + 1));
}
