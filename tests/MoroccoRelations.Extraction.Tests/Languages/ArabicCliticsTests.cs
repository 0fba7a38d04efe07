using MoroccoRelations.Extraction.Languages;

namespace MoroccoRelations.Extraction.Tests.Languages;

public sealed class ArabicCliticsTests
{
    [Theory]
    [InlineData("وللجزاير", "الجزاير", "conjunction, preposition and article")]
    [InlineData("للبنان", "لبنان", "preposition before a word that starts with the same letter")]
    [InlineData("لليبيا", "ليبيا", "preposition before a word that starts with the same letter")]
    [InlineData("وبالرباط", "الرباط", "conjunction and preposition before the article")]
    [InlineData("فسبته", "سبته", "the colloquial preposition")]
    [InlineData("لبحرين", "البحرين", "the colloquial article")]
    public void A_word_is_offered_without_its_clitics(string word, string stem, string phenomenon)
    {
        ArabicClitics.Variants(word).Should().Contain(stem, phenomenon);
    }

    [Fact]
    public void The_word_itself_comes_first()
    {
        ArabicClitics.Variants("فرنسا")[0].Should().Be("فرنسا");
    }
}
