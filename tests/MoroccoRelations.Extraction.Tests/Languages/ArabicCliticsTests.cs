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
        ArabicClitics.FormsWithout(word).Should().Contain(stem, phenomenon).And.NotContain(word);
    }

    [Theory]
    [InlineData("المغرب")]
    [InlineData("مدريد")]
    [InlineData("وم")]
    [InlineData("brasilia")]
    public void A_word_that_begins_with_no_clitic_or_is_too_short_has_no_other_form(string word)
    {
        ArabicClitics.FormsWithout(word).Should().BeEmpty();
    }
}
