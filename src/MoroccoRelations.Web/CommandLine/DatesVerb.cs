using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction;

namespace MoroccoRelations.Web.CommandLine;

/// <summary>The verb <c>dates</c>: the dates of each line of the standard input, as one line of JSON each.</summary>
internal static class DatesVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var language = new Option<string>("--language") { Description = "The language of the texts: en, fr, ar or ary.", HelpName = "CODE", Required = true };
        var reference = new Option<string?>("--reference") { Description = "The day from which \"yesterday\" is counted.", HelpName = "YYYY-MM-DD" };
        language.AcceptOnlyFromAmong([.. SourceLanguages.All.Select(l => l.Code())]);
        reference.Validators.Add(result =>
        {
            if (!TryDay(result.GetValueOrDefault<string?>(), out _))
            {
                result.AddError("The option \"--reference\" needs a day, such as 2024-05-15.");
            }
        });

        var verb = new Command("dates", "Reads one text a line and prints the dates in each, one line of JSON a text.") { language, reference };
        verb.SetAction((asked, cancellation) => RunAsync(asked.GetValue(language)!, asked.GetValue(reference), cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(string code, string? reference, CancellationToken cancellation)
    {
        var language = SourceLanguages.All.Single(l => l.Code() == code);
        DateOnly? day = TryDay(reference, out var parsed) ? parsed : null;
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        while (await input.ReadLineAsync(cancellation) is { } line)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new Line([.. Find(line, language, day)]), Json));
        }

        return ExitCode.Done;
    }

    private static IEnumerable<Found> Find(string text, SourceLanguage language, DateOnly? reference) =>
        DatesOnText.Find(text, language, reference).Select(d => new Found(d.Span.Start, d.Span.Length, d.Text, d.Edtf.Text));

    private static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private sealed record Line(IReadOnlyList<Found> Dates);

    private sealed record Found(int Start, int Length, string Text, string Edtf);
}
