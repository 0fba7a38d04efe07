using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Support;

/// <summary>Records with the few properties that a test speaks of, and plain ones for the rest.</summary>
public static class Records
{
    public static Document Document(string text, string name = "page.txt", SourceLanguage language = SourceLanguage.English, string? title = null) => new()
    {
        FileName = name,
        ContentHash = Hash(text),
        Text = text,
        Language = language,
        Title = title,
        ImportedAt = DateTime.UnixEpoch,
        ChangedAt = DateTime.UnixEpoch,
    };

    public static Event Event(Document document, string quote, string partners = "ES", string? date = null, EventType type = EventType.Visit)
    {
        var e = new Event { Date = date is null ? null : EdtfDate.Parse(date, null), Type = type, Confidence = 0.9, ChangedAt = DateTime.UnixEpoch };
        e.Partners.AddRange(partners.Split(' ').Select(code => new EventPartner { Partner = PartnerCode.Parse(code, null) }));
        e.Citations.Add(new Citation
        {
            Document = document,
            Start = document.Text.IndexOf(quote, StringComparison.Ordinal),
            Length = quote.Length,
            Quote = quote,
        });
        return e;
    }

    public static string Hash(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
