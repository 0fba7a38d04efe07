using System.Globalization;

namespace MoroccoRelations.Domain.Dates;

/// <summary>What keeps a text from being a date of EDTF levels 0 and 1.</summary>
public enum EdtfProblem
{
    /// <summary>There is no text at all.</summary>
    Empty,

    /// <summary>Four digits of a year should stand here.</summary>
    YearExpected,

    /// <summary>The year after <c>Y</c> has fewer than five or more than fifteen digits, or begins with 0.</summary>
    LongYear,

    /// <summary>The year <c>-0000</c>: 0000 has no sign.</summary>
    NegativeZero,

    /// <summary>Two digits of a month, or <c>XX</c>, should stand here.</summary>
    MonthExpected,

    /// <summary>A month or season that does not exist.</summary>
    NoSuchMonth,

    /// <summary>Two digits of a day, or <c>XX</c>, should stand here.</summary>
    DayExpected,

    /// <summary>A day that this month of this year does not have.</summary>
    NoSuchDay,

    /// <summary>An <c>X</c> with something known to its right, or more than two in a year (EDTF level 2).</summary>
    UnspecifiedOrder,

    /// <summary>A time of day follows the day.</summary>
    TimeOfDay,

    /// <summary>A qualifier inside a date, or two at its end.</summary>
    MisplacedQualifier,

    /// <summary>Something that belongs to no date.</summary>
    Unexpected,

    /// <summary>A second slash.</summary>
    SecondSlash,

    /// <summary>An interval with neither a start nor an end.</summary>
    NoEnds,

    /// <summary>An interval that ends before it starts.</summary>
    EndBeforeStart,
}

/// <summary>Why a text is no date, and where.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Position">Which UTF-16 code unit of the text, counted from 1; one past the last where something is missing at the end.</param>
/// <param name="Found">The text found there; empty at the end.</param>
public sealed record EdtfError(EdtfProblem Problem, int Position, string Found)
{
    /// <summary>The sentence for a reader of <c>en</c>, <c>fr</c> or <c>ar</c>: the position, what was expected and what was found.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is none of the three.</exception>
    public string Describe(string language)
    {
        var words = DateWords.For(language);
        var found = Found.Length == 0 ? words.EndOfText : string.Format(CultureInfo.InvariantCulture, words.Quoted, Found);
        return string.Format(CultureInfo.InvariantCulture, words.Errors[Problem], Position, found);
    }

    /// <summary>The English sentence.</summary>
    public override string ToString() => Describe("en");
}
