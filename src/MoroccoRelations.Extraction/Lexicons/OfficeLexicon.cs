using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>How the texts of one language name an office, as <c>offices.*.json</c> holds it.</summary>
/// <param name="Office">The key of the office.</param>
/// <param name="Forms">What texts call it.</param>
/// <param name="Examples">Phrases in which someone is given the office.</param>
public sealed record OfficeEntry(string Office, IReadOnlyList<string> Forms, IReadOnlyList<string> Examples);

/// <summary>The words for offices in one language.</summary>
/// <remarks>Darija reads its own list besides the Arabic one.</remarks>
public sealed class OfficeLexicon
{
    private static readonly Dictionary<SourceLanguage, KeptLexicon<OfficeLexicon>> ByLanguage =
        SourceLanguages.All.ToDictionary(l => l, l => new KeptLexicon<OfficeLexicon>(() => Load(l)));

    private OfficeLexicon(IReadOnlyList<OfficeEntry> entries, PhraseMatcher<string> matcher)
    {
        Entries = entries;
        Matcher = matcher;
    }

    /// <summary>The keys of all offices; <c>king</c> stands for any crowned head, <c>other</c> for dignities without an office of state.</summary>
    public static IReadOnlySet<string> Keys { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "king", "sultan", "crown-prince", "president", "vice-president", "prime-minister", "foreign-minister", "minister", "secretary-of-state", "ambassador",
        "envoy", "secretary-general", "high-representative", "commissioner", "speaker", "general", "party-leader", "spokesperson", "other",
    };

    /// <summary>The entries.</summary>
    public IReadOnlyList<OfficeEntry> Entries { get; }

    /// <summary>Finds the offices in a run of tokens; the value is the key.</summary>
    public PhraseMatcher<string> Matcher { get; }

    /// <summary>The words of a language.</summary>
    public static OfficeLexicon Of(SourceLanguage language) => ByLanguage[language].Value;

    private static OfficeLexicon Load(SourceLanguage language)
    {
        string[] lists = language == SourceLanguage.Darija ? ["ar", "ary"] : [language.Code()];
        var matcher = new PhraseMatcher<string>();
        var entries = new List<OfficeEntry>();
        foreach (var file in lists.Select(l => $"offices.{l}.json"))
        {
            foreach (var entry in LexiconFile.Read<OfficeEntry>(file))
            {
                Add(matcher, file, entry);
                entries.Add(entry);
            }
        }

        return new OfficeLexicon(entries, matcher);
    }

    private static void Add(PhraseMatcher<string> matcher, string file, OfficeEntry entry)
    {
        if (!Keys.Contains(entry.Office))
        {
            throw new LexiconException(file, entry.Office, "it is no office");
        }

        foreach (var form in entry.Forms)
        {
            matcher.Add(form, entry.Office);
        }
    }
}
