using System.Text.Json.Nodes;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;

namespace MoroccoRelations.Data.Curation;

/// <summary>Changes single values of a record's state, whatever kind of record it is.</summary>
internal static class StateJson
{
    private const string Citations = "citations";
    private const string EditedByHand = "editedByHand";

    /// <summary>What an undoing does not take back by itself: passages are moved, and what an editor touched stays touched.</summary>
    private static readonly string[] Apart = [Citations, EditedByHand, "confidence", "mergedIntoId", "withdrawnRunId"];

    /// <summary>The state with a suggested value, as an editor's own.</summary>
    public static TState With<TState>(TState state, string property, string value)
        where TState : class, IRecordState
    {
        var node = Parse(state);
        if (property == Reconciliation.SuggestedProperty.Citation)
        {
            node[Citations]!.AsArray().Add(JsonNode.Parse(value));
        }
        else
        {
            node[property] = JsonNode.Parse(value);
        }

        node[EditedByHand] = true;
        return RecordJson.Read<TState>(node.ToJsonString(RecordJson.Options));
    }

    /// <summary>The current state with what changed between two states taken back; null where one of those values has changed since.</summary>
    public static TState? Without<TState>(TState before, TState after, TState current, out string? changedSince)
        where TState : class, IRecordState
    {
        var (old, @new, now) = (Parse(before), Parse(after), Parse(current));
        changedSince = null;
        foreach (var name in old.Select(p => p.Key).Union(@new.Select(p => p.Key)).Except(Apart).Where(name => !JsonNode.DeepEquals(old[name], @new[name])).ToList())
        {
            if (!JsonNode.DeepEquals(now[name], @new[name]))
            {
                changedSince = name;
                return null;
            }

            now[name] = old[name]?.DeepClone();
        }

        return RecordJson.Read<TState>(now.ToJsonString(RecordJson.Options));
    }

    private static JsonObject Parse<TState>(TState state) => JsonNode.Parse(RecordJson.Write(state))!.AsObject();
}
