using System.Text.Json;
using System.Text.Json.Serialization;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>Reads the embedded word lists.</summary>
public static class LexiconFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The entries of a kind of list in a language. Darija has its own entries before those of Arabic, which it shares.</summary>
    /// <exception cref="LexiconException">A file cannot be used, or two entries of one file have the same key.</exception>
    public static IReadOnlyList<T> ReadAll<T>(string kind, SourceLanguage language, Func<T, string> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var own = ReadUnique(kind, language, key);
        return language == SourceLanguage.Darija ? [.. own, .. ReadUnique(kind, SourceLanguage.Arabic, key)] : own;
    }

    /// <summary>Stops with the place and the reason where <paramref name="condition"/> does not hold.</summary>
    /// <exception cref="LexiconException">The condition does not hold.</exception>
    public static void Check(bool condition, string file, string key, string reason)
    {
        if (!condition)
        {
            throw new LexiconException(file, key, reason);
        }
    }

    /// <summary>Adds the forms of an entry to a matcher.</summary>
    /// <exception cref="LexiconException">A form holds no word.</exception>
    public static void AddForms<T>(PhraseMatcher<T> matcher, IEnumerable<string> forms, T value, string file, string key)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        ArgumentNullException.ThrowIfNull(forms);
        foreach (var form in forms)
        {
            try
            {
                matcher.Add(form, value);
            }
            catch (FormatException e)
            {
                throw new LexiconException(file, key, e.Message);
            }
        }
    }

    private static IReadOnlyList<T> ReadUnique<T>(string kind, SourceLanguage language, Func<T, string> key)
    {
        var file = $"{kind}.{language.Code()}.json";
        var entries = Read<T>(file);
        var keys = new HashSet<string>();
        foreach (var entry in entries)
        {
            Check(keys.Add(key(entry)), file, key(entry), "the key stands twice");
        }

        return entries;
    }

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
