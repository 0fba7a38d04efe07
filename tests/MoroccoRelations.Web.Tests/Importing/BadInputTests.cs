using System.Text;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Tests.CommandLine;

namespace MoroccoRelations.Web.Tests.Importing;

/// <summary>Each bad file is named with its reason, the rest is imported, and the knowledge base is as it was for what failed.</summary>
public sealed class BadInputTests : IDisposable
{
    private const int Megabyte = 1024 * 1024;

    private const string Good = "On 14 March 2019, Morocco's Minister of Foreign Affairs met with the Foreign Minister of Japan in Tokyo.";

    private readonly ImportHost _host = new();

    [Theory]
    [InlineData("zero.txt", "empty")]
    [InlineData("blank.txt", "white space")]
    [InlineData("picture.png", "no text")]
    [InlineData("archive.zip", "no text")]
    [InlineData("huge.txt", "too large")]
    [InlineData("spanish.txt", "language")]
    public async Task A_file_that_cannot_be_imported_is_named_and_the_rest_goes_on(string name, string reason)
    {
        _host.Folder.Write($"in/{name}", BadContent(name));
        _host.Folder.Write("in/zz-good.txt", Good);

        var run = await _host.ImportAsync(_host.Folder.In("in"));

        run.Documents.Select(d => d.Outcome).Should().Equal(ImportOutcome.Failed, ImportOutcome.New);
        run.Documents[0].Name.Should().EndWith(name);
        run.Documents[0].Reason.Should().Contain(reason);
        await using var db = _host.OpenContext();
        (await db.Documents.Select(d => d.FileName).ToListAsync()).Should().Equal("zz-good.txt");
    }

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public async Task An_Arabic_file_is_read_in_its_encoding(string encoding)
    {
        const string Text = "وقع المغرب والأردن يوم 5 ماي 2016 بعمان اتفاقية للتعاون في مجال التعليم العالي والبحث العلمي.";
        var coding = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        _host.Folder.Write("in/amman.txt", [.. coding.GetPreamble(), .. coding.GetBytes(Text)]);

        var run = await _host.ImportAsync(_host.Folder.In("in"));

        run.Documents.Should().ContainSingle().Which.Outcome.Should().Be(ImportOutcome.New);
        await using var db = _host.OpenContext();
        (await db.Documents.SingleAsync()).Text.Should().Be(Text);
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_named()
    {
        _host.Folder.Write("in/good.txt", Good);
        File.CreateSymbolicLink(_host.Folder.In("in/broken.txt"), _host.Folder.In("nowhere.txt"));

        var run = await _host.ImportAsync(_host.Folder.In("in"), _host.Folder.In("missing"));

        run.Documents.Select(d => (Path.GetFileName(d.Name), d.Outcome)).Should().Equal(
            ("broken.txt", ImportOutcome.Failed), ("good.txt", ImportOutcome.New), ("missing", ImportOutcome.Failed));
        run.Documents.Where(d => d.Outcome is ImportOutcome.Failed).Should().OnlyContain(d => d.Reason!.Length > 0);
    }

    [Fact]
    public async Task A_malformed_list_of_sources_is_named_and_the_documents_are_imported_without_it()
    {
        _host.Folder.Write("in/good.txt", Good);
        _host.Folder.Write("in/sources.json", "{ \"documents\": [ { \"file\": ");

        var run = await _host.ImportAsync(_host.Folder.In("in"));

        run.Documents.Select(d => (Path.GetFileName(d.Name), d.Outcome)).Should().BeEquivalentTo(
            [("sources.json", ImportOutcome.Failed), ("good.txt", ImportOutcome.New)]);
    }

    [Fact]
    public async Task The_same_file_named_twice_is_imported_once()
    {
        var file = _host.Folder.Write("in/good.txt", Good);

        var run = await _host.ImportAsync(file, _host.Folder.In("in"));

        run.Documents.Should().ContainSingle();
    }

    public void Dispose() => _host.Dispose();

    private static byte[] BadContent(string name) => name switch
    {
        "zero.txt" => [],
        "blank.txt" => " \r\n\t  \n"u8.ToArray(),
        "picture.png" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
        "archive.zip" => [0x50, 0x4B, 3, 4, 20, 0, 0, 0],
        "huge.txt" => [.. Enumerable.Repeat((byte)'a', 50 * Megabyte)],
        "spanish.txt" => "El ministro de Asuntos Exteriores de Marruecos se reunió el martes con su homólogo español para hablar de la cooperación."u8.ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
