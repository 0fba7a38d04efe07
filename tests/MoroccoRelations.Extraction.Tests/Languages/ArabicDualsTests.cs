using MoroccoRelations.Extraction.Languages;

namespace MoroccoRelations.Extraction.Tests.Languages;

/// <summary>The duals of Arabic nouns.</summary>
public sealed class ArabicDualsTests
{
    [Theory]
    [InlineData("زيارة", new[] { "زيارتان", "زيارتين", "زيارتا", "زيارتي" })]
    [InlineData("اجتماع", new[] { "اجتماعان", "اجتماعين" })]
    // a phrase, a plural, a word of three letters, a beginning of words
    [InlineData("اتصال هاتفي", new string[0])]
    [InlineData("هجمات", new string[0])]
    [InlineData("حرب", new string[0])]
    [InlineData("معركة*", new string[0])]
    public void A_noun_has_duals(string noun, string[] expected) => ArabicDuals.Of(noun).Should().Equal(expected);
}
