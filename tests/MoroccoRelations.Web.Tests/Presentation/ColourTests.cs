using System.Globalization;
using System.Text.RegularExpressions;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed partial class ColourTests
{
    private const double Least = 4.5;

    private static readonly string Css = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "wwwroot", "site.css"));

    public static TheoryData<string, string, bool> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, bool>();
            foreach (var dark in new[] { false, true })
            {
                foreach (var text in new[] { "ink", "muted", "accent", "friendly", "mixed", "tense" })
                {
                    data.Add(text, "paper", dark);
                    data.Add(text, "surface", dark);
                }

                data.Add("ink", "mark", dark);
                data.Add("accent", "mark", dark);
                data.Add("paper", "accent", dark);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Text_stands_out_from_what_it_stands_on(string text, string background, bool dark)
    {
        var (front, back) = (Luminance(Token(text, dark)), Luminance(Token(background, dark)));

        var contrast = (Math.Max(front, back) + 0.05) / (Math.Min(front, back) + 0.05);

        contrast.Should().BeGreaterThanOrEqualTo(Least);
    }

    [Fact]
    public void The_style_sheet_speaks_of_start_and_end_not_of_left_and_right() =>
        Physical().Matches(Css).Select(match => match.Value).Should().BeEmpty();

    [Fact]
    public void The_style_sheet_asks_for_nothing_from_elsewhere() =>
        Css.Should().NotContain("url(").And.NotContain("@import").And.NotContain("://");

    // The dark tokens stand in the second block; what it does not name stays.
    private static string Token(string name, bool dark)
    {
        var values = Regex.Matches(Css, $@"--{name}: (#[0-9a-f]{{6}});").Select(match => match.Groups[1].Value).ToList();
        return dark ? values[^1] : values[0];
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    [GeneratedRegex(@"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|text-align: (?:left|right)|float: (?:left|right)|left:|right:|top:|bottom:|(?:min-|max-)?(?:width|height):(?! ?\d+rem\)))")]
    private static partial Regex Physical();
}
