using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Recognizers;

public class PartnerRecognizerTests
{
    [Fact]
    public void A_mention_gives_code_kind_place_and_reason()
    {
        const string text = "Morocco and Equatorial Guinea signed an agreement.";

        var mentions = Recognize(text, SourceLanguage.English);

        mentions.Select(m => (m.Value.Code!.Value, m.Value.Kind, m.Span.In(text), m.Entry)).Should().Equal(
            ("MA", PartnerFormKind.Name, "Morocco", "partners.en.json:MA"),
            ("GQ", PartnerFormKind.Name, "Equatorial Guinea", "partners.en.json:GQ"));
        mentions[0].Value.IsMorocco.Should().BeTrue();
    }

    private static IReadOnlyList<Mention<PartnerMention>> Recognize(string text, SourceLanguage language) =>
        PartnerRecognizer.Recognize(Tokenizer.Tokenize(text, new TextSpan(0, text.Length)), language);
}
