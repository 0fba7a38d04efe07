using System.Text.Encodings.Web;
using System.Text.Json;
using MoroccoRelations.Domain.Drafts;

namespace MoroccoRelations.Web.CommandLine;

/// <summary>Writes drafts as the extraction contract's JSON, one document at a time, so that a long run holds one document in memory.</summary>
internal sealed class ExtractJson : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private readonly bool _explain;

    /// <summary>Opens the list of documents on <paramref name="output"/>; disposing closes it.</summary>
    public ExtractJson(Stream output, bool explain)
    {
        _output = output;
        _explain = explain;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = Options.Encoder });
        _json.WriteStartObject();
        _json.WriteStartArray("documents");
    }

    /// <summary>Writes one document with its records.</summary>
    public async Task WriteAsync(DocumentDraft draft, CancellationToken stop)
    {
        JsonSerializer.Serialize(_json, ExtractedDocument.From(draft, _explain), Options);
        await _json.FlushAsync(stop);
    }

    /// <summary>Closes the list.</summary>
    public async ValueTask DisposeAsync()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        await _json.DisposeAsync();
        await _output.WriteAsync("\n"u8.ToArray());
    }
}
