using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Text;

public class SentenceSplitterTests
{
    // A stroke stands where a new sentence begins.
    [Theory]
    [InlineData("en", "The king left. |The queen stayed.")]
    [InlineData("en", "Did they agree? |They did! |It was late.")]
    [InlineData("en", "\"We agree!\" he said. |\"Good.\" |The talks ended.")]
    [InlineData("en", "On Nov. 5 the U.S. Secretary met Mr. Smith and Dr. J. F. Jones Jr. in the U.K. capital. |It rained.")]
    [InlineData("en", "He lives in the U.S. |The treaty stands.")]
    [InlineData("en", "Nov. ’87 the prince visits Lima. |Mar. '88 he visits Quito.")]
    [InlineData("en", "President George H. W. Bush came. |He left.")]
    [InlineData("en", "Resolution No. 34 passed. |He said no. |They voted.")]
    [InlineData("en", "Trade rose by 1.581 million on 13.11.2020. |It fell later.")]
    [InlineData("en", "It fell on 13. 11. 2020. |It rose later.")]
    [InlineData("en", "3. Clashes at the border. |Two were hurt.")]
    [InlineData("en", "See www.Example.org or https://example.org/a.B.html for more. |It is long.")]
    [InlineData("en", "The war ended.[12] |Peace came.[3][4] |It lasted.")]
    [InlineData("en", "They waited... and waited... |Nothing came.")]
    [InlineData("en", "They agreed; they signed. |They left.")]
    [InlineData("en", "It opened in 1994.\n|It closed in\n2000.")]
    [InlineData("en", "Three things:\n|- one thing\n|- another thing")]
    [InlineData("fr", "M. Dupont a reçu Mme Martin. |Ils ont parlé.")]
    [InlineData("fr", "C'est vrai depuis les années 1960. |le pays a changé.")]
    [InlineData("fr", "La loi n° 34 (art. 5, p. 7, etc.) est votée. |Le texte suit.")]
    [InlineData("fr", "S.M. Hassan II a parlé. |Il était tard.")]
    [InlineData("fr", "« Nous sommes d'accord. » |Le ministre sourit.")]
    [InlineData("fr", "Le roi est parti.|La reine est restée.")]
    [InlineData("ar", "غادر الملك المدينة. |وبقيت الملكة.")]
    [InlineData("ar", "هل اتفقوا؟ |نعم اتفقوا! |وانتهى اللقاء.")]
    [InlineData("ar", "كانت المساعدة كبيرة.|المغرب شكر البلد.")]
    [InlineData("ar", "بلغت 1.581 مليون طن سنة 2013. |ثم ارتفعت.")]
    [InlineData("ar", "مراكش.. لقاء حول التعاون. |وانتهى.")]
    [InlineData("ar", "قال د. محمد ذلك؛ ثم سكت. |وانصرف.")]
    [InlineData("ar", "قالت \"نحن متفقون\". |ثم غادرت.")]
    [InlineData("ary", "جاو البارح. |ومشاو ليوم.")]
    public void Split_finds_the_sentences(string code, string marked)
    {
        SourceLanguages.TryParse(code, out var language).Should().BeTrue();
        var text = marked.Replace("|", "");

        var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length), language).Select(s => s.In(text));

        sentences.Should().Equal(marked.Split('|').Select(s => s.Trim()));
    }

    [Fact]
    public void Every_abbreviation_stands_inside_the_sentence_of_its_example()
    {
        foreach (var entry in Abbreviations.Lexicon)
        {
            foreach (var code in entry.Languages)
            {
                SourceLanguages.TryParse(code, out var language).Should().BeTrue();
                entry.Example.Should().Contain(entry.Form + ".");
                SentenceSplitter.Split(entry.Example, new TextSpan(0, entry.Example.Length), language)
                    .Should().ContainSingle($"\"{entry.Form}.\" ends no sentence in {entry.Example}");
            }
        }
    }

    [Fact]
    public void A_sentence_never_grows_beyond_the_longest()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 5000));

        var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length));

        sentences.Should().OnlyContain(s => s.Length <= SentenceSplitter.LongestSentence);
        string.Concat(sentences.Select(s => s.In(text) + " ")).Should().Be(text);
    }

    [Fact]
    public void Sentences_lie_in_order_inside_the_passage() => Prop.ForAll<string>(raw =>
    {
        var text = raw ?? "";
        var span = TextSpan.FromBounds(text.Length / 4, text.Length);
        var sentences = SentenceSplitter.Split(text, span);
        return sentences.All(span.Contains) && sentences.Zip(sentences.Skip(1)).All(p => p.First.End <= p.Second.Start);
    }).QuickCheckThrowOnFailure();
}
