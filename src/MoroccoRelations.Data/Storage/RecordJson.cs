using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Data.Storage;

/// <summary>The one form in which values stand as JSON: in columns, in the states of revisions, in suggestions.</summary>
/// <remarks>Properties keep the order of their declaration, so that equal values give equal texts. Letters stand as they are: the file stays legible.</remarks>
public static class RecordJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new ParsableConverter<EdtfDate>(),
            new ParsableConverter<PartnerCode>(),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"Expected {typeof(T).Name}, found null.");

    /// <summary>Writes a value as its canonical text.</summary>
    private sealed class ParsableConverter<T> : JsonConverter<T>
        where T : class, IParsable<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } text ? T.Parse(text, null) : null;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
