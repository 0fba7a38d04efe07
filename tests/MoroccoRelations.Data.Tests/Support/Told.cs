using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Tests.Support;

/// <summary>What an extractor would hand over, as short as a test can say it: the quotes are the document's text.</summary>
public static class Told
{
    public static DocumentDraft In(string name, SourceLanguage language, params Statement[] statements) => InText(name, language, Text(statements), statements);

    public static DocumentDraft InText(string name, SourceLanguage language, string text, params Statement[] statements) => new(
        new SourceDocument { FileName = name, ContentHash = Records.Hash(text), Text = text, Language = language },
        [.. statements.Where(s => s.Event is not null).Select(s => s.Event! with { Citations = Cite(text, s.Quotes) })],
        [.. statements.Where(s => s.Relationship is not null).Select(s => s.Relationship! with { Citations = Cite(text, s.Quotes) })]);

    public static Statement Event(string quote, string partners, string? date = null, EventType type = EventType.Visit, params Actor[] actors) => new(
        [quote],
        new EventDraft
        {
            Date = date is null ? null : EdtfDate.Parse(date, null),
            Partners = Codes(partners),
            Type = type,
            Title = quote,
            Confidence = 0.9,
            Actors = actors,
            Citations = [],
        },
        null);

    public static Statement Relationship(string quote, string partners, Aspect aspect = Aspect.Political, Tenor tenor = Tenor.Friendly) => new(
        [quote],
        null,
        new RelationshipDraft { Partners = Codes(partners), Aspect = aspect, Tenor = tenor, Confidence = 0.8, Citations = [] });

    public static PartnerCode Code(string code) => PartnerCode.Parse(code, null);

    private static string Text(IEnumerable<Statement> statements) => string.Join("\n\n", statements.SelectMany(s => s.Quotes).Distinct());

    private static PartnerCode[] Codes(string partners) => [.. partners.Split(' ').Select(Code)];

    private static CitationDraft[] Cite(string text, IEnumerable<string> quotes) =>
        [.. quotes.Select(quote => new CitationDraft(new TextSpan(text.IndexOf(quote, StringComparison.Ordinal), quote.Length), quote))];
}

/// <summary>An event or a relationship with the passages that tell it.</summary>
public sealed record Statement(IReadOnlyList<string> Quotes, EventDraft? Event, RelationshipDraft? Relationship)
{
    public Statement And(string quote) => this with { Quotes = [.. Quotes, quote] };
}
