using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Drafting;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Refiners;
using MoroccoRelations.Extraction.Text;
using System.Collections.Concurrent;

namespace MoroccoRelations.Extraction;

/// <summary>Reads the events and relationships out of a document: sentences, recognisers, candidates, refiners, drafts.</summary>
/// <remarks>Pure: no database, no web, no clock. Safe to use from several threads.</remarks>
public sealed class EventExtractor
{
    private readonly ConcurrentDictionary<SourceLanguage, Lazy<SentenceRecognizer>> recognizers = new();

    /// <summary>What a document proposes; nothing where its language is none that the extractor reads.</summary>
    /// <exception cref="LexiconException">A word list of the program cannot be used.</exception>
    public DocumentDraft Extract(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Language is not { } language)
        {
            return new DocumentDraft(document, [], []);
        }

        var sentences = ResolveRelativeDates.In(RecognizerOf(language).Recognize(document), document.Published);
        var subject = DocumentSubject.Of(sentences);
        var candidates = new EventDrafter(document, subject).Draft(sentences);
        foreach (var refiner in RefinersFor(document))
        {
            candidates = refiner.Refine(candidates);
        }

        var relationships = new RelationshipDrafter(document, subject).Draft(sentences, candidates);
        return new DocumentDraft(document, [.. candidates.Select(c => ToDraft(c, document.Text))], relationships);
    }

    /// <summary>The steps that candidates of a document go through, in order.</summary>
    public static IReadOnlyList<IEventRefiner> RefinersFor(SourceDocument document) =>
    [
        new DropUnhappened(),
        new DropThirdParties(),
        new FoldIntoMeeting(document),
        new LendDates(),
        new CarryDates(document.Published),
        new DropWeak(),
        new MergeRepeatedEvents(),
    ];

    /// <summary>Lets go of the word lists, which take some twenty megabytes; the next document reads them again.</summary>
    /// <remarks>Harmless while another thread reads a document: it goes on with the lists it holds.</remarks>
    public void ReleaseLexicons()
    {
        recognizers.Clear();
        KeptLexicon.ReleaseAll();
    }

    private SentenceRecognizer RecognizerOf(SourceLanguage language) =>
        recognizers.GetOrAdd(language, l => new Lazy<SentenceRecognizer>(() => new SentenceRecognizer(l))).Value;

    private static EventDraft ToDraft(EventCandidate candidate, string text) => new()
    {
        Date = candidate.Date,
        Partners = candidate.Codes,
        Type = candidate.Type,
        Title = TitleOf(candidate.Sentence.Span.In(text)),
        Confidence = candidate.Confidence,
        Actors = candidate.Actors,
        Citations = [.. candidate.AlsoTold.Prepend(candidate.Sentence.Span).Select(span => new CitationDraft(span, span.In(text)))],
        Findings = candidate.Findings,
    };

    private static string TitleOf(string sentence)
    {
        const int longest = 120;
        var line = Spacing.Single(sentence, longest + 1);
        if (line.Length <= longest)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', longest);
        return line[..(cut > 0 ? cut : longest)] + "…";
    }
}
