using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Search;

namespace MoroccoRelations.Data.Sqlite;

/// <summary>The full-text tables. They keep an index but no text: a row's number is the record's, its words come folded from the search analyser.</summary>
/// <remarks>Words arrive parted by spaces and in lower case, so the simplest tokenizer is enough; it takes every letter beyond ASCII as part of a word.</remarks>
internal static class SearchTables
{
    public const string Create =
        """
        CREATE VIRTUAL TABLE "EventSearch" USING fts5("Head", "Body", "Date", content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
        INSERT INTO "EventSearch"("EventSearch", "rank") VALUES ('rank', 'bm25(4.0, 1.0, 4.0)');
        CREATE VIRTUAL TABLE "DocumentSearch" USING fts5("Head", "Body", content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
        INSERT INTO "DocumentSearch"("DocumentSearch", "rank") VALUES ('rank', 'bm25(4.0, 1.0)');
        """;

    public const string Drop =
        """
        DROP TABLE "EventSearch";
        DROP TABLE "DocumentSearch";
        """;

    public static IQueryable<SearchHit> Events(RelationsDbContext db, string expression) =>
        db.Database.SqlQuery<SearchHit>($"SELECT rowid AS \"Id\", rank AS \"Rank\" FROM \"EventSearch\" WHERE \"EventSearch\" MATCH {expression}");

    public static IQueryable<SearchHit> Documents(RelationsDbContext db, string expression) =>
        db.Database.SqlQuery<SearchHit>($"SELECT rowid AS \"Id\", rank AS \"Rank\" FROM \"DocumentSearch\" WHERE \"DocumentSearch\" MATCH {expression}");

    public static Task WriteEventAsync(RelationsDbContext db, int id, string head, string body, string date, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"INSERT OR REPLACE INTO \"EventSearch\"(rowid, \"Head\", \"Body\", \"Date\") VALUES ({id}, {head}, {body}, {date})", cancellationToken);

    public static Task WriteDocumentAsync(RelationsDbContext db, int id, string head, string body, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO \"DocumentSearch\"(rowid, \"Head\", \"Body\") VALUES ({id}, {head}, {body})", cancellationToken);

    /// <summary>Makes the tables anew, empty: those of an older program may have other columns.</summary>
    public static Task RecreateAsync(RelationsDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(Drop + Create, cancellationToken);

    /// <summary>With which version of the analyser the index was built; a new file says 0.</summary>
    public static Task<int> VersionAsync(RelationsDbContext db, CancellationToken cancellationToken) =>
        db.Database.SqlQuery<int>($"SELECT user_version AS Value FROM pragma_user_version").SingleAsync(cancellationToken);

    public static Task SetVersionAsync(RelationsDbContext db, int version, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(FormattableString.Invariant($"PRAGMA user_version = {version}"), cancellationToken);
}
