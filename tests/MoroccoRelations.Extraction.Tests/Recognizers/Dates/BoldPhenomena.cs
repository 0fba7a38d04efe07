namespace MoroccoRelations.Extraction.Tests.Recognizers.Dates;

/// <summary>What only a text about dates means a date with, each told in every language: counted from Wednesday 15 May 2024.</summary>
internal static class BoldPhenomena
{
    public static IReadOnlyList<Phenomenon> All { get; } =
    [
        new("day and month in digits", "2025-01-23", "23/01", "23/01", "23/01", "23/01"),
        new("day alone", "2024-05-27", "on the 27th", "le 27", "يوم 27", "نهار 27"),
        new("days alone", "2024-05-20/2024-05-23", "from 20 to 23", "du 20 au 23", "من 20 إلى 23", "من 20 ل23"),
        new("weekday and day of a past week", "2024-05-03", "Friday the 3rd", "vendredi 3", "الجمعة 3", "الجمعة 3"),
        new("weekday that disagrees", "2024-02-26", "Tuesday 26 February", "mardi 26 février", "الثلاثاء 26 فبراير", "الثلاثاء 26 فبراير"),
        new("month not long past", "2024-04", "in April", "en avril", "في أبريل", "فابريل"),
        new("month long past", "2025-01", "in January", "en janvier", "في يناير", "فيناير"),
        new("week under way", "2024-05-13/2024-05-19", "the week", "la semaine", "الأسبوع", "السيمانة ديالي"),
        new("one's own week", "2024-05-13/2024-05-19", "my week", "ma semaine", "أسبوعي", "أسبوعي"),
        new("end of the month under way", "2024-05", "at the end of the month", "à la fin du mois", "نهاية الشهر", "نهاية الشهر"),
        new("beginning of the year under way", "2024", "at the beginning of the year", "au début de l'année", "بداية السنة", "بداية السنة"),
        new("year to date", "2024-01-01/2024-05-15", "year to date", "depuis le début de l'année", "منذ بداية السنة", "من بداية العام"),
        new("quarter by its letter", "2024-07/2024-09", "Q3", "T3", "Q3", "Q3"),
        new("weekday in a week", "2024-05-24", "next week Friday", "vendredi de la semaine prochaine", "الأسبوع المقبل الجمعة", "السيمانة الجاية الجمعة"),
        new("range of days in a month", "2024-06-04/2024-06-22", "between 4 and 22 next month", "entre le 4 et le 22 du mois prochain", "بين 4 و22 الشهر المقبل", "بين 4 و22 الشهر الجاي"),
        new("range of days behind a month", "2025-01-19/2025-01-20", "January between 19 and 20", "janvier entre 19 et 20", "يناير بين 19 و20", "يناير بين 19 و20"),
        new("days with a dash before a month", "2024-06-04/2024-06-23", "4-23 next month", "4-23 du mois prochain", "4-23 الشهر المقبل", "4-23 الشهر الجاي"),
        new("month written together with its day", "2024-10-02", "Oct-2", "Oct-2", "أكتوبر-2", "اكتوبر-2"),
        new("range whose month stands behind its last day", "1995-01-04/1995-01-22", "from 4 to January 22, 1995", "du 4 au 22 janvier 1995", "من 4 إلى يناير 22، 1995", "من 4 حتى يناير 22، 1995"),
        new("day before a time", "2024-05-17", "on the 17th from 14 to 16", "le 17 de 14h à 16h", "يوم 17 من 14:00", "نهار 17 من 14:00"),
        new("range of months in small letters", "2024-08/2024-10", "between august and october", "entre août et octobre", "بين غشت وأكتوبر", "بين غشت وأكتوبر"),
        new("year before its month", "2016-06", "2016 June", "2016, juin", "2016 يونيو", "2016 يونيو"),
        new("week by its number alone", "2024-06-03/2024-06-09", "week 23", "semaine 23", "الأسبوع 23", "السيمانة 23"),
        new("digits with spaces", "2014-02-20", "on 02 20 2014", "le 20 02 2014", "20 02 2014", "20 02 2014"),
        new("digits with spaced points", "2021-10-26", "26. 10.21", "26. 10.21", "26. 10.21", "26. 10.21"),
        new("month and year with spaces", "2016-11", "11 / 2016", "2016 - 11", "11 / 2016", "2016 / 11"),
        new("year behind a comma", "2015-08-12", "08/12, 2015", "12/08, 2015", "12/08, 2015", "12/08, 2015"),
        new("a few days", "2024-05-12/2024-05-14", "the past few days", "les quelques derniers jours", "الأيام القليلة الماضية", "الأيام القليلة الماضية"),
        new("whole decades", "2000/2019", "the last two decades", "les deux dernières décennies", "العقدين الماضيين", "العقدين الماضيين"),
        new("distance in two units, to the day", "2022-02-15", "2 years 3 months ago", "il y a 2 ans et 3 mois", "قبل 2 سنة و3 أشهر", "هادي 2 سنة و3 أشهر"),
    ];
}
