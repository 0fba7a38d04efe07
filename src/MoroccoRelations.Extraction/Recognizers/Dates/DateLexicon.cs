using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>The words that dates are written with in one language.</summary>
internal sealed class DateLexicon
{
    private static readonly Dictionary<SourceLanguage, KeptLexicon<DateLexicon>> Sober = Load(isBold: false);
    private static readonly Dictionary<SourceLanguage, KeptLexicon<DateLexicon>> Bold = Load(isBold: true);

    private DateLexicon(bool isBold, params string[] files)
    {
        var entries = new List<DateWord>();
        foreach (var file in files)
        {
            foreach (var entry in Read(file).Where(e => isBold || !e.Bold))
            {
                entries.Add(entry);
                Learn(file, entry);
            }
        }

        Entries = entries;
    }

    /// <summary>Every entry, in the order of the files.</summary>
    public IReadOnlyList<DateWord> Entries { get; }

    /// <summary>Finds the forms in a run of tokens.</summary>
    public PhraseMatcher<DateWord> Matcher { get; } = new();

    /// <summary>The lexicon of a language; the bold one holds words too that only a text about dates means a date with.</summary>
    public static DateLexicon For(SourceLanguage language, bool isBold) => (isBold ? Bold : Sober)[language].Value;

    private static Dictionary<SourceLanguage, KeptLexicon<DateLexicon>> Load(bool isBold) => new()
    {
        [SourceLanguage.English] = new(() => new(isBold, "dates.en.json")),
        [SourceLanguage.French] = new(() => new(isBold, "dates.fr.json")),
        [SourceLanguage.Arabic] = new(() => new(isBold, "dates.ar.json")),
        // Darija writes its dates with the words of Arabic and some of its own.
        [SourceLanguage.Darija] = new(() => new(isBold, "dates.ar.json", "dates.ary.json")),
    };

    private void Learn(string file, DateWord entry)
    {
        try
        {
            foreach (var form in entry.Forms)
            {
                Matcher.Add(form, entry);
            }
        }
        catch (FormatException e)
        {
            throw new LexiconException(file, entry.Key, e.Message);
        }
    }

    private static IReadOnlyList<DateWord> Read(string file)
    {
        var entries = LexiconFile.Read<DateWord>(file);
        foreach (var entry in entries)
        {
            Check(file, entry);
        }

        return entries;
    }

    private static void Check(string file, DateWord entry)
    {
        if (entry.Forms.Count == 0)
        {
            throw new LexiconException(file, entry.Key, "the entry has no form");
        }

        if (entry.Examples is not { Count: > 0 })
        {
            throw new LexiconException(file, entry.Key, "the entry has no example");
        }
    }
}
