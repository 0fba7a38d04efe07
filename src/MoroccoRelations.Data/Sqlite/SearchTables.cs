namespace MoroccoRelations.Data.Sqlite;

/// <summary>The full-text tables. They keep an index but no text: a row's number is the record's, its words come folded from the search analyser.</summary>
/// <remarks>Words arrive parted by spaces and in lower case, so the simplest tokenizer is enough; it takes every letter beyond ASCII as part of a word.</remarks>
internal static class SearchTables
{
    public const string Create =
        """
        CREATE VIRTUAL TABLE "EventSearch" USING fts5("Head", "Body", content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
        INSERT INTO "EventSearch"("EventSearch", "rank") VALUES ('rank', 'bm25(4.0, 1.0)');
        CREATE VIRTUAL TABLE "DocumentSearch" USING fts5("Head", "Body", content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
        INSERT INTO "DocumentSearch"("DocumentSearch", "rank") VALUES ('rank', 'bm25(4.0, 1.0)');
        """;

    public const string Drop =
        """
        DROP TABLE "EventSearch";
        DROP TABLE "DocumentSearch";
        """;
}
