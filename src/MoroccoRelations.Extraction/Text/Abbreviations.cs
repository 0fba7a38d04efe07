using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Text;

/// <summary>The abbreviations of a language, and the words that a new sentence likes to begin with.</summary>
internal sealed class Abbreviations
{
    private static readonly IReadOnlyList<Entry> Entries = LexiconFile.Read<Entry>("abbreviations.json");
    private static readonly IReadOnlyList<Opening> Openings = LexiconFile.Read<Opening>("sentence-openings.json");
    private static readonly Abbreviations All = new(null);
    private static readonly Dictionary<SourceLanguage, Abbreviations> ByLanguage = SourceLanguages.All.ToDictionary(l => l, l => new Abbreviations(l));

    private readonly Dictionary<string, Before> forms = [];
    private readonly HashSet<string> openings = [];

    private Abbreviations(SourceLanguage? language)
    {
        foreach (var entry in Entries.Where(e => language is null || e.Languages.Contains(language.Value.Code())))
        {
            forms[CharacterFolding.Fold(entry.Form)] = entry.Before;
        }

        foreach (var opening in Openings.Where(o => language is null || o.Language == language.Value.Code()))
        {
            openings.UnionWith(opening.Words.Select(CharacterFolding.Fold));
        }
    }

    public static IReadOnlyList<Entry> Lexicon => Entries;

    public static Abbreviations Of(SourceLanguage? language) => language is { } known ? ByLanguage[known] : All;

    /// <summary>Whether the sentence goes on after <paramref name="word"/> and its full stop.</summary>
    public bool Continues(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        var kind = KindOf(word);
        return kind switch
        {
            null => false,
            Before.Name => true,
            Before.Number => next.Length > 0 && (char.IsDigit(next[0]) || next.IndexOfAnyExcept("IVXLC") < 0),
            _ when next.Length > 0 && char.IsLower(next[0]) => true,
            _ => !openings.Contains(CharacterFolding.Fold(next.ToString())),
        };
    }

    private Before? KindOf(ReadOnlySpan<char> word)
    {
        if (forms.TryGetValue(CharacterFolding.Fold(word.ToString()), out var kind))
        {
            return kind;
        }

        return IsInitial(word) || word.Contains('.') ? Before.Anything : null;
    }

    // "J. F. Kennedy", "د. محمد"
    private static bool IsInitial(ReadOnlySpan<char> word) =>
        word.Length == 1 && char.IsLetter(word[0]) && !char.IsLower(word[0]);

    /// <summary>What follows an abbreviation in the same sentence.</summary>
    internal enum Before
    {
        /// <summary>A name: it never ends a sentence ("Mr.").</summary>
        Name,

        /// <summary>A number: before anything else it is a plain word ("No.").</summary>
        Number,

        /// <summary>Anything: it may end a sentence, and does before a word that sentences begin with ("etc.").</summary>
        Anything,
    }

    internal sealed record Entry(string Form, IReadOnlyList<string> Languages, Before Before, string Example);

    internal sealed record Opening(string Language, IReadOnlyList<string> Words);
}
