using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Domain.Tests.Dates;

public sealed class DateTextTests
{
    public static TheoryData<string, string, string, string> Readings => new()
    {
        // days, months, years, seasons
        { "2023-10-06", "6 October 2023", "6 octobre 2023", "6 أكتوبر 2023" },
        { "2024-06-01", "1 June 2024", "1er juin 2024", "1 يونيو 2024" },
        { "1994-09", "September 1994", "septembre 1994", "شتنبر 1994" },
        { "1994-09-XX", "September 1994", "septembre 1994", "شتنبر 1994" },
        { "1986", "1986", "1986", "1986" },
        { "1994-XX-XX", "1994", "1994", "1994" },
        { "0987", "987", "987", "987" },
        { "1975-24", "winter 1975", "hiver 1975", "شتاء 1975" },
        { "1975-21", "spring 1975", "printemps 1975", "ربيع 1975" },
        { "1975-22", "summer 1975", "été 1975", "صيف 1975" },
        { "1975-23", "autumn 1975", "automne 1975", "خريف 1975" },

        // decades and centuries
        { "195X", "the 1950s", "les années 1950", "خمسينيات القرن العشرين" },
        { "199X", "the 1990s", "les années 1990", "تسعينيات القرن العشرين" },
        { "200X", "the 2000s", "les années 2000", "العقد الأول من القرن الحادي والعشرين" },
        { "201X", "the 2010s", "les années 2010", "العقد الثاني من القرن الحادي والعشرين" },
        { "186X", "the 1860s", "les années 1860", "ستينيات القرن التاسع عشر" },
        { "19XX", "the 20th century", "le XXe siècle", "القرن العشرون" },
        { "20XX", "the 21st century", "le XXIe siècle", "القرن الحادي والعشرون" },
        { "17XX", "the 18th century", "le XVIIIe siècle", "القرن الثامن عشر" },
        { "00XX", "the 1st century", "le Ier siècle", "القرن الأول" },

        // beyond the named centuries, the years speak
        { "21XX", "2100–2199", "2100–2199", "2100–2199" },
        { "215X", "2150–2159", "2150–2159", "2150–2159" },
        { "004X", "40–49", "40–49", "40–49" },
        { "-004X", "50–41 BCE", "50–41 av. J.-C.", "50–41 ق.م" },
        { "000X", "1 BCE – 9", "1 av. J.-C. – 9", "1 ق.م – 9" },
        { "-0043-03-15", "15 March 44 BCE", "15 mars 44 av. J.-C.", "15 مارس 44 ق.م" },
        { "0000", "1 BCE", "1 av. J.-C.", "1 ق.م" },
        { "Y17000000002", "17000000002", "17000000002", "17000000002" },

        // ranges, with what both ends share told once
        { "2024-06-26/2024-06-28", "26–28 June 2024", "26–28 juin 2024", "26–28 يونيو 2024" },
        { "2024-06-01/2024-06-03", "1–3 June 2024", "1er–3 juin 2024", "1–3 يونيو 2024" },
        { "2024-06-28/2024-07-01", "28 June – 1 July 2024", "28 juin – 1er juillet 2024", "28 يونيو – 1 يوليوز 2024" },
        { "2004-12-28/2005-01-03", "28 December 2004 – 3 January 2005", "28 décembre 2004 – 3 janvier 2005", "28 دجنبر 2004 – 3 يناير 2005" },
        { "2004-11/2004-12", "November–December 2004", "novembre–décembre 2004", "نونبر–دجنبر 2004" },
        { "2004-11/2005-01", "November 2004 – January 2005", "novembre 2004 – janvier 2005", "نونبر 2004 – يناير 2005" },
        { "1975-21/1975-23", "spring–autumn 1975", "printemps–automne 1975", "ربيع–خريف 1975" },
        { "2004/2005", "2004–2005", "2004–2005", "2004–2005" },
        { "-0043/-0029", "44–30 BCE", "44–30 av. J.-C.", "44–30 ق.م" },
        { "-0043/0014", "44 BCE – 14", "44 av. J.-C. – 14", "44 ق.م – 14" },
        { "2004-02-01/2005", "1 February 2004 – 2005", "1er février 2004 – 2005", "1 فبراير 2004 – 2005" },
        { "195X/196X", "the 1950s – the 1960s", "les années 1950 – les années 1960", "خمسينيات القرن العشرين – ستينيات القرن العشرين" },
        { "2004/2004", "2004", "2004", "2004" },

        // open and unknown ends
        { "2005/..", "since 2005", "depuis 2005", "منذ 2005" },
        { "2023-10-06/..", "since 6 October 2023", "depuis le 6 octobre 2023", "منذ 6 أكتوبر 2023" },
        { "1975-24/..", "since winter 1975", "depuis l’hiver 1975", "منذ شتاء 1975" },
        { "195X/..", "since the 1950s", "depuis les années 1950", "منذ خمسينيات القرن العشرين" },
        { "19XX/..", "since the 20th century", "depuis le XXe siècle", "منذ القرن العشرين" },
        { "../2005", "until 2005", "jusqu’en 2005", "حتى 2005" },
        { "../1994-09", "until September 1994", "jusqu’en septembre 1994", "حتى شتنبر 1994" },
        { "../2023-10-06", "until 6 October 2023", "jusqu’au 6 octobre 2023", "حتى 6 أكتوبر 2023" },
        { "../1975-21", "until spring 1975", "jusqu’au printemps 1975", "حتى ربيع 1975" },
        { "../1975-22", "until summer 1975", "jusqu’à l’été 1975", "حتى صيف 1975" },
        { "../195X", "until the 1950s", "jusqu’aux années 1950", "حتى خمسينيات القرن العشرين" },
        { "../19XX", "until the 20th century", "jusqu’au XXe siècle", "حتى القرن العشرين" },
        { "2005/", "2005 – end unknown", "2005 – fin inconnue", "2005 – نهاية غير معروفة" },
        { "/2005-06", "start unknown – June 2005", "début inconnu – juin 2005", "بداية غير معروفة – يونيو 2005" },

        // approximate and uncertain
        { "1956~", "c. 1956", "vers 1956", "نحو 1956" },
        { "2004-06-11~", "c. 11 June 2004", "vers le 11 juin 2004", "نحو 11 يونيو 2004" },
        { "2004-06-01~", "c. 1 June 2004", "vers le 1er juin 2004", "نحو 1 يونيو 2004" },
        { "1975-22~", "c. summer 1975", "vers l’été 1975", "نحو صيف 1975" },
        { "195X~", "around the 1950s", "vers les années 1950", "نحو خمسينيات القرن العشرين" },
        { "19XX~", "around the 20th century", "vers le XXe siècle", "نحو القرن العشرين" },
        { "1956?", "1956 (uncertain)", "1956 (date incertaine)", "1956 (تاريخ غير مؤكد)" },
        { "1956%", "c. 1956 (uncertain)", "vers 1956 (date incertaine)", "نحو 1956 (تاريخ غير مؤكد)" },
        { "1956~/..", "since c. 1956", "depuis 1956 environ", "منذ 1956 تقريبا" },
        { "../2023-10-06~", "until c. 6 October 2023", "jusqu’au 6 octobre 2023 environ", "حتى 6 أكتوبر 2023 تقريبا" },
        { "../1956?", "until 1956 (uncertain)", "jusqu’en 1956 (date incertaine)", "حتى 1956 (تاريخ غير مؤكد)" },
        { "1956~/", "c. 1956 – end unknown", "vers 1956 – fin inconnue", "نحو 1956 – نهاية غير معروفة" },
        { "2004~/2005~", "c. 2004–2005", "vers 2004–2005", "نحو 2004–2005" },
        { "2024-06-26~/2024-06-28~", "c. 26–28 June 2024", "vers le 26–28 juin 2024", "نحو 26–28 يونيو 2024" },
        { "2004?/2005?", "2004–2005 (uncertain)", "2004–2005 (date incertaine)", "2004–2005 (تاريخ غير مؤكد)" },
        { "1984~/2004-06", "c. 1984 – June 2004", "vers 1984 – juin 2004", "نحو 1984 – يونيو 2004" },
        { "1984/2004~", "1984 – c. 2004", "1984 – vers 2004", "1984 – نحو 2004" },
    };

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_date_reads_naturally_in_each_language(string text, string english, string french, string arabic)
    {
        var date = EdtfDate.Parse(text);

        date.Format("en").Should().Be(english);
        date.Format("fr").Should().Be(french);
        date.Format("ar").Should().Be(arabic);
    }

    [Fact]
    public void Moroccan_Arabic_names_the_twelve_months()
    {
        var months = Enumerable.Range(1, 12).Select(month => EdtfDate.Month(2024, month).Format("ar").Split(' ')[0]);

        months.Should().Equal("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر");
    }

    [Fact]
    public void A_language_that_the_site_does_not_speak_is_refused()
    {
        var reading = () => EdtfDate.Year(1986).Format("es");

        reading.Should().Throw<ArgumentOutOfRangeException>();
    }
}
