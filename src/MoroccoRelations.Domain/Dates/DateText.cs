using System.Diagnostics;
using System.Globalization;

namespace MoroccoRelations.Domain.Dates;

/// <summary>Writes a date as a reader of one language says it.</summary>
internal sealed partial class DateText(DateWords words)
{
    public string Write(EdtfDate date) => date switch
    {
        { Part: { } part } => Qualified(part),
        { Start: { } start, End: { } end } => Range(start, end),
        { Start: { } start } => date.Text.EndsWith('.') ? Since(start.Part!) : Fill(words.UnknownEnd, Write(start)),
        { End: { } end } => date.Text.StartsWith('.') ? Until(end.Part!) : Fill(words.UnknownStart, Write(end)),
        _ => throw new UnreachableException("An interval has a date at one end at least."),
    };

    private string Name(DatePart part) => part.Precision switch
    {
        DatePrecision.Day => $"{DayNumber(part)} {PartOfYear(part)} {Year(part.FirstYear)}",
        DatePrecision.Month or DatePrecision.Season => $"{PartOfYear(part)} {Year(part.FirstYear)}",
        DatePrecision.Decade => Decade(part),
        DatePrecision.Century => Century(part, words.Centuries),
        _ => Year(part.FirstYear),
    };

    private string NameAfterPreposition(DatePart part) => part.Precision switch
    {
        DatePrecision.Day => Fill(words.DayAfterPreposition, Name(part)),
        DatePrecision.Season => $"{(words.SeasonsAfterPreposition ?? words.Seasons)[part.Month - DatePart.Spring]} {Year(part.FirstYear)}",
        DatePrecision.Century => Century(part, words.CenturiesAfterPreposition ?? words.Centuries),
        _ => Name(part),
    };

    private string DayNumber(DatePart part) => part.Day == 1 ? words.FirstDay : Number(part.Day);

    private string PartOfYear(DatePart part) => part.IsSeason ? words.Seasons[part.Month - DatePart.Spring] : words.Months[part.Month - 1];

    // ISO 8601 counts a year 0, so -43 is 44 BCE
    private string Year(long year) => year > 0 ? Number(year) : Fill(words.BeforeCommonEra, Number(1 - year));

    private string Decade(DatePart part)
    {
        var century = (int)(part.FirstYear / 100);
        if (part.FirstYear < 100 || century >= words.Centuries.Length)
        {
            return Years(part);
        }

        var pattern = words.Decades[(int)(part.FirstYear / 10 % 10) % words.Decades.Length];
        return Fill(pattern, Number(part.FirstYear), (words.CenturiesAfterPreposition ?? words.Centuries)[century]);
    }

    private string Century(DatePart part, string[] names) =>
        part.FirstYear >= 0 && part.FirstYear / 100 < names.Length ? names[part.FirstYear / 100] : Years(part);

    private string Years(DatePart part) => part switch
    {
        { FirstYear: > 0 } => $"{part.FirstYear}–{part.LastYear}",
        { LastYear: <= 0 } => Fill(words.BeforeCommonEra, $"{1 - part.FirstYear}–{1 - part.LastYear}"),
        _ => $"{Year(part.FirstYear)} – {Year(part.LastYear)}",
    };

    private string Qualified(DatePart part) => Doubted(part, part.IsApproximate ? Fill(About(part), NameAfterPreposition(part)) : Name(part));

    private string Doubted(DatePart part, string text) => part.IsUncertain ? Fill(words.Uncertain, text) : text;

    private string About(DatePart part) => IsSpan(part) ? words.AboutSpan ?? words.About : words.About;

    private static bool IsSpan(DatePart part) => part.Precision is DatePrecision.Decade or DatePrecision.Century;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Fill(string pattern, params string[] values) => string.Format(CultureInfo.InvariantCulture, pattern, values);
}
