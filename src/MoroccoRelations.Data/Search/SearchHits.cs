using Microsoft.EntityFrameworkCore;

namespace MoroccoRelations.Data.Search;

/// <summary>A record that the index found.</summary>
/// <param name="Id">The record's number.</param>
/// <param name="Rank">The lower, the more relevant.</param>
internal sealed record SearchHit(int Id, double Rank);

internal static class SearchHits
{
    public static IQueryable<SearchHit> OfEvents(RelationsDbContext db, string text) =>
        SearchQuery.Expression(text) is { } expression ? Sqlite.SearchTables.Events(db, expression) : None(db);

    public static IQueryable<SearchHit> OfDocuments(RelationsDbContext db, string text) =>
        SearchQuery.Expression(text) is { } expression ? Sqlite.SearchTables.Documents(db, expression) : None(db);

    private static IQueryable<SearchHit> None(RelationsDbContext db) =>
        db.Database.SqlQuery<SearchHit>($"SELECT 0 AS \"Id\", 0.0 AS \"Rank\"").Where(hit => hit.Id < 0);
}
