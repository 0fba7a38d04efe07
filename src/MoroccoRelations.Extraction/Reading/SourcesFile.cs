using System.Globalization;
using System.Text.Json;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads <c>sources.json</c>: what is known of the documents beside it.</summary>
/// <remarks>
/// The file is a JSON array of objects with <c>file</c> (required) and, as far as known, <c>title</c>, <c>publisher</c>, <c>address</c>, <c>language</c>
/// (en, fr, ar, ary), <c>published</c> (EDTF), <c>licence</c> (an SPDX identifier or a short name), and <c>inferred</c>: the names of those that somebody worked out.
/// What is wrong is named and left out, and the rest is used: a slip in one entry shall not cost the others their titles.
/// </remarks>
public sealed class SourcesFile
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "sources.json";

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly HashSet<string> Describable = ["title", "publisher", "address", "language", "published", "licence"];

    private readonly Dictionary<string, DocumentMetadata> entries = new(StringComparer.Ordinal);
    private readonly List<string> problems = [];

    private SourcesFile()
    {
    }

    /// <summary>The entries, in no order.</summary>
    public IReadOnlyCollection<DocumentMetadata> Entries => entries.Values;

    /// <summary>What is wrong with the file, a sentence each.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>What is known of a file, or null.</summary>
    public DocumentMetadata? For(string fileName) => entries.GetValueOrDefault(Path.GetFileName(fileName));

    /// <summary>Reads the bytes of a file.</summary>
    public static SourcesFile Read(ReadOnlyMemory<byte> bytes)
    {
        var sources = new SourcesFile();
        try
        {
            var start = bytes.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
            using var json = JsonDocument.Parse(bytes[start..], Options);
            sources.TakeAll(json.RootElement);
        }
        catch (JsonException e)
        {
            sources.problems.Add($"{FileName} is no JSON at line {e.LineNumber + 1}, position {e.BytePositionInLine + 1}: {Reason(e.Message)}");
        }

        return sources;
    }

    // System.Text.Json repeats the place at the end of its message, counted from 0.
    private static string Reason(string message)
    {
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }

    private void TakeAll(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Array)
        {
            problems.Add($"{FileName} holds {Name(root)} where an array of entries is meant.");
            return;
        }

        var number = 0;
        foreach (var element in root.EnumerateArray())
        {
            number++;
            try
            {
                Take(element, number);
            }
            catch (InvalidOperationException)
            {
                // An escape such as \uD800 is JSON and yet no text.
                problems.Add($"{FileName}, entry {number}: a text in it holds half a character.");
            }
        }
    }

    private void Take(JsonElement element, int number)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add($"{FileName}, entry {number}: {Name(element)} stands where an object is meant.");
            return;
        }

        var place = $"{FileName}, entry {number}";
        if (!element.TryGetProperty("file", out var file) || file.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(Path.GetFileName(file.GetString())))
        {
            problems.Add($"{place}: \"file\" is missing, the name of the document that the entry describes.");
            return;
        }

        var entry = new EntryReader($"{place} ({file.GetString()})", problems).Read(Path.GetFileName(file.GetString()!), element);
        if (!entries.TryAdd(entry.File, entry))
        {
            problems.Add($"{place}: {entry.File} is described twice; the first entry is used.");
        }
    }

    private static string Name(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private sealed class EntryReader(string place, List<string> problems)
    {
        public DocumentMetadata Read(string file, JsonElement element)
        {
            var entry = new DocumentMetadata { File = file };
            foreach (var property in element.EnumerateObject().Where(p => p.Name != "file"))
            {
                entry = Take(entry, property.Name, property.Value);
            }

            return entry;
        }

        private DocumentMetadata Take(DocumentMetadata entry, string name, JsonElement value) => name switch
        {
            "title" => entry with { Title = Text(name, value) },
            "publisher" => entry with { Publisher = Text(name, value) },
            "address" => entry with { Address = Address(name, value) },
            "licence" => entry with { Licence = Text(name, value) },
            "language" => entry with { Language = Language(name, value) },
            "published" => entry with { Published = Published(name, value) },
            "inferred" => entry with { Inferred = Inferred(value) },
            _ => Unknown(entry, name),
        };

        private string? Text(string name, JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.String)
            {
                return string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString();
            }

            if (value.ValueKind != JsonValueKind.Null)
            {
                problems.Add($"{place}: \"{name}\" is {Name(value)} where a text is meant.");
            }

            return null;
        }

        private string? Address(string name, JsonElement value)
        {
            var text = Text(name, value);
            if (text is null || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            {
                return text;
            }

            problems.Add($"{place}: \"{name}\" is \"{text}\" where an address that begins with http:// or https:// is meant.");
            return null;
        }

        private SourceLanguage? Language(string name, JsonElement value)
        {
            var text = Text(name, value);
            if (text is null || SourceLanguages.TryParse(text, out var language) is false)
            {
                if (text is not null)
                {
                    problems.Add($"{place}: \"{name}\" is \"{text}\" where en, fr, ar or ary is meant.");
                }

                return null;
            }

            return language;
        }

        private EdtfDate? Published(string name, JsonElement value)
        {
            var text = Text(name, value);
            if (text is null)
            {
                return null;
            }

            if (EdtfDate.TryParse(text, out var date, out var error))
            {
                return date;
            }

            problems.Add($"{place}: \"{name}\" is \"{text}\": {error}");
            return null;
        }

        private HashSet<string> Inferred(JsonElement value)
        {
            var names = value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!).ToHashSet()
                : [];
            foreach (var name in names.Except(Describable).Order(StringComparer.Ordinal))
            {
                problems.Add($"{place}: \"inferred\" names \"{name}\", which is no property of an entry.");
            }

            if (value.ValueKind != JsonValueKind.Array)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"{place}: \"inferred\" is {Name(value)} where an array of names is meant."));
            }

            names.IntersectWith(Describable);
            return names;
        }

        private DocumentMetadata Unknown(DocumentMetadata entry, string name)
        {
            problems.Add($"{place}: \"{name}\" is no property of an entry; it is passed over.");
            return entry;
        }
    }
}
