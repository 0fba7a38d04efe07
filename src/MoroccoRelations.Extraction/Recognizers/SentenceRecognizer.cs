using System.Collections.Frozen;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Languages;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Runs all recognisers of one language over the sentences of a document.</summary>
public sealed class SentenceRecognizer
{
    private const int MostWordsInList = 3;
    private const int LongestLastName = 4;

    private static readonly FrozenSet<string> WithinList = FunctionWords.Of(FunctionWordKind.WithinList);
    private static readonly FrozenSet<string> ListConjunctions = FunctionWords.Of(FunctionWordKind.ListConjunction);
    private static readonly FrozenSet<string> Including = FunctionWords.Of(FunctionWordKind.Including);

    private readonly SourceLanguage language;
    private readonly TriggerLexicon triggers;
    private readonly PhraseMatcher<RelationEntry> relations;
    private readonly IReadOnlyDictionary<CueKind, PhraseMatcher<CueKind?>> cues;

    /// <summary>Loads the word lists of a language.</summary>
    /// <exception cref="LexiconException">A word list cannot be used.</exception>
    public SentenceRecognizer(SourceLanguage language)
    {
        this.language = language;
        triggers = TriggerLexicon.Load(language);
        relations = RelationLexicon.Load(language);
        cues = CueLexicon.Load(language);
    }

    /// <summary>The sentences of the document's body, in the order of the text.</summary>
    public IReadOnlyList<Sentence> Recognize(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = new List<Sentence>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            foreach (var span in SentenceSplitter.Split(document.Readable, document.Blocks[i], language))
            {
                sentences.Add(Read(document.Readable, span, document.Blocks[i], i, sentences.Count));
            }
        }

