using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Languages;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>How far a trigger alone speaks for an event.</summary>
public enum TriggerStrength
{
    /// <summary>The name of something else that holds a trigger's word: "World War".</summary>
    None,

    /// <summary>Speaks for an event only together with a date, Morocco and a partner.</summary>
    Weak,

    /// <summary>Speaks for an event with a date.</summary>
    Plain,

    /// <summary>Speaks for an event even without a date.</summary>
    Strong,
}

/// <summary>Words that tell that something of one type happened.</summary>
public sealed record TriggerEntry
{
    /// <summary>The name of the entry, unique in its file.</summary>
    public required string Key { get; init; }

    /// <summary>The type of event that the words tell.</summary>
    public required EventType Type { get; init; }

    /// <summary>How far the words alone speak for an event.</summary>
    public required TriggerStrength Strength { get; init; }

    /// <summary>Forms that tell it as done: finite verbs, and the present of headlines.</summary>
    public required IReadOnlyList<string> Verbs { get; init; }

    /// <summary>Forms that name it: "signature of", "زيارة".</summary>
    public required IReadOnlyList<string> Nouns { get; init; }

    /// <summary>Words of which one must stand near them in the sentence; none where the list is empty.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Words that take the sense away where they stand near them in the sentence.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Sentences in which the entry must be met.</summary>
    public required IReadOnlyList<string> Examples { get; init; }
}

/// <summary>A form of a trigger entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="IsVerb">Whether the form tells the happening as done rather than naming it.</param>
public sealed record TriggerForm(TriggerEntry Entry, bool IsVerb);

/// <summary>The triggers of one language.</summary>
public sealed class TriggerLexicon
{
    // How many words of the sentence the context of a trigger takes in, either way.
    private const int NeededReach = 20;
    private const int ExcludedReach = 10;

    private readonly PhraseMatcher<TriggerForm> forms = new();
    private readonly Dictionary<TriggerEntry, PhraseMatcher<string>> with = [];
    private readonly Dictionary<TriggerEntry, PhraseMatcher<string>> without = [];

    private readonly SourceLanguage language;

    private TriggerLexicon(IReadOnlyList<TriggerEntry> entries, SourceLanguage language)
    {
        Entries = entries;
        this.language = language;
        var file = $"triggers.{language.Code()}.json";
        foreach (var entry in entries)
        {
            LexiconFile.Check(entry.Verbs.Count + entry.Nouns.Count > 0, file, entry.Key, "has neither verbs nor nouns");
            LexiconFile.Check(entry.Examples.Count > 0 || entry.Strength == TriggerStrength.None, file, entry.Key, "has no example");
            Add(entry, file);
        }
    }

    /// <summary>The entries.</summary>
    public IReadOnlyList<TriggerEntry> Entries { get; }

    /// <summary>Reads the word lists of a language; Darija has its own beside those of Arabic.</summary>
    /// <exception cref="LexiconException">An entry cannot be used.</exception>
    public static TriggerLexicon Load(SourceLanguage language) =>
        new(LexiconFile.ReadAll<TriggerEntry>("triggers", language, e => e.Key), language);

    /// <summary>The triggers of a sentence whose contexts are met.</summary>
    public IEnumerable<PhraseMatch<TriggerForm>> Find(IReadOnlyList<Token> sentence)
    {
        var context = new Context(this, sentence);
        return forms.FindAll(sentence, context.Fits).Where(m => m.Values.All(v => v.Entry.Strength != TriggerStrength.None));
    }

    private void Add(TriggerEntry entry, string file)
    {
        LexiconFile.AddForms(forms, Conjugated(entry), new TriggerForm(entry, IsVerb: true), file, entry.Key);
        LexiconFile.AddForms(forms, WithDuals(entry), new TriggerForm(entry, IsVerb: false), file, entry.Key);
        AddContext(with, entry, entry.With, file);
        AddContext(without, entry, entry.Without, file);
    }

    /// <summary>The verbs of an entry; in Arabic with their further forms, save for words so general that they tell next to nothing.</summary>
    private IEnumerable<string> Conjugated(TriggerEntry entry)
    {
        if (language is not (SourceLanguage.Arabic or SourceLanguage.Darija) || entry.Strength == TriggerStrength.Weak)
        {
            return entry.Verbs;
        }

        var listed = entry.Verbs.ToHashSet();
        var further = entry.Verbs.SelectMany(v => ArabicConjugation.Further(v, listed));
        var spoken = language == SourceLanguage.Darija ? entry.Verbs.SelectMany(v => ArabicConjugation.InDarija(v, listed)) : [];
        return entry.Verbs.Concat(further).Concat(spoken).Distinct();
    }

    private IEnumerable<string> WithDuals(TriggerEntry entry) =>
        language is SourceLanguage.Arabic or SourceLanguage.Darija && entry.Strength is TriggerStrength.Strong or TriggerStrength.Plain
            ? entry.Nouns.Concat(entry.Nouns.SelectMany(ArabicDuals.Of)).Distinct()
            : entry.Nouns;

    private static void AddContext(Dictionary<TriggerEntry, PhraseMatcher<string>> contexts, TriggerEntry entry, IReadOnlyList<string> words, string file)
    {
        if (words.Count > 0)
        {
            contexts[entry] = new PhraseMatcher<string>();
            LexiconFile.AddForms(contexts[entry], words, entry.Key, file, entry.Key);
        }
    }

    /// <summary>Where the words that the entries ask for or rule out stand in one sentence; looked up once an entry.</summary>
    private sealed class Context(TriggerLexicon lexicon, IReadOnlyList<Token> sentence)
    {
        private readonly Dictionary<TriggerEntry, int[]> needed = [];
        private readonly Dictionary<TriggerEntry, int[]> excluded = [];

        public bool Fits(TriggerForm form, int start, int end) =>
            (form.Entry.With.Count == 0 || Stands(Of(form.Entry, needed, lexicon.with), start, end, NeededReach))
            && (form.Entry.Without.Count == 0 || !Stands(Of(form.Entry, excluded, lexicon.without), start, end, ExcludedReach));

        private static bool Stands(int[] places, int start, int end, int reach)
        {
            var found = Array.BinarySearch(places, start - reach);
            var next = found >= 0 ? found : ~found;
            return next < places.Length && places[next] <= end + reach;
        }

        private int[] Of(TriggerEntry entry, Dictionary<TriggerEntry, int[]> known, Dictionary<TriggerEntry, PhraseMatcher<string>> matchers) =>
            known.TryGetValue(entry, out var found) ? found : known[entry] = [.. matchers[entry].FindAll(sentence).Select(m => m.Start)];
    }
}
