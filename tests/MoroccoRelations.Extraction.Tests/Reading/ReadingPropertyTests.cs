using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Reading;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Reading;

public class ReadingPropertyTests
{
    private static readonly string[] Pieces =
    [
        "The king met the president in 1986. ", "اجتمع الوزيران في العاصمة. ", "\n", "\r\n", "\n\n", "== Title ==\n", "[[", "]]", "{{", "}}", "<ref>", "</ref>", "<div>", "</div>", "<p>",
        "# Heading\n", "- item\n", "1. ", "> ", "| a | b |\n", "---\n", "```\n", "**", "[x](y)", "![", "<!--", "-->", "{|\n", "|-\n", "\uD800", "\u0000", "&amp;", "    ", "Share\n", "See also\n",
        "12 - 05 - 2014", "=", "'''", "\t", "http://x.y/", "é", "?", "…", "؟", "Menu\nHome\nWorld\n", "<html>", "<?xml version=\"1.0\"?>", "title: x\n", "\u200F", "(", "\"",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary();

    private static readonly string[] Names = ["a.txt", "a.md", "a.html", "a.xml", ""];

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Prop.ForAll<byte[]>(bytes => Names.All(n => HoldsTogether(DocumentReader.Read(n, bytes)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Prop.ForAll(Texts, text => Names.All(n => HoldsTogether(DocumentReader.Read(n, Encoding.UTF8.GetBytes(text))))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_sources_file_is_read_or_its_mistakes_named() =>
        Prop.ForAll<byte[]>(bytes => SourcesFile.Read(bytes).Problems.Count > 0).QuickCheckThrowOnFailure();

    // Each of these once had a parser work for minutes somewhere.
    [Theory]
    [InlineData("a.md", "# a\n\n", "[", 300_000)]
    [InlineData("a.md", "# a\n\n", "![](", 100_000)]
    [InlineData("a.md", "# a\n\n", ">", 300_000)]
    [InlineData("a.md", "# a\n\n", "- ", 200_000)]
    [InlineData("a.md", "# a\n\n", "*", 300_000)]
    [InlineData("a.txt", "== a ==\n", "[[", 200_000)]
    [InlineData("a.txt", "== a ==\n", "{{", 200_000)]
    [InlineData("a.txt", "== a ==\n", "<!--", 200_000)]
    [InlineData("a.html", "<html>", "<div>", 200_000)]
    [InlineData("a.html", "<html>", "<a><p>", 50_000)]
    [InlineData("a.xml", "<?xml version=\"1.0\"?>", "<a>", 200_000)]
    [InlineData("a.txt", "", "[", 1_000_000)]
    [InlineData("a.txt", "", "كلمة ", 500_000)]
    [InlineData("a.txt", "", "Comments\n", 100_000)]
    public async Task A_long_run_of_anything_comes_to_an_end(string name, string start, string piece, int count)
    {
        var bytes = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(piece, count)));

        var result = await Task.Run(() => DocumentReader.Read(name, bytes)).WaitAsync(TimeSpan.FromMinutes(5));

        HoldsTogether(result).Should().BeTrue();
    }

    private static bool HoldsTogether(ReadResult result) => result.IsRead ? HoldsTogether(result.Document) : result.Refusal.Message.Length > 0;

    private static bool HoldsTogether(SourceDocument document)
    {
        var spans = document.Blocks.Select(b => b.Span).ToArray();
        var inside = spans.All(s => s.Start >= 0 && s.Length > 0 && s.End <= document.Text.Length);
        var ordered = spans.Zip(spans.Skip(1)).All(p => p.First.End <= p.Second.Start);
        var sentences = document.Blocks.All(b => SentenceSplitter.Split(document.Readable, b, document.Language).All(b.Span.Contains));
        return inside && ordered && sentences && document.Readable.Length == document.Text.Length;
    }
}
