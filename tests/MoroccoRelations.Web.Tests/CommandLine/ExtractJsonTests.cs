using System.Text;
using System.Text.Json;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.CommandLine;

namespace MoroccoRelations.Web.Tests.CommandLine;

public sealed class ExtractJsonTests
{
    [Theory]
    [InlineData("\uD800 alone")]
    [InlineData("alone \uDC00")]
    [InlineData("\uDFFF\uD800")]
    [InlineData("\0 and \u001F")]
    public async Task No_text_breaks_the_output(string text)
    {
        var printed = await PrintAsync(DraftOf(text));

        using var json = JsonDocument.Parse(printed);
        json.RootElement.GetProperty("documents")[0].GetProperty("relationships")[0].GetProperty("citations")[0].GetProperty("quote").GetString()
            .Should().HaveLength(text.Length);
    }

    [Fact]
    public async Task No_documents_are_an_empty_list()
    {
        var printed = await PrintAsync();

        using var json = JsonDocument.Parse(printed);
        json.RootElement.GetProperty("documents").GetArrayLength().Should().Be(0);
    }

    private static DocumentDraft DraftOf(string text)
    {
        var document = new SourceDocument { FileName = "any.txt", ContentHash = "", Text = text };
        var cited = new CitationDraft(new TextSpan(0, text.Length), text);
        return new DocumentDraft(document, [], [new RelationshipDraft { Partners = [], Aspect = default, Tenor = default, Confidence = 1, Citations = [cited] }]);
    }

    private static async Task<string> PrintAsync(params DocumentDraft[] drafts)
    {
        using var output = new MemoryStream();
        await using (var json = new ExtractJson(output, explain: true))
        {
            foreach (var draft in drafts)
            {
                await json.WriteAsync(draft, CancellationToken.None);
            }
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
