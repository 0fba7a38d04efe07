using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Tests.Text;

public sealed class CharacterFoldingTests
{
    [Theory]
    [InlineData("MAROC", "maroc")]
    [InlineData("Sénégal", "senegal")]
    [InlineData("Cote d'Ivoire", "cote d'ivoire")]
    [InlineData("Côte d’Ivoire", "cote d'ivoire")]
    [InlineData("GUINÉE-BISSAU", "guinee-bissau")]
    [InlineData("garçon, août, Noël", "garcon, aout, noel")]
    [InlineData("cœur Œuvre ex æquo ǣ", "coeur oeuvre ex aequo ae")]
    [InlineData("Straße STRAẞE", "strasse strasse")]
    [InlineData("Søren Łódź Đặng İzmir ılıca", "soren lodz dang izmir ilica")]
    [InlineData("Ḥasan al-Ṣaḥrāʾ ʿAbd", "hasan al-sahra' 'abd")]
    [InlineData("o\u0302 e\u0301", "o e")]
    [InlineData("ﬁn de l’eﬀort", "fin de l'effort")]
    [InlineData("Å K", "a k")]
    [InlineData("Ελλάς Россия", "ελλάς россия")]
    public void Latin_letters_lose_case_accents_and_ligatures(string text, string expected) =>
        CharacterFolding.Fold(text).Should().Be(expected);

    [Theory]
    [InlineData("أحمد إيران آسيا ٱلله", "احمد ايران اسيا الله")]
    [InlineData("مسؤول رئيس شيء", "مسوول رييس شي")]
    [InlineData("مستشفى", "مستشفي")]
    [InlineData("المملكة المغربية", "المملكه المغربيه")]
    [InlineData("المَغْرِبُ فِلَسْطِينَ مدّةً هٰذا", "المغرب فلسطين مده هذا")]
    [InlineData("المغـــرب", "المغرب")]
    [InlineData("أگادير أڭادير اݣادير", "اكادير اكادير اكادير")]
    [InlineData("کیف پاريس چاد ڤيينا", "كيف باريس جاد فيينا")]
    [InlineData("ڧاس ڢاس", "قاس فاس")]
    [InlineData("ﻻﻷ ﺍﻟﻤﻐﺮﺏ", "لالا المغرب")]
    [InlineData("صلى الله عليهۖ", "صلي الله عليه")]
    public void Arabic_letters_lose_marks_tatweel_and_the_seats_of_hamza(string text, string expected) =>
        CharacterFolding.Fold(text).Should().Be(expected);

    [Theory]
    [InlineData("٠١٢٣٤٥٦٧٨٩", "0123456789")]
    [InlineData("۰۱۲۳۴۵۶۷۸۹", "0123456789")]
    [InlineData("٪١٢٫٥ ١٬٠٠٠", "%12.5 1,000")]
    [InlineData("أين؟ هنا، ثم؛ نعم۔", "اين? هنا, ثم; نعم.")]
    public void Arabic_digits_and_stops_become_those_of_ascii(string text, string expected) =>
        CharacterFolding.Fold(text).Should().Be(expected);

    [Theory]
    [InlineData("‘a’ ‚b‛ cʼd e´f", "'a' 'b' c'd e'f")]
    [InlineData("“a” „b‟ «c» ‹d› 5″", "\"a\" \"b\" \"c\" \"d\" 5\"")]
    [InlineData("a‐b‑c–d—e―f−g", "a-b-c-d-e-f-g")]
    [InlineData("a\u00A0b\u202Fc\u2009d\u3000e\u2028f", "a b c d e f")]
    [InlineData("a\nb\tc", "a\nb\tc")]
    [InlineData("a\u200Fb\u200Cc\u00ADd\uFEFFe\u2067f\u061Cg", "abcdefg")]
    [InlineData("et…", "et.")]
    public void Quotes_dashes_and_spaces_become_plain_and_invisible_characters_go(string text, string expected) =>
        CharacterFolding.Fold(text).Should().Be(expected);

    [Fact]
    public void Folding_again_changes_no_character()
    {
        var changed = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(c => CharacterFolding.Fold(CharacterFolding.Fold(c)) != CharacterFolding.Fold(c));

        changed.Select(c => $"U+{(int)c:X4}").Should().BeEmpty();
    }

    [Fact]
    public void Folding_again_changes_no_text() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
            CharacterFolding.Fold(CharacterFolding.Fold(text.Get)) == CharacterFolding.Fold(text.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_folds_as_its_characters_do() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
            CharacterFolding.Fold(text.Get) == string.Concat(text.Get.Select(CharacterFolding.Fold))).QuickCheckThrowOnFailure();

    [Fact]
    public void Whether_letters_come_composed_or_not_makes_no_difference()
    {
        const string Text = "Côte d’Ivoire, l’été à Fès ; المسؤول إلى آسيا، أربعة";

        CharacterFolding.Fold(Text.Normalize(System.Text.NormalizationForm.FormD)).Should().Be(CharacterFolding.Fold(Text));
    }
}
