using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

/// <summary>Records with their revisions, as another editor makes them.</summary>
internal static class Curating
{
    public static readonly ChangeOrigin Salma = ChangeOrigin.By("Salma", "Read in the archive");

    /// <summary>Adds an event that the passages of the sample's documents tell.</summary>
    public static async Task<int> AddEventAsync(this TestApp app, string? date, string partners, params string[] quotes)
    {
        var values = new EventValues
        {
            Date = date is null ? null : EdtfDate.Parse(date),
            Type = EventType.Visit,
            Partners = [.. partners.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => PartnerCode.Parse(code))],
            Status = ReviewStatus.Proposed,
            Reference = quotes.Length == 0 ? "Archives of the ministry, box 7" : null,
            Citations = [.. quotes.Select(quote => app.Read(db => Passage(db, quote)))],
        };
        return ((CurationResult.Saved)await app.Services.GetRequiredService<EventCuration>().AddAsync(values, Salma)).Id;
    }

    /// <summary>Adds a statement that the passages of the sample's documents tell.</summary>
    public static async Task<int> AddRelationshipAsync(this TestApp app, Aspect aspect, Tenor tenor, string partners, params string[] quotes)
    {
        var values = new RelationshipValues
        {
            Aspect = aspect,
            Tenor = tenor,
            Partners = [.. partners.Split(' ').Select(code => PartnerCode.Parse(code))],
            Status = ReviewStatus.Proposed,
            Citations = [.. quotes.Select(quote => app.Read(db => Passage(db, quote)))],
        };
        return ((CurationResult.Saved)await app.Services.GetRequiredService<RelationshipCuration>().AddAsync(values, Salma)).Id;
    }

    public static Relationship Relationship(this TestApp app, int id) =>
        app.Read(db => db.Relationships.AsNoTracking().Include(r => r.Citations).Include(r => r.Partners).Single(r => r.Id == id));

    /// <summary>Another editor corrects the date.</summary>
    public static async Task CorrectDateAsync(this TestApp app, int id, string date)
    {
        var curation = app.Services.GetRequiredService<EventCuration>();
        var found = (await curation.FindAsync(id))!;
        var result = await curation.CorrectAsync(id, found.Revision, EventValues.Of(found.State) with { Date = EdtfDate.Parse(date) }, Salma);
        result.Should().BeOfType<CurationResult.Saved>();
    }

    public static Event Event(this TestApp app, int id) =>
        app.Read(db => db.Events.AsNoTracking().Include(e => e.Citations).Include(e => e.Partners).Single(e => e.Id == id));

    /// <summary>What follows from an answer that sends elsewhere.</summary>
    public static async Task<AngleSharp.Html.Dom.IHtmlDocument> FollowAsync(this SignedInBrowser browser, HttpResponseMessage response)
    {
        var problems = (await TestApp.ReadAsync(response)).QuerySelectorAll(".problem, [role=alert]").Select(problem => problem.TextContent.Trim());
        response.StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect, string.Join(" ", problems));
        return await browser.PageAsync(response.Headers.Location!.OriginalString);
    }

    private static CitedPassage Passage(RelationsDbContext db, string quote)
    {
        var document = db.Documents.AsEnumerable().First(d => d.Text.Contains(quote, StringComparison.Ordinal));
        return new(document.Id, document.Text.IndexOf(quote, StringComparison.Ordinal), quote.Length);
    }
}
