using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Tells the language of a body by its script and its function words, which are in <c>language.json</c>.</summary>
/// <remarks>
/// The list holds other languages too, so that Spanish is not taken for French: where one of them scores best, or none scores enough, the answer is null.
/// Darija is told from Standard Arabic, in which much of it is written, by a small share of words that only Darija has, and by its verbs (<c>كيلعب</c>, <c>كتقود</c>).
/// </remarks>
public static class LanguageIdentifier
{
    private const int MostWords = 5000;
    private const double SmallestShare = 0.12;
    private const double SmallestShareOfDarija = 0.012;
    private const int FewestDarijaWords = 2;
    private const int ShortText = 12;
    private const int FewestVerbLetters = 3;
    private const int LongestWord = 40;

    private static readonly IReadOnlyList<Entry> Entries = LexiconFile.Read<Entry>("language.json");
    private static readonly Dictionary<string, List<Entry>> ByWord = Index();
    private static readonly string[] DarijaVerbPrefixes = [.. Entries.SelectMany(e => e.VerbPrefixes)];
    private static readonly HashSet<string> NoDarijaVerbs = [.. Entries.SelectMany(e => e.NotVerbs).Select(CharacterFolding.Fold)];
    private static readonly string[] NoDarijaVerbStems = [.. NoDarijaVerbs.Where(n => n[^1] == '*').Select(n => n[..^1])];

    /// <summary>The sentences by which the list is tested, each with the code of its language.</summary>
    internal static IEnumerable<(string Language, string Example)> Examples => Entries.SelectMany(e => e.Examples.Select(x => (e.Language, x)));

    /// <summary>The language in which the main part of the blocks is written, or null where it is none that the extractor reads.</summary>
    public static SourceLanguage? Identify(string text, IEnumerable<TextSpan> passages)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(passages);
        var words = passages.SelectMany(p => Words(text, p)).Take(MostWords).ToArray();
        var arabic = words.Count(w => IsArabic(w[0]));
        var latin = words.Count(w => IsLatin(w[0]));
        var most = Math.Max(arabic, latin);
        return most * 2 <= words.Length ? null
            : most == words.Length ? Best(words)
            : Best(Array.FindAll(words, w => arabic >= latin ? IsArabic(w[0]) : IsLatin(w[0])));
    }

    /// <summary>The language of a text.</summary>
    public static SourceLanguage? Identify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Identify(text, [new TextSpan(0, text.Length)]);
    }

    private static SourceLanguage? Best(string[] words)
    {
        var scores = new Dictionary<string, double>();
        foreach (var word in words)
        {
            if (!ByWord.TryGetValue(word, out var entries))
            {
                continue;
            }

            foreach (var entry in entries)
            {
                // A word that several languages share tells less.
                scores[entry.Language] = scores.GetValueOrDefault(entry.Language) + (1.0 / entries.Count);
            }
        }

        if (IsArabic(words[0][0]))
        {
            scores["ar"] = scores.GetValueOrDefault("ar") + scores.GetValueOrDefault("ary") + words.Count(HasArticle);
        }

        var best = scores.Where(s => s.Key != "ary").OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).FirstOrDefault();
        var smallest = IsArabic(words[0][0]) ? SmallestShare / 3 : SmallestShare;
        if (best.Key is null || best.Value < smallest * words.Length || !SourceLanguages.TryParse(best.Key, out var language))
        {
            return null;
        }

        return language == SourceLanguage.Arabic && IsDarija(words) ? SourceLanguage.Darija : language;
    }

    /// <summary>Whether the word begins with the Arabic article: a headline or a table may hold no function word at all.</summary>
    private static bool HasArticle(string word)
    {
        var start = word[0] is 'و' or 'ب' or 'ف' ? 1 : 0;
        return word.Length > start + 3 && word.AsSpan(start).StartsWith("ال", StringComparison.Ordinal);
    }

    private static bool IsDarija(string[] words)
    {
        var marks = words.Count(w => IsDarijaWord(w) || IsDarijaVerb(w));
        var fewest = words.Length <= ShortText ? 1 : FewestDarijaWords;
        return marks >= fewest && marks >= words.Length * SmallestShareOfDarija;
    }

    private static bool IsDarijaWord(string word) =>
        ByWord.GetValueOrDefault(word)?.Exists(e => e.Language == "ary") == true
        || (word.Length > 3 && word[0] is 'و' or 'ف' or 'ب' && ByWord.GetValueOrDefault(word[1..])?.Exists(e => e.Language == "ary") == true);

    private static bool IsDarijaVerb(string word)
    {
        var stem = word.Length > 1 && word[0] == 'و' ? word[1..] : word;
        return StartsWithAny(stem, DarijaVerbPrefixes, FewestVerbLetters) && !NoDarijaVerbs.Contains(stem) && !StartsWithAny(stem, NoDarijaVerbStems, 0);
    }

    private static bool StartsWithAny(string word, string[] beginnings, int fewestLettersBehind)
    {
        foreach (var beginning in beginnings)
        {
            if (word.Length >= beginning.Length + fewestLettersBehind && word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, List<Entry>> Index()
    {
        var index = new Dictionary<string, List<Entry>>();
        foreach (var entry in Entries)
        {
            foreach (var word in entry.Words.Select(CharacterFolding.Fold).Distinct())
            {
                if (!index.TryGetValue(word, out var entries))
                {
                    index[word] = entries = [];
                }

                entries.Add(entry);
            }
        }

        return index;
    }

    private static IEnumerable<string> Words(string text, TextSpan passage)
    {
        var start = -1;
        for (var i = passage.Start; i <= passage.End; i++)
        {
            var isLetter = i < passage.End && (char.IsLetter(text[i]) || IsMark(text[i]));
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                var word = CharacterFolding.Fold(text.AsSpan(start, Math.Min(i - start, LongestWord)));
                start = -1;
                if (word.Length > 0)
                {
                    yield return word;
                }
            }
        }
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F' or >= '\u064B' and <= '\u065F' or '\u0640' or '\u0670';

    private static bool IsArabic(char c) => c is >= '\u0620' and <= '\u06FF';

    private static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= '\u00DF' and <= '\u024F';

    private sealed record Entry(string Language, IReadOnlyList<string> Words)
    {
        public IReadOnlyList<string> VerbPrefixes { get; init; } = [];

        public IReadOnlyList<string> NotVerbs { get; init; } = [];

        /// <summary>Sentences of the language, by which the list is tested.</summary>
        public IReadOnlyList<string> Examples { get; init; } = [];
    }
}
