using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Languages;

namespace MoroccoRelations.Extraction.Tests.Languages;

public sealed class ArabicNisbaTests
{
    [Theory]
    [InlineData("فرنسي", "فرنسي", "masculine")]
    [InlineData("فرنسي", "الفرنسي", "masculine with the article")]
    [InlineData("فرنسي", "فرنسية", "feminine")]
    [InlineData("فرنسي", "الفرنسية", "feminine with the article")]
    [InlineData("فرنسي", "فرنسيا", "indefinite accusative")]
    [InlineData("فرنسي", "الفرنسيان", "dual, nominative")]
    [InlineData("فرنسي", "فرنسيتين", "feminine dual, oblique")]
    [InlineData("فرنسي", "الفرنسيون", "plural, nominative")]
    [InlineData("فرنسي", "فرنسيين", "plural, oblique")]
    [InlineData("فرنسي", "الفرنسيات", "feminine plural")]
    [InlineData("ميريكاني", "ميريكانيين", "colloquial plural")]
    [InlineData("كوري جنوبي", "الكورية الجنوبية", "both words agree")]
    [InlineData("كوري جنوبي", "كوريين جنوبيين", "both words agree in number")]
    [InlineData("جنوب أفريقي", "الجنوب أفريقية", "article on the first word")]
    [InlineData("جنوب أفريقي", "جنوب الأفريقي", "article on the last word")]
    public void A_nisba_has_the_form(string nisba, string form, string phenomenon)
    {
        ArabicNisba.Forms(nisba).Should().Contain(form, phenomenon);
    }

    [Fact]
    public void No_two_forms_fold_alike()
    {
        var forms = ArabicNisba.Forms("مغربي");

        forms.Select(CharacterFolding.Fold).Should().OnlyHaveUniqueItems();
        forms.Should().NotContain("الالمغربي");
    }

    [Theory]
    [InlineData("فرنسا")]
    [InlineData("")]
    [InlineData("ي")]
    [InlineData("كوري ")]
    public void What_is_no_nisba_is_refused(string word)
    {
        var act = () => ArabicNisba.Forms(word);

        act.Should().Throw<FormatException>();
    }
}
