namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>A word or phrase that dates are written with, as a lexicon holds it.</summary>
/// <param name="Key">Its name within the lexicon.</param>
/// <param name="Sense">What it does in a date.</param>
/// <param name="Forms">How it is written.</param>
/// <param name="Value">The number behind it: a month, an offset, a direction (-1 last, 0 this, 1 next).</param>
/// <param name="Unit">The unit behind it, where it has one.</param>
/// <param name="Weak">Whether it means a date only beside a number ("may", "sat", "mar").</param>
/// <param name="Bold">Whether it means a date only in a text that is known to speak of dates ("my week").</param>
/// <param name="Examples">Texts and what they yield, "in May 1986 = 1986-05"; they are run as tests.</param>
internal sealed record DateWord(
    string Key,
    DateSense Sense,
    IReadOnlyList<string> Forms,
    int Value = 0,
    DateUnit Unit = DateUnit.None,
    bool Weak = false,
    bool Bold = false,
    IReadOnlyList<string>? Examples = null);

/// <summary>What a word does in a date.</summary>
internal enum DateSense
{
    /// <summary>A month of the common calendar.</summary>
    Month,

    /// <summary>A month of the Hijri calendar.</summary>
    HijriMonth,

    /// <summary>A day of the week; the value is .NET's number.</summary>
    Weekday,

    /// <summary>A season; the value is EDTF's number.</summary>
    Season,

    /// <summary>A number word.</summary>
    Cardinal,

    /// <summary>An ordinal word: "third", "فاتح".</summary>
    Ordinal,

    /// <summary>What follows a digit to make it an ordinal: "er", "th".</summary>
    OrdinalSuffix,

    /// <summary>A unit of time; the value is how many of it the word holds ("يومين": 2, else 0).</summary>
    Unit,

    /// <summary>A day counted from the day of publication: "yesterday".</summary>
    DayFromPublication,

    /// <summary>A unit counted from the time told before: "la veille", "the same year".</summary>
    FromPassage,

    /// <summary>"Last", "this" or "next", counted from the day of publication.</summary>
    Modifier,

    /// <summary>"Previous", "same" or "following", counted from the time told before.</summary>
    PassageModifier,

    /// <summary>A unit of time with its modifier in one phrase: "tonight", "yesteryear".</summary>
    UnitFromPublication,

    /// <summary>Behind an amount, back from the publication: "ago".</summary>
    Ago,

    /// <summary>Before an amount, back from the publication: "il y a", "قبل".</summary>
    AgoBefore,

    /// <summary>Before an amount, on from the publication: "in", "dans", "بعد".</summary>
    InBefore,

    /// <summary>Behind an amount, on from the publication: "from now".</summary>
    FromNow,

    /// <summary>Behind an amount, on from the time told before: "later", "plus tard".</summary>
    Later,

    /// <summary>Behind an amount, back from the time told before: "earlier", "plus tôt".</summary>
    Earlier,

    /// <summary>"Or" between two amounts.</summary>
    Or,

    /// <summary>Early, mid, late: the value is that of <see cref="DatePart"/>.</summary>
    Part,

    /// <summary>About.</summary>
    About,

    /// <summary>From then on.</summary>
    Since,

    /// <summary>Up to then.</summary>
    Until,

    /// <summary>Before then.</summary>
    Before,

    /// <summary>After then.</summary>
    After,

    /// <summary>What opens a range: "from", "du", "من".</summary>
    From,

    /// <summary>What opens a range closed by "and": "between".</summary>
    Between,

    /// <summary>What joins the two ends of a range.</summary>
    To,

    /// <summary>"And".</summary>
    And,

    /// <summary>A preposition that a time stands behind.</summary>
    In,

    /// <summary>What ties a part to its whole: "of", "de", "من".</summary>
    Of,

    /// <summary>An article.</summary>
    Article,

    /// <summary>What announces a year: "year", "عام".</summary>
    YearCue,

    /// <summary>What announces several years: "عامي".</summary>
    YearsCue,

    /// <summary>What announces a month: "شهر", "mois de".</summary>
    MonthCue,

    /// <summary>What announces a day: "يوم", "le".</summary>
    DayCue,

    /// <summary>A mark of the common era, behind a year.</summary>
    CommonEra,

    /// <summary>A mark of the Hijri era, behind a year.</summary>
    HijriEra,

    /// <summary>What joins a Hijri date to its common one: "الموافق".</summary>
    Corresponding,

    /// <summary>A decade by name: "fifties"; the value is 50.</summary>
    Decade,

    /// <summary>What announces a decade's number: "années".</summary>
    DecadeCue,

    /// <summary>A century by name: "القرن الماضي"; the value is its number.</summary>
    Century,

    /// <summary>A thing that carries a year in its name.</summary>
    NamedThing,

    /// <summary>What is counted, so that the number before it is no year.</summary>
    Counted,

    /// <summary>Words behind which a number is an amount: "more than", "أزيد من".</summary>
    MoreThan,

    /// <summary>A name that holds a word of dates: "Green March".</summary>
    Name,

    /// <summary>What is left of a time: "rest of".</summary>
    Rest,

    /// <summary>The letter of a numbered part of a year: "Q2", "T3", "H1".</summary>
    PartLetter,

    /// <summary>A feast that is the same day every year; the value is month and day, 1225.</summary>
    Feast,

    /// <summary>What puts a day of the week off by weeks: "en huit", "after next"; the value is how many.</summary>
    WeeksOn,

    /// <summary>Behind an ordinal, what is celebrated after so many years: "anniversary"; the value is their number where the word says it alone.</summary>
    Anniversary,

    /// <summary>What is numbered, so that the number behind it is no date.</summary>
    Numbered,

    /// <summary>Behind a number, what makes an hour of it: "pm", "h", "صباحا".</summary>
    Hour,

    /// <summary>A unit shorter than a day: "hours", "دقيقة".</summary>
    ShorterUnit,

    /// <summary>A part of the day, behind it: "evening", "soir", "مساء".</summary>
    DayPart,
}
