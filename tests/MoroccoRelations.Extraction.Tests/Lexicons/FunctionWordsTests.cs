using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Lexicons;

public sealed class FunctionWordsTests
{
    public static TheoryData<FunctionWordKind> Kinds => [.. Enum.GetValues<FunctionWordKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_is_listed_and_its_examples_hold_a_word_of_it(FunctionWordKind kind)
    {
        var entry = FunctionWords.All.Should().ContainSingle(e => e.Kind == kind).Subject;
        var words = FunctionWords.Of(kind);

        entry.Examples.Should().NotBeEmpty().And.OnlyContain(example => Phrases(example).Any(words.Contains));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_word_is_what_the_tokenizer_gives(FunctionWordKind kind) =>
        FunctionWords.Of(kind).Should().NotBeEmpty().And.OnlyContain(word => string.Join(' ', Forms(word)) == word);

    private static IEnumerable<string> Phrases(string text)
    {
        var forms = Forms(text);
        return Enumerable.Range(1, 3).SelectMany(length => Enumerable.Range(0, Math.Max(0, forms.Length - length + 1)).Select(at => string.Join(' ', forms[at..(at + length)])));
    }

    private static string[] Forms(string text) => [.. Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(t => t.Form)];
}
