using System.Text;
using MoroccoRelations.Extraction.Reading;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed class RefusalWordsTests
{
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
    public void A_reason_without_words_of_its_own_is_told_as_it_is() => RefusalWords.KeyOf("It names the partner XX.").Should().BeNull();

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
