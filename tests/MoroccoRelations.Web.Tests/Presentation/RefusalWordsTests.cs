using System.Text;
using System.Text.RegularExpressions;
using MoroccoRelations.Extraction.Reading;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;
using MoroccoRelations.Web.Tests.CommandLine;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed partial class RefusalWordsTests
{
    // Everything that reads, checks or writes a document that is imported; a list of sources speaks for itself.
    private static readonly string[] WhereDocumentsAreRefused =
        ["MoroccoRelations.Extraction/Reading", "MoroccoRelations.Web/Importing", "MoroccoRelations.Data/Reconciliation"];

    // What is told to whoever operates the program, of no document.
    private static readonly string[] NoRefusals =
    [
        "The knowledge base is empty: importing the seed documents.", "The seed documents could not be imported. {await problems}", "The import {Id} ended by a fault.",
    ];

    [Theory]
    [InlineData("nothing.txt", "refusal.empty")]
    [InlineData("blank.txt", "refusal.empty")]
    [InlineData("markup.html", "refusal.empty")]
    [InlineData("huge.txt", "refusal.toolarge")]
    [InlineData("paper.pdf", "refusal.damagedpdf")]
    [InlineData("zero.txt", "refusal.binary")]
    [InlineData("marked.txt", "refusal.encoding")]
    [InlineData("damaged.txt", "refusal.encoding")]
    [InlineData("broken.xml", "refusal.malformed")]
    public void Each_reason_for_which_a_file_is_refused_has_words_in_the_editors_language(string name, string key)
    {
        var refusal = DocumentReader.Read(name, Content(name)).Refusal;

        RefusalWords.KeyOf(refusal!.Message).Should().Be(key);
    }

    [Fact]
    public void A_reason_without_words_of_its_own_is_told_as_it_is() => RefusalWords.KeyOf("The moon was full.").Should().BeNull();

    [Fact]
    public void Every_sentence_by_which_the_code_refuses_a_document_has_words_of_its_own()
    {
        var sentences = WhereDocumentsAreRefused.SelectMany(SentencesIn).Except(NoRefusals).ToList();

        sentences.Should().Contain("The file is empty: it holds 0 bytes.").And.Contain("One of its records rests on no passage.");
        sentences.Where(sentence => RefusalWords.KeyOf(sentence) is null).Should().BeEmpty();
    }

    [Fact]
    public void The_words_of_each_reason_are_there_in_every_language()
    {
        var keys = WhereDocumentsAreRefused.SelectMany(SentencesIn).Select(RefusalWords.KeyOf).OfType<string>().Append("refusal.sources").Distinct();

        foreach (var language in SiteLanguage.All)
        {
            WordsFile.Load(language.Code).Keys.Should().Contain(keys, language.Code);
        }
    }

    // A sentence: a text of several words that begins with a capital, and ends with a full stop or with what somebody else says.
    private static IEnumerable<string> SentencesIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(BuiltProgram.Repository, "src", folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Sentence().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));

    [GeneratedRegex(@"""([A-Z][a-z]* [^""\\]*(?:\.|: \{[^""]*\}))""")]
    private static partial Regex Sentence();

    private static byte[] Content(string name) => name switch
    {
        "nothing.txt" => [],
        "blank.txt" => "  \n "u8.ToArray(),
        "markup.html" => "<html><head></head><body></body></html>"u8.ToArray(),
        "huge.txt" => new byte[DocumentReader.MaximumBytes + 1],
        "paper.pdf" => "%PDF-1.7"u8.ToArray(),
        "zero.txt" => "text\0text"u8.ToArray(),
        "marked.txt" => [0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0xFE],
        "damaged.txt" => [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("المغرب والأردن ", 40))), 0xFF],
        "broken.xml" => "<?xml version=\"1.0\"?><a><b></a>"u8.ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
