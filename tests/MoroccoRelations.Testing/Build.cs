using System.Security.Cryptography;
using System.Text;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Testing;

/// <summary>Records with the few properties that a test speaks of, and plain ones for the rest.</summary>
public static class Build
{
    public static readonly DateTime Noon = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    public static Document Document(
        string text, SourceLanguage language = SourceLanguage.English, string? title = null, string? licence = null, string? published = null, string? publisher = null) => new()
        {
            FileName = $"{Hash(text)[..8]}.txt",
            ContentHash = Hash(text),
            Text = text,
            Language = language,
            Kind = DocumentKind.News,
            Title = title,
            Publisher = publisher,
            Published = published is null ? null : EdtfDate.Parse(published),
            Licence = licence,
            Revision = 1,
            ImportedAt = Noon,
            ChangedAt = Noon,
        };

    /// <summary>An event of the partners, separated by spaces.</summary>
    public static Event Event(string? date, EventType type, string partners, ReviewStatus status = ReviewStatus.Proposed)
    {
        var e = new Event
        {
            Date = date is null ? null : EdtfDate.Parse(date),
            Type = type,
            Status = status,
            Confidence = 0.9,
            Revision = 1,
            ChangedAt = Noon,
        };
        e.Partners.AddRange(Codes(partners).Select(code => new EventPartner { Partner = code }));
        return e;
    }

    public static Relationship Relationship(Aspect aspect, Tenor tenor, string partners, ReviewStatus status = ReviewStatus.Proposed)
    {
        var relationship = new Relationship { Aspect = aspect, Tenor = tenor, Status = status, Confidence = 0.9, Revision = 1, ChangedAt = Noon };
        relationship.Partners.AddRange(Codes(partners).Select(code => new RelationshipPartner { Partner = code }));
        return relationship;
    }

    /// <summary>The event, told by that passage of the document; what the passage states is the event's own, unless said otherwise.</summary>
    public static Event ToldBy(this Event e, Document document, string quote, string? statedDate = null, params Actor[] actors)
    {
        ArgumentNullException.ThrowIfNull(e);
        var citation = Citation(document, quote);
        var date = statedDate is null ? e.Date : EdtfDate.Parse(statedDate);
        citation.Stated = new StatedEvent(date, e.Type, [.. e.Partners.Select(p => p.Partner)], actors, []);
        e.Citations.Add(citation);
        e.Actors = [.. e.Actors, .. actors.Where(actor => !e.Actors.Any(actor.IsSamePersonAs))];
        return e;
    }

    public static Relationship ToldBy(this Relationship relationship, Document document, string quote)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        relationship.Citations.Add(Citation(document, quote));
        return relationship;
    }

    public static LocalizedText Text(string en, string fr, string ar) => new(en, fr, ar);

    private static Citation Citation(Document document, string quote)
    {
        ArgumentNullException.ThrowIfNull(document);
        var start = document.Text.IndexOf(quote, StringComparison.Ordinal);
        return start < 0
            ? throw new ArgumentException($"The document does not say \"{quote}\".", nameof(quote))
            : new Citation { Document = document, Start = start, Length = quote.Length, Quote = quote };
    }

    private static IEnumerable<PartnerCode> Codes(string partners) => partners.Split(' ').Select(code => PartnerCode.Parse(code));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
