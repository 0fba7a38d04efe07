using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Lexicons;

public sealed class TriggerLexiconTests
{
    public static TheoryData<SourceLanguage, string, string> Examples()
    {
        var examples = new TheoryData<SourceLanguage, string, string>();
        foreach (var language in SourceLanguages.All)
        {
            foreach (var entry in LexiconFile.Read<TriggerEntry>($"triggers.{language.Code()}.json"))
            {
                foreach (var example in entry.Examples)
                {
                    examples.Add(language, entry.Key, example);
                }
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_entry_is_met_in_its_examples(SourceLanguage language, string key, string example)
    {
        var tokens = Tokenizer.Tokenize(example, new TextSpan(0, example.Length));

        var found = TriggerLexicon.Load(language).Find(tokens).SelectMany(m => m.Values).Select(v => v.Entry.Key);

        found.Should().Contain(key);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ary")]
    public void A_language_has_words_for_every_type_of_event(string code)
    {
        SourceLanguages.TryParse(code, out var language).Should().BeTrue();

        var types = TriggerLexicon.Load(language).Entries.Select(e => e.Type).Distinct();

        types.Should().BeEquivalentTo(Enum.GetValues<Domain.Records.EventType>());
    }

    [Theory]
    [InlineData("The team signed a contract for the player in Rabat.", "sign")]
    [InlineData("Workers began a hunger strike at the port.", "attack")]
    public void A_word_of_another_sense_takes_the_meaning_away(string sentence, string key)
    {
        var tokens = Tokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length));

        var found = TriggerLexicon.Load(SourceLanguage.English).Find(tokens).SelectMany(m => m.Values).Select(v => v.Entry.Key);

        found.Should().NotContain(key);
    }

    [Fact]
    public void A_word_far_off_in_the_sentence_takes_no_meaning_away()
    {
        const string sentence = "The king received the president of Chile in Rabat on Monday, and the two spoke at length of the port, of the desert and, to end with, of aid.";
        var tokens = Tokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length));

        var found = TriggerLexicon.Load(SourceLanguage.English).Find(tokens).SelectMany(m => m.Values).Select(v => v.Entry.Key);

        found.Should().Contain("receive");
    }
}
