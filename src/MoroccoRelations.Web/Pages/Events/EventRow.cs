using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Events;

/// <summary>An event as a list shows it.</summary>
public sealed record EventRow
{
    public required int Id { get; init; }

    public required EdtfDate? Date { get; init; }

    public required EventType Type { get; init; }

    public required LocalizedText Title { get; init; }

    public required ReviewStatus Status { get; init; }

    public required IReadOnlyList<PartnerCode> Partners { get; init; }

    /// <summary>A passage that tells it, in the reader's language if there is one.</summary>
    public Quotation? Line { get; init; }

    /// <summary>The year under which a list shows it; null where undated.</summary>
    public int? Year => Date?.Earliest.Year;
}

/// <summary>A source's words in their own language.</summary>
/// <param name="Words">The passage.</param>
/// <param name="Language">The language of its document.</param>
/// <param name="Stated">What the extractor read in it; null where an editor chose it.</param>
public sealed record Quotation(string Words, SourceLanguage Language, StatedEvent? Stated)
{
    /// <summary>The words for a list, which has room for two lines.</summary>
    public string Short => TellingPart.Of(Words, Stated?.Findings ?? []);

    public string Direction => Language.IsRightToLeft() ? "rtl" : "ltr";
}

public static class EventRows
{
    /// <summary>Those that the public sees: neither rejected nor merged into another.</summary>
    public static IQueryable<Event> Shown(this IQueryable<Event> events) =>
        events.AsNoTracking().Where(e => e.Status != ReviewStatus.Rejected && e.MergedIntoId == null);

    /// <summary>Those that the public sees: neither rejected nor merged into another.</summary>
    public static IQueryable<Relationship> Shown(this IQueryable<Relationship> relationships) =>
        relationships.AsNoTracking().Where(r => r.Status != ReviewStatus.Rejected && r.MergedIntoId == null);

    public static IQueryable<Event> With(this IQueryable<Event> events, PartnerCode partner) =>
        events.Where(e => e.Partners.Any(p => p.Partner == partner));

    /// <summary>From the latest to the earliest; undated ones last.</summary>
    public static IOrderedQueryable<Event> NewestFirst(this IQueryable<Event> events) =>
        events.OrderByDescending(e => e.Earliest).ThenByDescending(e => e.Latest).ThenByDescending(e => e.Id);

    /// <summary>From the earliest to the latest; undated ones last.</summary>
    public static IOrderedQueryable<Event> OldestFirst(this IQueryable<Event> events) =>
        events.OrderBy(e => e.Earliest == null).ThenBy(e => e.Earliest).ThenBy(e => e.Latest).ThenBy(e => e.Id);

    public static IQueryable<EventRow> AsRows(this IQueryable<Event> events)
    {
        var own = SourceLanguageOfReader();
        return events.Select(e => new EventRow
        {
            Id = e.Id,
            Date = e.Date,
            Type = e.Type,
            Title = e.Title,
            Status = e.Status,
            Partners = e.Partners.OrderBy(p => p.Partner).Select(p => p.Partner).ToList(),
            Line = e.Citations.OrderByDescending(c => c.Document!.Language == own).ThenBy(c => c.Id)
                .Select(c => new Quotation(c.Quote, c.Document!.Language, c.Stated)).FirstOrDefault(),
        });
    }

    private static SourceLanguage SourceLanguageOfReader() =>
        SourceLanguages.TryParse(SiteLanguage.Current.Code, out var language) ? language : SourceLanguage.English;
}
