using MoroccoRelations.Extraction.Languages;

namespace MoroccoRelations.Extraction.Tests.Languages;

public sealed class ArabicConjugationTests
{
    [Theory]
    [InlineData("أدان", "أدانت", "feminine")]
    [InlineData("أدان", "أدانا", "dual")]
    [InlineData("أدان", "أدانوا", "plural")]
    [InlineData("أدان", "أدانها", "with the pronoun of whom it is done to")]
    [InlineData("رفض", "رفضته", "feminine with a pronoun")]
    [InlineData("أجرى مباحثات", "أجرت مباحثات", "a weak ending, with its object")]
    [InlineData("أجرى مباحثات", "أجريا مباحثات", "the dual of a weak ending")]
    [InlineData("دعا", "دعت", "a weak ending in alif")]
    [InlineData("يستقبل", "تستقبل", "feminine of the imperfect")]
    [InlineData("يستقبل", "سيستقبل", "future")]
    [InlineData("يوقع", "يوقعان", "dual of the imperfect")]
    [InlineData("يلتقي", "ستلتقي", "future of a weak ending")]
    public void A_verb_has_the_form(string verb, string form, string phenomenon)
    {
        ArabicConjugation.Further(verb, new HashSet<string> { verb }).Should().Contain(form, phenomenon);
    }

    [Theory]
    [InlineData("دعم", "دعما", "an accusative of the verbal noun")]
    [InlineData("رفض", "رفضها", "a verbal noun with its possessor")]
    [InlineData("تضامن", "تضامنا", "an accusative of the verbal noun")]
    public void A_form_that_a_noun_shares_is_not_made(string verb, string form, string noun)
    {
        ArabicConjugation.Further(verb, new HashSet<string> { verb }).Should().NotContain(form, noun);
    }

    [Theory]
    [InlineData("وقعت", "feminine")]
    [InlineData("وقعا", "dual, beside its stem")]
    [InlineData("توقع", "feminine of the imperfect, beside it")]
    [InlineData("سيوقع", "future")]
    [InlineData("استقبل*", "the beginning of any form")]
    public void A_form_that_is_made_itself_makes_none(string verb, string phenomenon)
    {
        ArabicConjugation.Further(verb, new HashSet<string> { "وقع", "يوقع", verb }).Should().BeEmpty(phenomenon);
    }

    [Theory]
    [InlineData("أكد", "أكدات", "feminine")]
    [InlineData("أكد", "أكدو", "plural")]
    [InlineData("استقبل", "ستقبلات", "without the first letter")]
    [InlineData("ألغى", "ألغاو", "plural of a weak ending")]
    [InlineData("يوقع", "كيوقع", "present")]
    [InlineData("يوقع", "غتوقع", "future, feminine")]
    public void Darija_makes_the_form(string verb, string form, string phenomenon)
    {
        ArabicConjugation.InDarija(verb, new HashSet<string> { verb }).Should().Contain(form, phenomenon);
    }
}
