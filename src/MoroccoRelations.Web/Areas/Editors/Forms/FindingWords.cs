using Microsoft.AspNetCore.Html;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>Says in the editor's language why the extractor read a passage as it did.</summary>
public sealed class FindingWords(Wording words)
{
    /// <summary>Every finding of a passage, worded; the rule and the lexicon entry stand beside it.</summary>
    public IEnumerable<(IHtmlContent Sentence, string Source)> Of(CitationState? citation) =>
        (citation?.Stated?.Findings ?? citation?.StatedRelationship?.Findings ?? [])
            .Select(finding => (Sentence(finding, citation!), finding.Entry is { } entry ? $"{finding.Rule} · {entry}" : finding.Rule));

    private IHtmlContent Sentence(Finding finding, CitationState citation) => finding switch
    {
        { Property: "date", Words: null } => words.Html(WithoutWords(finding.Rule)),
        { Property: "partner", Words: null } => words.Html("why.partner.carried", PartnerOf(finding)),
        { Words: null } => words.Html("why.other", finding.Property),
        { Property: "date" } => words.Html("why.date", finding.Words),
        { Property: "partner" } => words.Html("why.partner", finding.Words, PartnerOf(finding)),
        { Property: "type" } when citation.Stated is { } stated => words.Html("why.type", finding.Words, Word("type", stated.Type)),
        { Property: "aspect" } when citation.StatedRelationship is { } stated => words.Html("why.aspect", finding.Words, Word("aspect", stated.Aspect)),
        { Property: "tenor" } when citation.StatedRelationship is { } stated => words.Html("why.tenor", finding.Words, Word("tenor", stated.Tenor)),
        _ => words.Html("why.words", finding.Words),
    };

    private static string WithoutWords(string rule) => rule switch
    {
        "Section" => "why.date.section",
        "Publication" => "why.date.publication",
        "Carried" => "why.date.carried",
        _ => "why.date.none",
    };

    // "partners.ar.json:IL", or the code alone
    private static string PartnerOf(Finding finding)
    {
        var entry = finding.Entry ?? "";
        var code = entry.Contains(".json:", StringComparison.Ordinal) ? entry[(entry.IndexOf(".json:", StringComparison.Ordinal) + 6)..] : entry;
        return PartnerCode.TryParse(code, out var known) ? PartnerNames.NameOf(known) : entry;
    }

    private string Word<T>(string group, T value)
        where T : struct, Enum => words[$"{group}.{FormOptions.Key(value)}"].Value;
}
