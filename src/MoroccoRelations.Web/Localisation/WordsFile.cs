using System.Text.Json;

namespace MoroccoRelations.Web.Localisation;

/// <summary>The words of the interface in one language: <c>Resources/en.json</c> and its two siblings.</summary>
/// <remarks>A value is a text, or an object of texts by plural class (<c>{"one": "{0} event", "other": "{0} events"}</c>).</remarks>
public sealed class WordsFile
{
    // A key written twice would hide one of its two texts.
    private static readonly JsonSerializerOptions EachKeyOnce = new() { AllowDuplicateProperties = false };

    private readonly Dictionary<string, Dictionary<string, string>> _texts;

    private WordsFile(Dictionary<string, Dictionary<string, string>> texts) => _texts = texts;

    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The texts of a key by plural class; a text that counts nothing stands under the empty class.</summary>
    public IReadOnlyDictionary<string, string> Forms(string key) => _texts[key];

    public string? Find(string key, string pluralClass = "") =>
        _texts.TryGetValue(key, out var forms) ? forms.GetValueOrDefault(pluralClass) : null;

    public static WordsFile Load(string language)
    {
        using var stream = typeof(WordsFile).Assembly.GetManifestResourceStream($"Resources/{language}.json")
            ?? throw new InvalidOperationException($"Resources/{language}.json is not embedded in the program.");
        var values = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(stream, EachKeyOnce)!;
        return new WordsFile(values.ToDictionary(pair => pair.Key, pair => Forms(pair.Value), StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Forms(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? new() { [""] = value.GetString()! }
            : value.EnumerateObject().ToDictionary(form => form.Name, form => form.Value.GetString()!);
}
