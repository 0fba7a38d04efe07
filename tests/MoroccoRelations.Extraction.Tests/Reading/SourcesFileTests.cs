using System.Text;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Reading;

public class SourcesFileTests
{
    [Fact]
    public void An_entry_gives_what_is_known_of_its_file()
    {
        var sources = Read("""[{"file": "a.txt", "title": "T", "publisher": "P", "address": "https://example.org/a", "language": "ary", "published": "2024-04-09~", "licence": "CC0-1.0", "inferred": ["licence"]}]""");

        sources.Problems.Should().BeEmpty();
        var entry = sources.For("folder/a.txt")!;
        (entry.Title, entry.Publisher, entry.Address, entry.Language, entry.Published!.Text, entry.Licence)
            .Should().Be(("T", "P", "https://example.org/a", SourceLanguage.Darija, "2024-04-09~", "CC0-1.0"));
        entry.Inferred.Should().Equal("licence");
        sources.For("b.txt").Should().BeNull();
    }

    [Theory]
    [InlineData("[\n  {\"file\": \"a.txt\",, }]", "line 2")]
    [InlineData("", "line 1")]
    [InlineData("{}", "an array of entries")]
    [InlineData("[3]", "entry 1: a number")]
    [InlineData("""[{"title": "T"}]""", "\"file\" is missing")]
    [InlineData("""[{"file": "a.txt", "titel": "T"}]""", "\"titel\" is no property")]
    [InlineData("""[{"file": "a.txt", "title": 3}]""", "\"title\" is a number")]
    [InlineData("""[{"file": "a.txt", "language": "es"}]""", "en, fr, ar or ary")]
    [InlineData("""[{"file": "a.txt", "published": "2024-13"}]""", "\"published\" is \"2024-13\"")]
    [InlineData("""[{"file": "a.txt", "address": "javascript:x"}]""", "\"address\"")]
    [InlineData("""[{"file": "a.txt", "inferred": ["colour"]}]""", "\"colour\"")]
    [InlineData("""[{"file": "a.txt", "title": "\uD800"}]""", "half a character")]
    [InlineData("""[{"file": "a.txt"}, {"file": "a.txt"}]""", "described twice")]
    public void A_mistake_is_named(string json, string words) => Read(json).Problems.Should().ContainSingle().Which.Should().Contain(words);

    [Fact]
    public void A_mistake_in_one_entry_costs_no_other_its_title()
    {
        var sources = Read("""[{"file": "a.txt", "published": "soon", "title": "A"}, {"titel": "x"}, {"file": "c.txt", "title": "C"}]""");

        sources.Problems.Should().HaveCount(2);
        sources.For("a.txt")!.Title.Should().Be("A");
        sources.For("c.txt")!.Title.Should().Be("C");
    }

    [Fact]
    public void The_seeds_are_described_without_mistake()
    {
        var sources = SourcesFile.Read(File.ReadAllBytes(Path.Combine(Seeds.Folder, SourcesFile.FileName)));

        sources.Problems.Should().BeEmpty();
        sources.Entries.Select(e => e.File).Should().BeEquivalentTo(Directory.GetFiles(Seeds.Folder, "*.txt").Select(Path.GetFileName));
    }

    [Fact]
    public void What_the_seeds_are_said_to_be_is_what_reading_finds()
    {
        var sources = SourcesFile.Read(File.ReadAllBytes(Path.Combine(Seeds.Folder, SourcesFile.FileName)));
        foreach (var entry in sources.Entries)
        {
            var document = Seeds.Read(entry.File[..3]);

            (document.Title, document.Language, document.Published).Should().Be((entry.Title, entry.Language, entry.Published));
        }
    }

    private static SourcesFile Read(string json) => SourcesFile.Read(Encoding.UTF8.GetBytes(json));
}
