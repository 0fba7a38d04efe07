using MoroccoRelations.Data.Storage;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Asks the knowledge base for the numbers of the records that cite what some records cite, or a part of it.</summary>
internal static class SharedPassages
{
    public static FormattableString OfEvents(IReadOnlyCollection<int> events) =>
        $"""
        SELECT DISTINCT other."EventId" AS "Value"
        FROM json_each({RecordJson.Write(events)}) AS asked
        JOIN "Citations" AS own ON own."EventId" = asked.value
        JOIN "Citations" AS other ON other."DocumentId" = own."DocumentId" AND other."EventId" IS NOT NULL
            AND other."Start" < own."Start" + own."Length" AND other."Start" + other."Length" > own."Start"
        """;

    /// <inheritdoc cref="OfEvents"/>
    public static FormattableString OfRelationships(IReadOnlyCollection<int> relationships) =>
        $"""
        SELECT DISTINCT other."RelationshipId" AS "Value"
        FROM json_each({RecordJson.Write(relationships)}) AS asked
        JOIN "Citations" AS own ON own."RelationshipId" = asked.value
        JOIN "Citations" AS other ON other."DocumentId" = own."DocumentId" AND other."RelationshipId" IS NOT NULL
            AND other."Start" < own."Start" + own."Length" AND other."Start" + other."Length" > own."Start"
        """;
}
