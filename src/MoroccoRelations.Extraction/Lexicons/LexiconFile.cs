using System.Text.Json;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>Reads the embedded word lists.</summary>
public static class LexiconFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The entries of a list: a JSON array in the embedded file <paramref name="name"/> ("triggers.en.json").</summary>
    /// <exception cref="LexiconException">The file is missing, is no JSON, or holds a field that an entry does not have.</exception>
    public static IReadOnlyList<T> Read<T>(string name)
    {
        var assembly = typeof(LexiconFile).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.Lexicons.{name}")
            ?? throw new LexiconException(name, null, "the file is not embedded");
        try
        {
            return JsonSerializer.Deserialize<List<T>>(stream, Options) ?? throw new LexiconException(name, null, "the file is empty");
        }
        catch (JsonException e)
        {
            throw new LexiconException(name, e.Path, e.Message);
        }
    }
}

/// <summary>A word list that cannot be used; it stops the start of the program.</summary>
/// <param name="file">The file.</param>
/// <param name="key">The entry or the place in the file, or null for the file as a whole.</param>
/// <param name="reason">What is wrong.</param>
public sealed class LexiconException(string file, string? key, string reason)
    : Exception($"Lexicon {file}{(key is null ? "" : $", {key}")}: {reason}.");
