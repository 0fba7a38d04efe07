using System.Globalization;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Tests.Localisation;

public sealed class WordingTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly Wording words = new();

    [Theory]
    [InlineData("en", 1, "1 event")]
    [InlineData("en", 1234, "1,234 events")]
    [InlineData("fr", 0, "0 événement")]
    [InlineData("fr", 2, "2 événements")]
    [InlineData("ar", 0, "لا أحداث")]
    [InlineData("ar", 2, "حدثان")]
    [InlineData("ar", 7, "7 أحداث")]
    [InlineData("ar", 14, "14 حدثًا")]
    [InlineData("ar", 100, "100 حدث")]
    public void A_count_agrees_with_its_number(string language, int number, string expected)
    {
        Speak(language);

        words.Count("count.events", number).Should().Be(expected);
    }

    [Theory]
    [InlineData("en", "a, b and c")]
    [InlineData("fr", "a, b et c")]
    [InlineData("ar", "a وb وc")]
    public void A_list_is_joined_as_the_language_joins_it(string language, string expected)
    {
        Speak(language);

        words.List(["a", "b", "c"]).Should().Be(expected);
        words.List(["a"]).Should().Be("a");
        words.List([]).Should().BeEmpty();
    }

    [Fact]
    public void What_is_put_into_a_text_with_markup_is_encoded()
    {
        Speak("en");
        using var writer = new StringWriter();

        words.Html("error.parameter", "q", "<b>").WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);

        writer.ToString().Should().Contain("&lt;b&gt;").And.Contain("<code>q</code>");
    }

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    private static void Speak(string language) => CultureInfo.CurrentUICulture = SiteLanguage.Find(language)!.Culture;
}
