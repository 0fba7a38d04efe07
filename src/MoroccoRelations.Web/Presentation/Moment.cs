using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>A time at which something was changed, as the reader reads it: "6 October 2023, 14:05 UTC".</summary>
public static class Moment
{
    public static string Of(DateTime utc) =>
        $"{EdtfDate.Day(DateOnly.FromDateTime(utc)).Format(SiteLanguage.Current.Code)}{Comma}{utc.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)} UTC";

    private static string Comma => SiteLanguage.Current == SiteLanguage.Arabic ? "، " : ", ";
}
