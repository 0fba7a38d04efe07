using System.Text.Json;

namespace MoroccoRelations.Web.Tests.CommandLine;

public sealed class ExtractVerbTests : IDisposable
{
    private const string Meeting = "On 14 March 2019, Morocco's Minister of Foreign Affairs met with the Foreign Minister of Japan in Tokyo.";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_contract_stands_alone_on_standard_output()
    {
        _folder.Write("tokyo.txt", Meeting);

        var outcome = await ExtractAsync("tokyo.txt", "--format", "json");

        var document = Documents(outcome).Should().ContainSingle().Subject;
        document.GetProperty("document").GetString().Should().Be("tokyo.txt");
        document.GetProperty("language").GetString().Should().Be("en");
        document.GetProperty("published").ValueKind.Should().Be(JsonValueKind.Null);
        var found = document.GetProperty("events").EnumerateArray().Should().ContainSingle().Subject;
        Names(found).Should().Equal("date", "partners", "type", "title", "confidence", "actors", "citations");
        found.GetProperty("date").GetString().Should().Be("2019-03-14");
        found.GetProperty("partners").EnumerateArray().Select(p => p.GetString()).Should().Equal("JP");
        found.GetProperty("type").GetString().Should().Be("visit");
        QuoteOf(found).Should().Be(Passage(found, Meeting));
        outcome.ExitCode.Should().Be(0);
        outcome.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Explain_names_the_rule_behind_each_value()
    {
        _folder.Write("tokyo.txt", Meeting);

        var outcome = await ExtractAsync("tokyo.txt", "--explain");

        var findings = Documents(outcome).Single().GetProperty("events")[0].GetProperty("findings").EnumerateArray().ToList();
        findings.Select(f => f.GetProperty("property").GetString()).Should().Contain(["date", "partner", "type"]);
        findings.Should().OnlyContain(f => f.GetProperty("rule").GetString()!.Length > 0);
    }

    [Fact]
    public async Task No_database_is_touched()
    {
        _folder.Write("tokyo.txt", Meeting);

        await ExtractAsync("tokyo.txt");

        Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Should().Equal("tokyo.txt");
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_is_extracted()
    {
        _folder.Write("documents/a-empty.txt", "");
        _folder.Write("documents/b-tokyo.txt", Meeting);

        var outcome = await ExtractAsync("documents", "missing.txt");

        outcome.ExitCode.Should().Be(1);
        Documents(outcome).Select(d => d.GetProperty("document").GetString()).Should().Equal("b-tokyo.txt");
        outcome.Error.Should().Contain(Path.Combine("documents", "a-empty.txt") + ": The file is empty").And.Contain("missing.txt: There is no such file");
    }

    [Fact]
    public async Task A_document_in_another_language_yields_nothing_and_a_notice()
    {
        _folder.Write("es.txt", "El ministro de Asuntos Exteriores de Marruecos se reunió el martes con su homólogo español para hablar de la cooperación entre los dos países.");

        var outcome = await ExtractAsync("es.txt");

        outcome.ExitCode.Should().Be(0);
        var document = Documents(outcome).Should().ContainSingle().Subject;
        document.GetProperty("language").ValueKind.Should().Be(JsonValueKind.Null);
        document.GetProperty("events").GetArrayLength().Should().Be(0);
        document.GetProperty("relationships").GetArrayLength().Should().Be(0);
        outcome.Error.Should().Contain("es.txt").And.Contain("language");
    }

    [Fact]
    public async Task Arabic_stands_unescaped_and_its_spans_hold()
    {
        const string Text = "وقع المغرب والأردن يوم 5 ماي 2016 بعمان اتفاقية للتعاون في مجال التعليم العالي والبحث العلمي.";
        _folder.Write("amman.txt", Text);

        var outcome = await ExtractAsync("amman.txt");

        outcome.Output.Should().Contain("اتفاقية");
        var found = Documents(outcome).Single().GetProperty("events").EnumerateArray().Should().ContainSingle().Subject;
        QuoteOf(found).Should().Be(Passage(found, Text));
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--exlpain")]
    public async Task A_mistyped_option_is_named_and_nothing_is_printed(params string[] options)
    {
        _folder.Write("tokyo.txt", Meeting);

        var outcome = await ExtractAsync(["tokyo.txt", .. options]);

        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().Contain(options[^1]);
    }

    public void Dispose() => _folder.Dispose();

    private Task<Outcome> ExtractAsync(params string[] args) => BuiltProgram.RunAsync(_folder.Path, ["extract", .. args]);

    private static List<JsonElement> Documents(Outcome outcome)
    {
        using var json = JsonDocument.Parse(outcome.Output);
        return [.. json.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.Clone())];
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string? QuoteOf(JsonElement found) => found.GetProperty("citations")[0].GetProperty("quote").GetString();

    private static string Passage(JsonElement found, string text)
    {
        var citation = found.GetProperty("citations")[0];
        return text.Substring(citation.GetProperty("start").GetInt32(), citation.GetProperty("length").GetInt32());
    }
}
