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
    [InlineData("فرنسا")]
    [InlineData("المغرب")]
    [InlineData("Brasilia")]
    public void A_word_that_cannot_have_clitics_has_no_other_form_or_only_one_that_the_lexicons_do_not_hold(string word)
    {
        ArabicClitics.FormsWithout(word).Should().OnlyContain(form => form == word.Substring(1));
    }
}
