using System.Diagnostics.CodeAnalysis;

namespace MoroccoRelations.Domain.Dates;

/// <summary>A date of ISO 8601-2 (EDTF), levels 0 and 1.</summary>
public sealed record EdtfDate : IParsable<EdtfDate>, IComparable<EdtfDate>
{
    private EdtfDate(string text) => Text = text;

    /// <summary>The canonical text.</summary>
    public string Text { get; }

    /// <summary>The first day that it can mean.</summary>
    public DateOnly Earliest => throw new NotSupportedException();

    /// <summary>The last day that it can mean.</summary>
    public DateOnly Latest => throw new NotSupportedException();

    /// <inheritdoc/>
    public static EdtfDate Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfDate result)
    {
        result = s is null ? null : new EdtfDate(s);
        return result is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(EdtfDate? other) => string.CompareOrdinal(Text, other?.Text);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}
