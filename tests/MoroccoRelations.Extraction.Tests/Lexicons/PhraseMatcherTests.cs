using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Lexicons;

public sealed class PhraseMatcherTests
{
    [Theory]
    [InlineData("Chad", "in chad and Chad", "Chad")]
    [InlineData("la Grenade", "la grenade de la Grenade", "la Grenade")]
    [InlineData("Banque mondiale", "la Banque Mondiale", "Banque Mondiale")]
    [InlineData("US", "us, Us and US", "US")]
    [InlineData("rasd", "la RASD", "RASD")]
    [InlineData("Guinée-Bissau", "en Guinée Bissau", "Guinée Bissau")]
    [InlineData("Israel", "Israel–Morocco ties", "Israel")]
    [InlineData("sign*", "they signed", "signed")]
    [InlineData("Cote d'Ivoire", "la Côte d’Ivoire", "Côte d’Ivoire")]
    public void A_form_is_met_as_it_is_written(string form, string text, string found)
    {
        var matcher = new PhraseMatcher<int>();
        matcher.Add(form, 1);
        var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));

        matcher.FindAll(tokens).Select(m => m.Span(tokens).In(text)).Should().Equal(found);
    }

    [Fact]
    public void The_longest_phrase_counts_and_an_ambiguous_one_keeps_all_its_meanings()
    {
        const string text = "Guinea Bissau and Congo";
        var matcher = new PhraseMatcher<string>();
        matcher.Add("Guinea", "GN");
        matcher.Add("Guinea-Bissau", "GW");
        matcher.Add("Congo", "CD");
        matcher.Add("Congo", "CG");
        var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));

        matcher.FindAll(tokens).Select(m => string.Join(' ', m.Values)).Should().Equal("GW", "CD CG");
    }
}
