using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>Says in words how a typed date is understood.</summary>
public sealed class DateReader(Wording words)
{
    public DateReading Of(string? typed)
    {
        var text = typed?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return new(words["date.none"].Value, IsUnderstood: true);
        }

        return EdtfDate.TryParse(text, out var date)
            ? new(Sentence(date), IsUnderstood: true)
            : new(EdtfDate.ErrorIn(text)!.Describe(SiteLanguage.Current.Code), IsUnderstood: false);
    }

    private string Sentence(EdtfDate date)
    {
        var reading = date.Format(SiteLanguage.Current.Code);
        return date.Earliest == date.Latest
            ? words["date.reads.day", reading].Value
            : words["date.reads", reading, Day(date.Earliest, DateOnly.MinValue), Day(date.Latest, DateOnly.MaxValue)].Value;
    }

    private string Day(DateOnly day, DateOnly open) =>
        day == open ? words["date.open"].Value : EdtfDate.Day(day).Format(SiteLanguage.Current.Code);
}

/// <param name="Sentence">The date in words with its first and last day, or what is wrong and where.</param>
/// <param name="IsUnderstood">Whether it is a date, or none at all.</param>
public sealed record DateReading(string Sentence, bool IsUnderstood);
