namespace MoroccoRelations.Domain.Dates;

internal sealed partial class DateText
{
    private string Since(DatePart part) => Doubted(part, Fill(words.Since, AfterPreposition(part)));

    private string Until(DatePart part)
    {
        var isMonthOrYear = part.Precision is DatePrecision.Month or DatePrecision.Year;
        var pattern = isMonthOrYear ? words.UntilMonthOrYear ?? words.Until : words.Until;
        return Doubted(part, Contract(Fill(pattern, AfterPreposition(part))));
    }

    private string AfterPreposition(DatePart part)
    {
        var name = NameAfterPreposition(part);
        return part.IsApproximate ? Fill(words.AboutAfterPreposition ?? About(part), name) : name;
    }

    // French: "à" and the article become one word; no other language here writes these letters
    private static string Contract(string text) =>
        text.Replace("à le ", "au ", StringComparison.Ordinal).Replace("à les ", "aux ", StringComparison.Ordinal);

    private string Range(EdtfDate start, EdtfDate end)
    {
        var (first, last) = (start.Part!, end.Part!);
        if (first == last)
        {
            return Write(start);
        }

        return first.Qualifier == last.Qualifier && Shared(first, last) is { } shared ? QualifiedRange(first, shared) : $"{Write(start)} – {Write(end)}";
    }

    private string QualifiedRange(DatePart first, string range)
    {
        var articled = first.Day > 0 ? Fill(words.DayAfterPreposition, range) : range;
        return Doubted(first, first.IsApproximate ? Fill(words.About, articled) : range);
    }

    /// <summary>The range with what both ends share told once: "26–28 June 2024", "November–December 2004", "2004–2005"; null where they share nothing.</summary>
    private string? Shared(DatePart first, DatePart last) => (first.Precision, last.Precision) switch
    {
        (DatePrecision.Year, DatePrecision.Year) => Years(first with { LastYear = last.LastYear }),
        _ when first.FirstYear != last.FirstYear || first.LastYear != last.LastYear => null,
        (DatePrecision.Day, DatePrecision.Day) => Days(first, last),
        (DatePrecision.Month, DatePrecision.Month) or (DatePrecision.Season, DatePrecision.Season) =>
            $"{PartOfYear(first)}–{PartOfYear(last)} {Year(first.FirstYear)}",
        _ => null,
    };

    private string Days(DatePart first, DatePart last)
    {
        var opening = first.Month == last.Month ? $"{DayNumber(first)}–" : $"{DayNumber(first)} {PartOfYear(first)} – ";
        return $"{opening}{Name(last)}";
    }
}
