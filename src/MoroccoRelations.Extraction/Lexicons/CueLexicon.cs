using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>What a cue tells about the words around it.</summary>
public enum CueKind
{
    /// <summary>What follows did not happen.</summary>
    Negation,

    /// <summary>What follows is only possible, wished for or asked for.</summary>
    Hypothetical,

    /// <summary>Morocco, by another word: "the Kingdom", "العاهل".</summary>
    Morocco,

    /// <summary>Morocco and the partner of the sentences before: "both countries", "الجانبان".</summary>
    Both,

    /// <summary>What follows is a side remark of the sentence.</summary>
    Subordinate,

    /// <summary>What follows is a side remark that the next verb ends, in a language whose sentences begin with the verb: "بعد".</summary>
    Adjunct,

    /// <summary>Who follows only frames what is told: "in accordance with".</summary>
    Frame,

    /// <summary>What follows happened after what stands before, in the same sentence.</summary>
    Sequence,

    /// <summary>Who follows only says where: "on the border with".</summary>
    Vicinity,

    /// <summary>Who follows only reports it, or mediated: "according to the agency", "صحيفة".</summary>
    Source,

    /// <summary>What follows is announced: "سيوقع", "غادي".</summary>
    Future,

    /// <summary>What follows only says since when: "since he came to power in 2011".</summary>
    Era,

    /// <summary>The sentence tells of these days, whatever was told before it: "more recently".</summary>
    Recent,

    /// <summary>The sentence tells what came of the meeting told before: "at the end of the talks".</summary>
    Occasion,

    /// <summary>The sentence tells one more happening of the kind just told: "also met", "s'est également entretenu".</summary>
    Another,

    /// <summary>What follows names a happening that these words tell as done: "ordered the", "a donné lieu à".</summary>
    Light,

    /// <summary>The sentence counts: a share, a tonnage, a growth.</summary>
    Statistic,

    /// <summary>The sentence tells how things stand, not what happened.</summary>
    Standing,

    /// <summary>The sentence tells what happened before the time of the story, or many times: "كان قد زار", "several times".</summary>
    Unfixed,

    /// <summary>The country of whoever speaks: "his country", "بلاده".</summary>
    OwnCountry,

    /// <summary>The sentence tells of a life or a colony's time, not of a happening between states.</summary>
    Passed,
}

/// <summary>Words of one kind of cue.</summary>
public sealed record CueEntry
{
    /// <summary>What the words tell; one entry a kind in each file.</summary>
    public required CueKind Kind { get; init; }

    /// <summary>The words.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>Longer phrases in which the words do not count.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Sentences in which the entry must be met.</summary>
    public required IReadOnlyList<string> Examples { get; init; }
}

/// <summary>The cues of one language.</summary>
public static class CueLexicon
{
    /// <summary>A matcher for each kind that the language has words for.</summary>
    /// <exception cref="LexiconException">An entry cannot be used.</exception>
    public static IReadOnlyDictionary<CueKind, PhraseMatcher<CueKind?>> Load(SourceLanguage language)
    {
        var file = $"cues.{language.Code()}.json";
        var matchers = new Dictionary<CueKind, PhraseMatcher<CueKind?>>();
        foreach (var entry in LexiconFile.ReadAll<CueEntry>("cues", language, e => e.Kind.ToString()))
        {
            var matcher = matchers.TryGetValue(entry.Kind, out var known) ? known : matchers[entry.Kind] = new PhraseMatcher<CueKind?>();
            LexiconFile.AddForms(matcher, entry.Forms, entry.Kind, file, entry.Kind.ToString());
            LexiconFile.AddForms(matcher, entry.Without, null, file, entry.Kind.ToString());
        }

        return matchers;
    }
}
