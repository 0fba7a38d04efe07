using System.Text;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Domain.Tests.Partners;

public class PartnerCatalogueTests
{
    private static readonly PartnerCatalogue Catalogue = PartnerCatalogue.Default;

    [Fact]
    public void Every_country_and_territory_of_ISO_3166_and_Kosovo_is_there_but_Morocco()
    {
        var countries = Catalogue.All.Where(p => p.Kind is PartnerKind.Country or PartnerKind.Territory).ToArray();

        countries.Should().HaveCount(249).And.OnlyHaveUniqueItems(p => p.Code);
        countries.Should().OnlyContain(p => p.Code.Value.Length == 2);
        Catalogue.Find(PartnerCode.Parse("MA")).Should().BeNull();
        PartnerCatalogue.Morocco.Names.Ar.Should().Be("المغرب");
    }

    [Fact]
    public void There_are_at_least_sixty_organisations_and_ten_dissolved_states()
    {
        Catalogue.All.Count(p => p.Kind == PartnerKind.Organisation).Should().BeGreaterThanOrEqualTo(60);
        Catalogue.All.Count(p => p.Kind == PartnerKind.DissolvedState).Should().BeGreaterThanOrEqualTo(10);
    }

    [Theory]
    [InlineData("UN AU OAU EU NATO LAS GCC OIC AMU CARICOM ACS ACP ECOWAS ICC ICJ IMF WB WTO NAM CENSAD EFTA UNASUR TSCTP GCTF GlobalCoalition FIFA SADR")]
    public void The_organisations_that_annotators_name_are_there(string names)
    {
        names.Split(' ').Should().OnlyContain(name => Catalogue.Find(PartnerCode.Parse("org:" + name, null)) != null);
    }

    [Fact]
    public void Every_partner_has_a_name_and_a_short_name_in_each_language()
    {
        Catalogue.All.Should().OnlyContain(p => p.Names.En != null && p.Names.Fr != null && p.Names.Ar != null);
        Catalogue.All.Should().OnlyContain(p => p.ShortNames.En != null && p.ShortNames.Fr != null && p.ShortNames.Ar != null);
    }

    [Fact]
    public void Arabic_names_are_written_in_Arabic_letters()
    {
        Catalogue.All.Should().OnlyContain(p => p.Names.Ar!.Any(c => c >= '\u0600' && c <= '\u06FF'));
    }

    [Fact]
    public void Every_country_but_Antarctica_lies_in_a_region_below_its_continent()
    {
        foreach (var partner in Catalogue.All.Where(p => !p.Code.IsOrganisation && p.Code.Value != "AQ"))
        {
            Ancestors(partner.Region!).Should().Contain(partner.Continent, "{0} lies there", partner.Code);
        }
    }

    [Fact]
    public void Dissolved_states_have_a_successor_and_territories_a_state_that_exist()
    {
        var related = Catalogue.All.Where(p => p.Kind == PartnerKind.DissolvedState || p.RelatedTo is not null).ToArray();

        related.Should().NotBeEmpty().And.OnlyContain(p => Catalogue.Find(p.RelatedTo!) != null);
    }

    [Theory]
    [InlineData("PS", PartnerKind.Country, "palestine", "Palestine", "Palestine", "فلسطين")]
    [InlineData("EH", PartnerKind.Territory, "western-sahara", "Western Sahara", "Sahara occidental", "الصحراء الغربية")]
    [InlineData("GP", PartnerKind.Territory, "guadeloupe", "Guadeloupe", "Guadeloupe", "غوادلوب")]
    [InlineData("HK", PartnerKind.Territory, "hong-kong", "Hong Kong", "Hong Kong", "هونغ كونغ")]
    [InlineData("CI", PartnerKind.Country, "cote-d-ivoire", "Côte d’Ivoire", "Côte d’Ivoire", "ساحل العاج")]
    [InlineData("SUHH", PartnerKind.DissolvedState, "soviet-union", "Soviet Union", "Union soviétique", "الاتحاد السوفييتي")]
    [InlineData("org:UN", PartnerKind.Organisation, "united-nations", "United Nations", "Organisation des Nations unies", "الأمم المتحدة")]
    public void A_partner_is_found_by_code_and_by_address(string code, PartnerKind kind, string slug, string en, string fr, string ar)
    {
        var partner = Catalogue.Find(PartnerCode.Parse(code, null))!;

        (partner.Kind, partner.Slug, partner.Names.En, partner.Names.Fr, partner.Names.Ar).Should().Be((kind, slug, en, fr, ar));
        Catalogue.BySlug(slug, organisations: partner.Code.IsOrganisation).Should().BeSameAs(partner);
        Catalogue.BySlug(slug, organisations: !partner.Code.IsOrganisation).Should().BeNull();
    }

