using System.Diagnostics.CodeAnalysis;

namespace MoroccoRelations.Domain.Dates;

/// <summary>A date as exact or as vague as its source: a value of the Extended Date/Time Format, ISO 8601-2:2019, levels 0 and 1.</summary>
/// <remarks>
/// <para>Reading is strict: a value has one spelling, so the text read is the canonical text, and two dates are equal when their texts are.</para>
/// <para>Times of day, though level 0, are refused: what the site records happened on a day.</para>
/// <para>
/// <see cref="Earliest"/> and <see cref="Latest"/> are the first and last day that the date can mean; an open or unknown end is
/// <see cref="DateOnly.MinValue"/> or <see cref="DateOnly.MaxValue"/>, and so is a year outside 1 to 9999. <c>~</c> and <c>?</c> do not widen them,
/// because the standard does not say by how much.
/// </para>
/// <para>
/// Seasons are the meteorological ones of the northern hemisphere, where Morocco lies: spring is March to May, and the winter of a year is its
/// December with the January and February after, which keeps the four in the order of their codes.
/// </para>
/// </remarks>
public sealed partial record EdtfDate : IParsable<EdtfDate>, IComparable<EdtfDate>
{
    private EdtfDate(string text, DatePart? part, EdtfDate? start, EdtfDate? end)
    {
        (Text, Part, Start, End) = (text, part, start, end);
        Earliest = part?.Earliest ?? start?.Earliest ?? DateOnly.MinValue;
        Latest = part?.Latest ?? end?.Latest ?? DateOnly.MaxValue;
    }

    /// <summary>The canonical text.</summary>
    public string Text { get; }

    /// <summary>The first day that it can mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that it can mean.</summary>
    public DateOnly Latest { get; }

    /// <summary>How finely it is known.</summary>
    public DatePrecision Precision => Part?.Precision ?? DatePrecision.Interval;

    /// <summary>Whether it, or an end of it, is approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Part?.IsApproximate ?? (Start?.IsApproximate == true || End?.IsApproximate == true);

    /// <summary>Whether it, or an end of it, is uncertain: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Part?.IsUncertain ?? (Start?.IsUncertain == true || End?.IsUncertain == true);

    /// <summary>Whether it runs from one date to another.</summary>
    public bool IsInterval => Part is null;

    /// <summary>The date at which an interval starts; null where that end is open or unknown, and for a date that is no interval.</summary>
    public EdtfDate? Start { get; }

    /// <summary>The date at which an interval ends; null where that end is open or unknown, and for a date that is no interval.</summary>
    public EdtfDate? End { get; }

    /// <summary>The value for HTML's <c>datetime</c> attribute: a day, a month or a year; null where HTML has no word for the date.</summary>
    /// <remarks>An approximate or uncertain date has none, because the attribute would make it exact.</remarks>
    public string? HtmlDateTime => Part is { Qualifier: '\0', FirstYear: >= 1 and <= 9999 } part
        ? part.Precision switch
        {
            DatePrecision.Day => Text,
            DatePrecision.Month => Text[..7],
            DatePrecision.Year => Text[..4],
            _ => null,
        }
        : null;

    /// <summary>The date taken apart; null for an interval.</summary>
    internal DatePart? Part { get; }

    /// <summary>Reads a date.</summary>
    /// <exception cref="FormatException">The text is no date; the message says what is wrong and where.</exception>
    public static EdtfDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return EdtfIntervalParser.Read(s, out var error) ?? throw new FormatException($"\"{s}\" is no EDTF date. {error}");
    }

    /// <summary>Reads a date; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfDate result)
    {
        result = EdtfIntervalParser.Read(s, out _);
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out EdtfDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out EdtfDate? date) => TryParse(s, null, out date);

    /// <summary>Reads a date, or says in English what is wrong and at which position, counted from 1.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? error)
    {
        date = EdtfIntervalParser.Read(s, out var found);
        error = found?.ToString();
        return date is not null;
    }

    /// <summary>What keeps the text from being a date, for a message in the reader's language; null where it is one.</summary>
    public static EdtfError? ErrorIn(string? s)
    {
        EdtfIntervalParser.Read(s, out var error);
        return error;
    }

    /// <summary>Whether every day that <paramref name="other"/> can mean is one that this can mean.</summary>
    public bool Contains(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Earliest <= other.Earliest && other.Latest <= Latest;
    }

    /// <summary>Whether the two can mean the same day.</summary>
    public bool Overlaps(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Earliest <= other.Latest && other.Earliest <= Latest;
    }

    /// <summary>Orders by the first day, then the last, then the text, so that equal means equal.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byDays = (Earliest, Latest).CompareTo((other.Earliest, other.Latest));
        return byDays != 0 ? byDays : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Whether the two have the same canonical text.</summary>
    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>How a reader of <c>en</c>, <c>fr</c> or <c>ar</c> says the date: "26–28 June 2024", "depuis 2005", "شتنبر 1994".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is none of the three.</exception>
    public string Format(string language) => new DateText(DateWords.For(language)).Write(this);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;

    internal static EdtfDate Of(string text, DatePart part) => new(text, part, null, null);

    internal static EdtfDate Between(string text, EdtfDate? start, EdtfDate? end) => new(text, null, start, end);
}
