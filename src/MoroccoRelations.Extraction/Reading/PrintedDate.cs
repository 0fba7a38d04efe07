using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Recognizers.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads the calendar date that a short line prints, before the page's language is known: the script tells Arabic, and of French and English the one that reads more of it.</summary>
internal static class PrintedDate
{
    private const int LongestLine = 300;

    /// <summary>The first whole date of the line (a day before a month before a year), or null.</summary>
    public static EdtfDate? In(string text, TextSpan line)
    {
        var passage = new TextSpan(line.Start, Math.Min(line.Length, LongestLine));
        return Languages(text, passage).Select(l => FirstDate(text, passage, l)).Where(d => d is not null).MinBy(d => d!.Precision);
    }

    /// <summary>The first whole date of a value that stands alone.</summary>
    public static EdtfDate? In(string value) => In(value, new TextSpan(0, value.Length));

    private static EdtfDate? FirstDate(string text, TextSpan line, SourceLanguage language) =>
        DateRecognizer.Recognize(Tokenizer.Tokenize(text, line), language)
            .Select(m => m.Value).OfType<CalendarDate>()
            .Where(d => d is { Year: not null, IsNotHappening: false })
            .Select(d => d.Date).Where(d => d is not null).MinBy(d => d!.Precision);

    private static SourceLanguage[] Languages(string text, TextSpan line)
    {
        foreach (var c in text.AsSpan(line.Start, line.Length))
        {
            if (c is >= '\u0620' and <= '\u06FF')
            {
                return [SourceLanguage.Arabic];
            }
        }

        return [SourceLanguage.French, SourceLanguage.English];
    }
}
