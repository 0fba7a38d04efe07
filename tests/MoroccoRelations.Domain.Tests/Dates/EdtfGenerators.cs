using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Domain.Tests.Dates;

/// <summary>Dates of every shape of levels 0 and 1, and texts that almost are such dates.</summary>
internal static class EdtfGenerators
{
    private static readonly Gen<string> Years = Gen.OneOf(
        Gen.Choose(0, 9999).Select(year => $"{year:0000}"),
        Gen.Choose(1900, 2030).Select(year => $"{year:0000}"),
        Gen.Choose(1, 9999).Select(year => $"-{year:0000}"));

    private static readonly Gen<string> Days =
        from year in Years
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        select $"{year}-{month:00}-{day:00}";

    private static readonly Gen<string> Simple = Gen.OneOf(
        Years,
        Days,
        Days.Select(day => day[..^3]),
        Days.Select(day => $"{day[..^2]}XX"),
        Years.Select(year => $"{year}-XX"),
        Years.Select(year => $"{year}-XX-XX"),
        Years.Select(year => $"{year[..^1]}X"),
        Years.Select(year => $"{year[..^2]}XX"),
        from year in Years from season in Gen.Choose(21, 24) select $"{year}-{season}",
        Gen.Choose(10_000, int.MaxValue).Select(year => $"Y{year}"),
        Gen.Choose(10_000, int.MaxValue).Select(year => $"Y-{year}"));

    private static readonly Gen<string> Qualified =
        from date in Simple
        from qualifier in Gen.Elements("", "", "~", "?", "%")
        select date + qualifier;

    private static readonly Gen<EdtfDate> Intervals =
        from start in Qualified
        from end in Qualified
        from shape in Gen.Choose(0, 4)
        select EdtfDate.Parse(shape switch
        {
            0 => $"{start}/..",
            1 => $"../{end}",
            2 => $"{start}/",
            3 => $"/{end}",
            _ => EdtfDate.TryParse($"{start}/{end}", out var interval) ? interval.Text : $"{end}/{start}",
        });

    public static Arbitrary<EdtfDate> Dates { get; } = Arb.From(Gen.OneOf(Qualified.Select(text => EdtfDate.Parse(text)), Intervals));

    /// <summary>Texts made of what dates are made of, in any order.</summary>
    public static Arbitrary<string> NearDates { get; } = Arb.From(
        Gen.ArrayOf(Gen.Elements("0", "1", "2", "9", "19", "20", "02", "30", "-", "-", "/", "..", "X", "XX", "Y", "~", "?", "%", "T", "é", "٣", "\uD83D"))
            .Select(string.Concat));
}