    [Theory]
    [InlineData("ps", "PS")]
    [InlineData("Palestine", "PS")]
    [InlineData("org:nato", "org:NATO")]
    [InlineData("african-union", "org:AU")]
    [InlineData("nowhere", null)]
    [InlineData("zz", null)]
    [InlineData("", null)]
    public void A_code_or_an_address_in_any_case_leads_to_the_partner(string text, string? code)
    {
        Catalogue.Resolve(text)?.Code.Value.Should().Be(code);
    }

    [Theory]
    [InlineData("dissolved.json", """[{"code":"XXXX","kind":"dissolvedState","slug":"xx","names":{"en":"X","fr":"X","ar":"س"}}]""", "*dissolved.json, XXXX: a dissolved state has no successor.")]
    [InlineData("dissolved.json", """[{"code":"FR","kind":"country","slug":"xx","names":{"en":"X","fr":"X","ar":"س"}}]""", "*dissolved.json, FR: the code stands twice.")]
    [InlineData("dissolved.json", """[{"code":"XXXX","kind":"dissolvedState","slug":"france","relatedTo":"FR","names":{"en":"X","fr":"X","ar":"س"}}]""", "*XXXX: the address \"france\" stands twice.")]
    [InlineData("dissolved.json", """[{"code":"xxxx","kind":"dissolvedState","slug":"xx","names":{"en":"X","fr":"X","ar":"س"}}]""", "*xxxx: \"xxxx\" is no partner code in its canonical form.")]
    [InlineData("organisations.json", """[{"code":"org:X","kind":"organisation","slug":"x","names":{"en":"X","fr":"X"}}]""", "*organisations.json, org:X: a name is missing*")]
    [InlineData("organisations.json", """[{"code":"org:X","kind":"organisation","slug":"X y","names":{"en":"X","fr":"X","ar":"س"}}]""", "*the address \"X y\" is not of the form*")]
    [InlineData("organisations.json", """[{"code":"org:X","kind":"country","slug":"x","names":{"en":"X","fr":"X","ar":"س"}}]""", "*the kind does not fit the code.")]
    [InlineData("organisations.json", """[{"code":"org:X","kind":"organisation","slug":"x","wikidata":"12","names":{"en":"X","fr":"X","ar":"س"}}]""", "*\"12\" is no Wikidata id.")]
    [InlineData("organisations.json", """[{"code":"org:X","kind":"organisation","slug":"x","region":"999","names":{"en":"X","fr":"X","ar":"س"}}]""", "*no region has the code \"999\".")]
    [InlineData("organisations.json", """[{"code":"org:X","kind":"organisation","slug":"x","nmaes":{}}]""", "*organisations.json, *nmaes*")]
    [InlineData("organisations.json", "[", "*organisations.json*")]
    [InlineData("countries.json", "[]", "*countries.json, MA: Morocco is missing.")]
    public void Faulty_data_stops_the_start_and_says_where(string file, string content, string message)
    {
        Stream Open(string name) => name == file ? new MemoryStream(Encoding.UTF8.GetBytes(content))
            : file == "countries.json" && name != "regions.json" ? new MemoryStream("[]"u8.ToArray())
            : PartnerCatalogueReader.OpenEmbedded(name);

        var reading = () => PartnerCatalogueReader.Read(Open);

        reading.Should().Throw<PartnerCatalogueException>().WithMessage(message);
    }

    private static IEnumerable<string> Ancestors(string region)
    {
        for (var at = Catalogue.FindRegion(region); at is not null; at = at.Parent is null ? null : Catalogue.FindRegion(at.Parent))
        {
            yield return at.Code;
        }
    }
}
