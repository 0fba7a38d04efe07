using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>The small words around names in one language, as <c>name-words.json</c> holds them.</summary>
public sealed class NameWords
{
    private static readonly Lazy<IReadOnlyDictionary<string, NameWords>> ByLanguage =
        new(() => LexiconFile.Read<NameWords>("name-words.json").ToDictionary(w => w.Language, StringComparer.Ordinal));

    private readonly Lazy<HashSet<string>> titles;
    private readonly Lazy<HashSet<string>> linking;
    private readonly Lazy<HashSet<string>> particles;
    private readonly Lazy<HashSet<string>> notNames;

    /// <summary>An empty list.</summary>
    public NameWords()
    {
        titles = new(() => Folded(Titles));
        linking = new(() => Folded(Linking));
        particles = new(() => Folded(Particles));
        notNames = new(() => Folded(NotNames));
    }

    /// <summary>The code of the language; <c>ar</c> serves Darija too.</summary>
    public required string Language { get; init; }

    /// <summary>Forms of address that stand right before a name ("Mr", "السيد").</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Words that may stand between an office and the name of its holder ("of", "then", "آنذاك").</summary>
    public IReadOnlyList<string> Linking { get; init; } = [];

    /// <summary>Words inside a name that are written small, or that need the next word ("de", "عبد").</summary>
    public IReadOnlyList<string> Particles { get; init; } = [];

    /// <summary>Words with a capital that are no part of a person's name ("Ministry", "Monday").</summary>
    public IReadOnlyList<string> NotNames { get; init; } = [];

    /// <summary>The words of a language.</summary>
    public static NameWords Of(SourceLanguage language) => ByLanguage.Value[language.IsRightToLeft() ? "ar" : language.Code()];

    /// <summary>Whether the word is a form of address.</summary>
    public bool IsTitle(Token token) => titles.Value.Contains(token.Form);

    /// <summary>Whether the word may stand between an office and a name.</summary>
    public bool IsLinking(Token token) => linking.Value.Contains(token.Form);

    /// <summary>Whether the word may stand inside a name though it is written small.</summary>
    public bool IsParticle(Token token) => particles.Value.Contains(token.Form);

    /// <summary>Whether the word is no part of a name though it has a capital.</summary>
    public bool IsNotName(Token token) => notNames.Value.Contains(token.Form);

    private static HashSet<string> Folded(IReadOnlyList<string> words) =>
        words.Select(CharacterFolding.Fold).ToHashSet(StringComparer.Ordinal);
}
