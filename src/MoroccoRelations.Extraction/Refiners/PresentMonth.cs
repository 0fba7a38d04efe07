using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Recognizers.Dates;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Finds the month in which a document without a date was written: "11 June of this month" names the month, the latest date told with its month names the year.</summary>
/// <remarks>A year told alone does not count: it is often one that the text looks ahead to.</remarks>
internal static class PresentMonth
{
    /// <summary>The month, or null where the document does not give it away.</summary>
    public static EdtfDate? Of(IReadOnlyList<Sentence> sentences)
    {
        var expressions = sentences.SelectMany(s => s.DateExpressions).Where(e => !e.Value.IsNotHappening).Select(e => e.Value).ToArray();
        if (expressions.Select(MonthUnderWay).FirstOrDefault(m => m is not null) is not { } month)
        {
            return null;
        }

        var told = expressions.Select(e => e.Date).OfType<EdtfDate>().Where(NamesMonth).ToArray();
        return told.Length > 0 ? EdtfDate.Month(told.Max(d => d.Latest).Year, month) : null;
    }

    private static int? MonthUnderWay(DateExpression expression) => expression switch
    {
        CalendarDate { Year: null, Month: { } month, Direction: DateDirection.Current } => month,
        DateRange range => MonthUnderWay(range.End),
        _ => null,
    };

    private static bool NamesMonth(EdtfDate date) =>
        date.IsInterval ? date.Start is { } start && NamesMonth(start) && date.End is { } end && NamesMonth(end) : date.Precision is DatePrecision.Day or DatePrecision.Month;
}
