using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Domain.Tests.Dates;

public sealed class EdtfPropertyTests
{
    [Fact]
    public void The_text_survives_a_round_trip() =>
        Holds(EdtfGenerators.Dates, date => EdtfDate.Parse(date.Text).Equals(date));

    [Fact]
    public void The_first_day_is_not_after_the_last() =>
        Holds(EdtfGenerators.Dates, date => date.Earliest <= date.Latest);

    [Fact]
    public void Every_date_reads_in_every_language() =>
        Holds(EdtfGenerators.Dates, date => new[] { "en", "fr", "ar" }.All(language => IsReading(date.Format(language))));

    [Fact]
    public void Making_a_date_approximate_keeps_its_days() =>
        Holds(EdtfGenerators.Dates, date => date.Approximately() is { IsApproximate: true } about && about.Contains(date) && date.Contains(about));

    [Fact]
    public void Containing_implies_overlapping() =>
        Holds(EdtfGenerators.Dates, EdtfGenerators.Dates, (a, b) => !a.Contains(b) || (a.Overlaps(b) && b.Overlaps(a)));

    [Fact]
    public void Comparison_is_antisymmetric_and_agrees_with_equality() =>
        Holds(EdtfGenerators.Dates, EdtfGenerators.Dates, (a, b) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) == 0) == a.Equals(b));

    [Fact]
    public void Comparison_is_transitive() =>
        Prop.ForAll(EdtfGenerators.Dates, EdtfGenerators.Dates, EdtfGenerators.Dates, (a, b, c) =>
            !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_throws_on_no_text() =>
        Holds(ArbMap.Default.ArbFor<string?>(), IsReadOrExplained);

    [Fact]
    public void Reading_throws_on_no_text_that_is_almost_a_date() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(EdtfGenerators.NearDates, IsReadOrExplained));

    private static bool IsReadOrExplained(string? text) =>
        EdtfDate.TryParse(text, out var date, out var error)
            ? date.Text == text && error is null
            : error.Length > 0 && EdtfDate.ErrorIn(text) is { Position: > 0 } found && found.Position <= (text?.Length ?? 0) + 1;

    private static bool IsReading(string text) => text.Length > 0 && text.Trim() == text && !text.Contains('{') && !text.Contains("  ");

    private static void Holds<T>(Arbitrary<T> values, Func<T, bool> property) => Prop.ForAll(values, property).QuickCheckThrowOnFailure();

    private static void Holds<T>(Arbitrary<T> first, Arbitrary<T> second, Func<T, T, bool> property) =>
        Prop.ForAll(first, second, property).QuickCheckThrowOnFailure();
}
