using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Domain.Tests.Partners;

public sealed class PartnerCodeTests
{
    [Theory]
    [InlineData("PS", "PS", false)]
    [InlineData("ps", "PS", false)]
    [InlineData("Eh", "EH", false)]
    [InlineData("suhh", "SUHH", false)]
    [InlineData("org:NATO", "org:NATO", true)]
    [InlineData("ORG:SADR", "org:SADR", true)]
    [InlineData("org:G77", "org:G77", true)]
    public void A_code_of_each_form_reads_and_writes_its_canonical_text(string text, string canonical, bool organisation)
    {
        var code = PartnerCode.Parse(text, null);

        code.ToString().Should().Be(canonical);
        code.IsOrganisation.Should().Be(organisation);
        PartnerCode.Parse(canonical, null).Should().Be(code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("ESP")]
    [InlineData("P5")]
    [InlineData("ÉS")]
    [InlineData(" PS")]
    [InlineData("PS ")]
    [InlineData("SUHHX")]
    [InlineData("org:")]
    [InlineData("org:NATO SUMMIT")]
    [InlineData("org:جامعة")]
    [InlineData("org:AVERYLONGNAMEOFANORGANISATIONTHATNOBODYHAS")]
    public void What_has_no_such_form_is_no_code(string? text)
    {
        PartnerCode.TryParse(text, out var code).Should().BeFalse();

        code.Should().BeNull();
    }

    [Fact]
    public void Parse_throws_with_the_text_and_the_forms_expected()
    {
        var parsing = () => PartnerCode.Parse("Spain", null);

        parsing.Should().Throw<FormatException>().WithMessage("\"Spain\" is no partner code: expected two letters, four letters, or org:NAME.");
    }

    [Fact]
    public void Codes_sort_by_their_text_with_organisations_last()
    {
        var sorted = new[] { "org:AU", "SUHH", "ES", "PS" }.Select(text => PartnerCode.Parse(text, null)).Order();

        sorted.Select(code => code.Value).Should().Equal("ES", "PS", "SUHH", "org:AU");
    }

    [Fact]
    public void Reading_throws_on_no_text_and_what_it_reads_survives_a_round_trip() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
            !PartnerCode.TryParse(text, out var code) || PartnerCode.Parse(code.Value, null).Equals(code)).QuickCheckThrowOnFailure();
}
