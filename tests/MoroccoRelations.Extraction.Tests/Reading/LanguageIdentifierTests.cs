using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Reading;

public class LanguageIdentifierTests
{
    [Fact]
    public void Every_example_of_the_list_is_told_as_its_language_and_of_others_nothing_is_said()
    {
        foreach (var (code, example) in LanguageIdentifier.Examples)
        {
            SourceLanguage? expected = SourceLanguages.TryParse(code, out var language) ? language : null;
            LanguageIdentifier.Identify(example).Should().Be(expected, example);
        }
    }

    [Theory]
    [InlineData("ar", "قال الوزير إن الكتاب الذي صدر عن كيان جديد يتناول كيف كتب المؤرخون عن كندا وكينيا في القرن الماضي.")]
    [InlineData("ar", "وجاءت النتائج لصالح البلد، كما جاء في البيان الذي صدر عن الوزير في العاصمة.")]
    [InlineData("ary", "الوزير قال بلي المغرب كيخدم بزاف مع الدول ديال إفريقيا، وغادي يمشي ليها هاد العام.")]
    [InlineData("fr", "Reçu à Rabat par le roi, il a dit : «السلام عليكم» à tous les invités de la soirée.")]
    [InlineData("en", "He was received in Rabat by the king, and said to all of the guests: «السلام عليكم».")]
    [InlineData(null, "两国部长周一在首都会晤，并签署了一项渔业协定。")]
    [InlineData(null, "Министры двух стран встретились в столице и подписали соглашение.")]
    [InlineData(null, "1956 1957 1958")]
    [InlineData(null, "")]
    public void Identify_tells_the_language(string? code, string text)
    {
        SourceLanguage? expected = SourceLanguages.TryParse(code, out var language) ? language : null;

        LanguageIdentifier.Identify(text).Should().Be(expected);
    }
}
