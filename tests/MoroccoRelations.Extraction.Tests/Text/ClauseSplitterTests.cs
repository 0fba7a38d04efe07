using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Text;

public class ClauseSplitterTests
{
    [Theory]
    [InlineData("They agreed; they signed.", "They agreed|they signed.")]
    [InlineData("اتفقوا؛ ثم وقعوا.", "اتفقوا|ثم وقعوا.")]
    [InlineData("The result: peace at 16:30.", "The result|peace at 16:30.")]
    [InlineData("They agreed – nobody knew why.", "They agreed|nobody knew why.")]
    [InlineData("The union – above all its firms – trades.", "The union – above all its firms – trades.")]
    [InlineData("The Franco-Moroccan pact of 1904-1912 held.", "The Franco-Moroccan pact of 1904-1912 held.")]
    public void Split_cuts_where_the_punctuation_does(string sentence, string expected) =>
        ClauseSplitter.Split(sentence, new TextSpan(0, sentence.Length)).Select(c => c.In(sentence))
            .Should().Equal(expected.Split('|'));
}
