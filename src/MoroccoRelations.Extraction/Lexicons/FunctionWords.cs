using System.Collections.Frozen;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>The small words that hold sentences together, by what the grammar asks of them, as <c>function-words.json</c> holds them.</summary>
/// <remarks>They are compared with the form of a token, so they are folded as tokens are.</remarks>
public static class FunctionWords
{
    private static readonly FrozenDictionary<FunctionWordKind, FunctionWordEntry> Entries =
        LexiconFile.Read<FunctionWordEntry>("function-words.json").ToFrozenDictionary(entry => entry.Kind);

    /// <summary>The entry of every kind.</summary>
    public static IReadOnlyCollection<FunctionWordEntry> All => Entries.Values;

    /// <summary>The words of a kind in all languages.</summary>
    public static FrozenSet<string> Of(FunctionWordKind kind) => Folded(Entries[kind].Words);

    /// <summary>The words of a kind in a language; Darija has those of Arabic.</summary>
    public static FrozenSet<string> Of(FunctionWordKind kind, SourceLanguage language) => Folded(Entries[kind].In(language));

    private static FrozenSet<string> Folded(IEnumerable<string> words) => words.Select(CharacterFolding.Fold).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>The words of one kind.</summary>
/// <param name="Kind">What the grammar asks of them.</param>
/// <param name="Examples">Texts that hold at least one of them.</param>
public sealed record FunctionWordEntry(FunctionWordKind Kind, IReadOnlyList<string> Examples)
{
    /// <summary>Those of English.</summary>
    public IReadOnlyList<string> En { get; init; } = [];

    /// <summary>Those of French.</summary>
    public IReadOnlyList<string> Fr { get; init; } = [];

    /// <summary>Those of Arabic and Darija.</summary>
    public IReadOnlyList<string> Ar { get; init; } = [];

    /// <summary>Those of all languages.</summary>
    internal IEnumerable<string> Words => [.. En, .. Fr, .. Ar];

    internal IReadOnlyList<string> In(SourceLanguage language) => language switch
    {
        SourceLanguage.English => En,
        SourceLanguage.French => Fr,
        _ => Ar,
    };
}

/// <summary>What the grammar asks of a function word.</summary>
public enum FunctionWordKind
{
    /// <summary>Says of relations what they are: "relations <i>are</i> excellent".</summary>
    Copula,

    /// <summary>Stands between two statements on relations.</summary>
    StatementConjunction,

    /// <summary>Opens a further statement behind a comma.</summary>
    StatementOpening,

    /// <summary>Stands between two dated happenings of a sentence.</summary>
    HappeningConjunction,

    /// <summary>Stands between two clauses with partners of their own.</summary>
    ClauseConjunction,

    /// <summary>Closes a list of parties.</summary>
    ListConjunction,

    /// <summary>May stand between two parties of a list.</summary>
    WithinList,

    /// <summary>May stand between a date and who does the next thing.</summary>
    Article,

    /// <summary>Says that a noun has been told of before.</summary>
    Determiner,

    /// <summary>Points at what has just been told: "<i>this</i> visit".</summary>
    Demonstrative,

    /// <summary>Ties a noun to what it is of: "recognition <i>of</i>".</summary>
    Genitive,

    /// <summary>Opens a clause that is said, thought or felt: "it is clear <i>that</i>".</summary>
    Complementizer,

    /// <summary>Says of a name when it began: "the Front, <i>founded</i> in 1973".</summary>
    Founded,

    /// <summary>Leads to who stands behind another, in two words: "the Front, <i>backed by</i> Algeria".</summary>
    BackedBy,

    /// <summary>Goes on about whom the text spoke of before.</summary>
    SubjectPronoun,

    /// <summary>Stands for a noun said before: "<i>celle</i> du président".</summary>
    PronounOfNoun,

    /// <summary>Names members of a group: "<i>dont</i> le Sénégal".</summary>
    Including,

    /// <summary>Counts happenings of a kind.</summary>
    Ordinal,

    /// <summary>Leads to a date.</summary>
    DatePreposition,

    /// <summary>Makes a city the scene of a happening instead of a party to it.</summary>
    Locative,

    /// <summary>A country follows, not a person: "the President <i>of</i> Chad".</summary>
    BeforeCountry,

    /// <summary>Stands before a participle, with an adverb between them in French.</summary>
    Auxiliary,

    /// <summary>A short adverb that may stand between auxiliary and participle.</summary>
    Adverb,

    /// <summary>The same in two or three words: "par la suite".</summary>
    AdverbPhrase,

    /// <summary>Tells the verbal noun behind it as done: "<i>تم</i> التوقيع".</summary>
    PassiveLightVerb,

    /// <summary>Follows who stands behind another: "Algeria-<i>backed</i>".</summary>
    BehindBacker,

    /// <summary>Says where or at which occasion something happened, not what.</summary>
    Setting,

    /// <summary>What follows is intended or said, and not done.</summary>
    NotYetDone,

    /// <summary>Stands between a person's name and the father's.</summary>
    Filiation,

    /// <summary>Tells what is to happen as announced.</summary>
    Announcing,

    /// <summary>Says that a time is several of no told number: the unit in English, the word beside it in French.</summary>
    Several,

    /// <summary>From a time on, up to now.</summary>
    Since,

    /// <summary>Says whose something is.</summary>
    Possessive,

    /// <summary>Opens a further clause of what somebody said: "<i>وأن</i> بلغراد احتضنت".</summary>
    FurtherClaim,

    /// <summary>Points back at what was told: "two months after <i>that</i>".</summary>
    That,

    /// <summary>Right behind an Arabic verb it shows that the verb has no subject of its own: "تباحث <i>مع</i> نظيره".</summary>
    BehindLoneVerb,

    /// <summary>May open an Arabic sentence before its verb.</summary>
    BeforeLoneVerb,

    /// <summary>Behind a negation it says when the thing did happen: "did not open <i>until</i> 1990".</summary>
    Until,
}
