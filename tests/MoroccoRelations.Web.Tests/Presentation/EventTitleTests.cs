using System.Globalization;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed class EventTitleTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly EventTitle titles = new(new Wording());

    [Theory]
    [InlineData("en", EventType.Visit, "IL", "Visit or meeting with Israel")]
    [InlineData("en", EventType.Visit, "US", "Visit or meeting with the United States")]
    [InlineData("en", EventType.Agreement, "org:ACS", "Agreement with the ACS")]
    [InlineData("en", EventType.Agreement, "org:NATO", "Agreement with NATO")]
    [InlineData("en", EventType.Agreement, "org:EU", "Agreement with the European Union")]
    [InlineData("en", EventType.Recognition, "US", "Recognition: United States")]
    [InlineData("en", EventType.Visit, "MX BR PE", "Visit or meeting with Mexico, Brazil and Peru")]
    [InlineData("fr", EventType.Visit, "US", "Visite ou rencontre\u00a0: États-Unis")]
    [InlineData("ar", EventType.Visit, "US", "زيارة أو لقاء مع الولايات المتحدة")]
    [InlineData("ar", EventType.Aid, "PS", "مساعدات: فلسطين")]
    public void A_title_is_composed_in_the_readers_language(string language, EventType type, string partners, string expected)
    {
        Speak(language);

        titles.Of(LocalizedText.Empty, type, Codes(partners)).Should().Be(expected);
    }

    [Theory]
    [InlineData("en", "Visit or meeting with Mexico, Brazil, Peru, Chile and 2 others, November–December 2004")]
    [InlineData("fr", "Visite ou rencontre\u00a0: Mexique, Brésil, Pérou, Chili et 2 autres, novembre–décembre 2004")]
    public void A_long_list_of_partners_is_cut_and_the_date_follows(string language, string expected)
    {
        Speak(language);

        titles.WithDate(LocalizedText.Empty, EventType.Visit, Codes("MX BR PE CL AR CU"), EdtfDate.Parse("2004-11/2004-12"))
            .Should().Be(expected);
    }

    [Fact]
    public void What_an_editor_wrote_stands_as_it_is_in_that_language_alone()
    {
        var written = new LocalizedText("The royal tour", null, null);
        Speak("en");
        titles.WithDate(written, EventType.Visit, Codes("MX"), EdtfDate.Parse("2004")).Should().Be("The royal tour");

        Speak("fr");
        titles.Of(written, EventType.Visit, Codes("MX")).Should().Be("Visite ou rencontre\u00a0: Mexique");
    }

    [Fact]
    public void An_event_without_partners_is_named_by_its_type()
    {
        Speak("en");

        titles.Of(LocalizedText.Empty, EventType.Other, []).Should().Be("Other");
    }

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    private static List<PartnerCode> Codes(string codes) => [.. codes.Split(' ').Select(code => PartnerCode.Parse(code))];

    private static void Speak(string language) => CultureInfo.CurrentUICulture = SiteLanguage.Find(language)!.Culture;
}