        return sentences;
    }

    private Sentence Read(string text, TextSpan span, Block block, int blockIndex, int index)
    {
        var tokens = Tokenizer.Tokenize(text, span);
        var names = PartnerRecognizer.Find(tokens, language);
        var people = PersonRecognizer.Recognize(text, tokens, language, names);
        var partners = PartnerRecognizer.Recognize(names, tokens, language).Where(p => !people.Any(person => IsNamePart(p, person)) && !IsOfDateline(p, tokens, span, block)).ToArray();
        var read = language == SourceLanguage.French ? FrenchAdverbs.Without(tokens) : tokens;
        var matches = triggers.Find(read).Where(m => !ArabicVerbs.IsNounBehindPreposition(m, tokens)).ToArray();
        var found = CuesIn(tokens);
        var told = LightVerbs.Applied([.. ArabicVerbs.WithLightVerbs([.. Triggers(matches, read)], tokens)], found.GetValueOrDefault(CueKind.Light) ?? [], found.GetValueOrDefault(CueKind.Subordinate) ?? [], tokens).ToArray();
        var dates = DateRecognizer.Recognize(tokens, language);
        return new Sentence
        {
            Span = span,
            Block = block,
            Index = index,
            BlockIndex = blockIndex,
            Tokens = tokens,
            Partners = [.. partners.Where(p => !p.Value.IsMorocco)],
            Morocco = [.. partners.Where(p => p.Value.IsMorocco).Select(p => p.Span), .. found.GetValueOrDefault(CueKind.Morocco) ?? []],
            People = people,
            Triggers = told,
            Asides = [.. Asides(found, tokens, told, ListCommas(partners, tokens)).Where(a => !NamesMembers(a, tokens, partners) && !IsWhole(a, tokens) && !IsDate(a, dates))],
            ClauseStarts = ArabicClauses.Starts(tokens, matches, partners),
            Relations = [.. Relations(tokens)],
            Cues = found,
            DateExpressions = dates,
        };
    }

    /// <summary>"ACCRA, 10 May (Agency) –": the city in which a story was written is nobody's part in it.</summary>
    private static bool IsOfDateline(Mention<PartnerMention> partner, IReadOnlyList<Token> tokens, TextSpan sentence, Block block)
    {
        const int longest = 14;
        var start = tokens.TakeWhile(t => t.Form is not ("–" or "—" or "-") || !t.FollowsSpace).Take(longest + 1).ToArray();
        return partner.Value.Kind == PartnerFormKind.Place && block.Kind == BlockKind.Paragraph && sentence.Start == block.Span.Start && partner.Span.Start == sentence.Start
            && start.Length <= longest && start.Length < tokens.Count
            && start.All(t => t.Kind != TokenKind.Word || t.IsCapitalized) && start.Any(t => t.Kind == TokenKind.Number);
    }

    /// <summary>Whether what looks like a country is a part of somebody's name.</summary>
    private static bool IsNamePart(Mention<PartnerMention> partner, Mention<PersonMention> person) =>
        person.Span.Contains(partner.Span) && partner.Value.Kind != PartnerFormKind.Adjective && person.Span.End == partner.Span.End;

    private static IEnumerable<TextSpan> Asides(Dictionary<CueKind, IReadOnlyList<TextSpan>> found, IReadOnlyList<Token> tokens, Mention<TriggerForm>[] told, HashSet<int> listCommas)
    {
        var clauses = found.GetValueOrDefault(CueKind.Subordinate) ?? [];
        var adjuncts = found.GetValueOrDefault(CueKind.Adjunct) ?? [];
        return clauses.Select(cue => TextSpan.FromBounds(cue.Start, CommaBehind(cue, tokens, listCommas)))
            .Concat(adjuncts.Select(cue => TextSpan.FromBounds(cue.Start, Math.Min(CommaBehind(cue, tokens, listCommas), VerbBehind(cue, told)))));
    }

    /// <summary>"وبعد شهرين من ذلك": what opens a date is no side remark.</summary>
    private static bool IsDate(TextSpan aside, IReadOnlyList<Mention<DateExpression>> dates) =>
        dates.Any(d => d.Value is RelativePeriod { IsDistance: true, IsMeasure: false } && d.Span.Contains(aside.Start));

    /// <summary>"حتى السلطة …": what takes in the whole sentence is no side remark.</summary>
    private static bool IsWhole(TextSpan aside, IReadOnlyList<Token> tokens) => aside.Start <= tokens[0].Span.End && !tokens.Any(t => t.Kind == TokenKind.Word && t.Span.Start >= aside.End);

    /// <summary>"Fifteen countries, dont le Sénégal": what names members of a group is no side remark.</summary>
    private static bool NamesMembers(TextSpan aside, IReadOnlyList<Token> tokens, Mention<PartnerMention>[] partners)
    {
        const int mostWordsBefore = 3;
        var words = tokens.Skip(TokenPlaces.FirstFrom(tokens, aside.Start)).Take(mostWordsBefore + 1).ToArray();
        return words is [var first, ..] && Including.Contains(first.Form) && partners.Any(p => p.Value.Kind == PartnerFormKind.Name && words.Any(w => w.Span.Start == p.Span.Start));
    }

    /// <summary>"Similar to those of Bahrain, Sudan and Oman": a comma between two parties of a list that "and" closes ends no side remark.</summary>
    private static HashSet<int> ListCommas(Mention<PartnerMention>[] partners, IReadOnlyList<Token> tokens)
    {
        var parties = partners.Where(p => !p.Value.IsMorocco).ToArray();
        var commas = new HashSet<int>();
        var open = new List<int>();
        for (var i = 1; i < parties.Length; i++)
        {
            var between = Between(parties[i - 1], parties[i], tokens);
            open = between.Length is 0 or > MostWordsInList || !between.All(MayStandInList) ? [] : [.. open, .. between.Where(t => t.Form == ",").Select(t => t.Span.Start)];
            commas.UnionWith(Array.Exists(between, t => ListConjunctions.Contains(t.Form)) ? open : []);
        }

        return commas;
    }

    private static bool MayStandInList(Token token) => token.Form is "," or "'" or "’" || WithinList.Contains(token.Form);

    private static Token[] Between(Mention<PartnerMention> first, Mention<PartnerMention> second, IReadOnlyList<Token> tokens) =>
        [.. tokens.Skip(TokenPlaces.FirstFrom(tokens, first.Span.End)).TakeWhile(t => t.Span.Start < second.Span.Start).Take(MostWordsInList + 1)];

    private static int CommaBehind(TextSpan cue, IReadOnlyList<Token> tokens, HashSet<int> listCommas) =>
        tokens.FirstOrDefault(t => t.Span.Start >= cue.End && !listCommas.Contains(t.Span.Start) && (t.Form is "," or ";" or ")") && !OpensLastName(tokens, t))?.Span.Start ?? tokens[^1].Span.End;

    /// <summary>"… after the recognition of a new entity, SADR.": the last words only name again what the side remark spoke of.</summary>
    private static bool OpensLastName(IReadOnlyList<Token> tokens, Token comma) =>
        comma.Form == "," && tokens.Count > LongestLastName && comma.Span.Start >= tokens[^(LongestLastName + 1)].Span.Start && tokens[^2] is { Kind: TokenKind.Word, IsCapitalized: true };

    private static int VerbBehind(TextSpan cue, Mention<TriggerForm>[] told) =>
        told.Where(t => t.Value.IsVerb && t.Span.Start >= cue.End).Select(t => t.Span.Start).DefaultIfEmpty(int.MaxValue).Min();

    private static IEnumerable<Mention<TriggerForm>> Triggers(IEnumerable<PhraseMatch<TriggerForm>> matches, IReadOnlyList<Token> tokens) =>
        matches.SelectMany(m => m.Values, (m, form) => new Mention<TriggerForm>(form, m.Span(tokens), "trigger", form.Entry.Key));

    private IEnumerable<Mention<RelationEntry>> Relations(IReadOnlyList<Token> tokens) =>
        relations.FindAll(tokens).SelectMany(m => m.Values, (m, entry) => new Mention<RelationEntry>(entry, m.Span(tokens), "relation", entry.Key));

    private Dictionary<CueKind, IReadOnlyList<TextSpan>> CuesIn(IReadOnlyList<Token> tokens)
    {
        var found = new Dictionary<CueKind, IReadOnlyList<TextSpan>>();
        foreach (var (kind, matcher) in cues)
        {
            List<TextSpan>? spans = null;
            foreach (var match in matcher.FindAll(tokens))
            {
                if (match.Values.All(v => v is not null))
                {
                    (spans ??= []).Add(match.Span(tokens));
                }
            }

            if (spans is not null)
            {
                found.Add(kind, spans);
            }
        }

        return found;
    }
}
