using System.Text;

namespace MoroccoRelations.Web.Tests.CommandLine;

public sealed class DatesVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Each_line_gives_the_dates_in_it()
    {
        var output = await RunAsync("In June 2004\nno date\nyesterday, \"1999\"\n", "--language", "en", "--reference", "2024-05-15");

        output.Should().Be("""
            {"dates":[{"start":3,"length":9,"text":"June 2004","edtf":"2004-06"}]}
            {"dates":[]}
            {"dates":[{"start":0,"length":9,"text":"yesterday","edtf":"2024-05-14"},{"start":12,"length":4,"text":"1999","edtf":"1999"}]}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Arabic_stands_as_it_is_written()
    {
        var output = await RunAsync("في يونيو 2004\n", "--language", "ar");

        output.Should().Be("{\"dates\":[{\"start\":3,\"length\":10,\"text\":\"يونيو 2004\",\"edtf\":\"2004-06\"}]}\n");
    }

    [Theory]
    [InlineData("2024-13-01", "--reference")]
    [InlineData("yesterday", "--reference")]
    [InlineData("de", "--language")]
    public async Task A_wrong_value_is_named(string value, string option)
    {
        string[] args = option == "--language" ? ["dates", option, value] : ["dates", "--language", "en", option, value];

        var outcome = await BuiltProgram.RunAsync(_folder.Path, args);

        outcome.ExitCode.Should().Be(2);
        outcome.Error.Should().Contain(option == "--language" ? "'de'" : "--reference");
        outcome.Output.Should().BeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> RunAsync(string input, params string[] args)
    {
        using var program = BuiltProgram.Start(_folder.Path, ["dates", .. args]);
        await program.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input));
        program.StandardInput.Close();
        using var reader = new StreamReader(program.StandardOutput.BaseStream, Encoding.UTF8);
        var output = await reader.ReadToEndAsync();
        await program.WaitForExitAsync();
        program.ExitCode.Should().Be(0);
        return output;
    }
}
