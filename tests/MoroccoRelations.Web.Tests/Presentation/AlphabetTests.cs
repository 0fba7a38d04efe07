using System.Globalization;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed class AlphabetTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    [Theory]
    [InlineData("fr", "Émirats arabes unis", "E")]
    [InlineData("en", "Åland Islands", "A")]
    [InlineData("ar", "الأردن", "ا")]
    [InlineData("ar", "إسبانيا", "ا")]
    [InlineData("ar", "المملكة المتحدة", "م")]
    public void A_name_is_filed_under_its_letter(string language, string name, string expected)
    {
        Speak(language);

        Alphabet.Letter(name).Should().Be(expected);
    }

    [Fact]
    public void Names_are_in_the_order_of_their_language()
    {
        Speak("ar");
        new[] { "مصر", "الجزائر", "تونس", "إسبانيا" }.Order(Alphabet.Order).Should().Equal("إسبانيا", "تونس", "الجزائر", "مصر");

        Speak("fr");
        new[] { "Espagne", "Émirats", "Zambie", "Allemagne" }.Order(Alphabet.Order).Should().Equal("Allemagne", "Émirats", "Espagne", "Zambie");
    }

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    private static void Speak(string language) => CultureInfo.CurrentUICulture = SiteLanguage.Find(language)!.Culture;
}
