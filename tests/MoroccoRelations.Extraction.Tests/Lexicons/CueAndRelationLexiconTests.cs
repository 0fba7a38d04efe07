using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Lexicons;

public sealed class CueAndRelationLexiconTests
{
    public static TheoryData<SourceLanguage, CueKind, string> CueExamples()
    {
        var examples = new TheoryData<SourceLanguage, CueKind, string>();
        foreach (var language in SourceLanguages.All)
        {
            foreach (var entry in LexiconFile.Read<CueEntry>($"cues.{language.Code()}.json"))
            {
                entry.Examples.ToList().ForEach(e => examples.Add(language, entry.Kind, e));
            }
        }

        return examples;
    }

    public static TheoryData<SourceLanguage, string, string> RelationExamples()
    {
        var examples = new TheoryData<SourceLanguage, string, string>();
        foreach (var language in SourceLanguages.All)
        {
            foreach (var entry in LexiconFile.Read<RelationEntry>($"relations.{language.Code()}.json"))
            {
                entry.Examples.ToList().ForEach(e => examples.Add(language, entry.Key, e));
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(CueExamples))]
    public void A_cue_is_met_in_its_examples(SourceLanguage language, CueKind kind, string example)
    {
        var tokens = Tokenizer.Tokenize(example, new TextSpan(0, example.Length));

        CueLexicon.Load(language)[kind].FindAll(tokens).SelectMany(m => m.Values).Should().Contain(kind);
    }

    [Theory]
    [MemberData(nameof(RelationExamples))]
    public void Words_on_relations_are_met_in_their_examples(SourceLanguage language, string key, string example)
    {
        var tokens = Tokenizer.Tokenize(example, new TextSpan(0, example.Length));

        RelationLexicon.Load(language).FindAll(tokens).SelectMany(m => m.Values).Select(v => v.Key).Should().Contain(key);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public void A_language_has_words_for_every_aspect(string code)
    {
        SourceLanguages.TryParse(code, out var language).Should().BeTrue();

        var aspects = LexiconFile.ReadAll<RelationEntry>("relations", language, e => e.Key).Select(e => e.Aspect).OfType<Domain.Records.Aspect>().Distinct();

        aspects.Should().BeEquivalentTo(Enum.GetValues<Domain.Records.Aspect>());
    }

    [Fact]
    public void The_kingdom_of_another_country_is_not_Morocco()
    {
        const string sentence = "زار وزير المملكة العربية السعودية باريس.";
        var tokens = Tokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length));

        CueLexicon.Load(SourceLanguage.Arabic)[CueKind.Morocco].FindAll(tokens).Should().OnlyContain(m => m.Values.All(v => v == null));
    }
}
