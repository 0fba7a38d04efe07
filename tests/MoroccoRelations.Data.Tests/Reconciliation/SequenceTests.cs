using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>Whatever imports and editors do, in whatever order: nothing decided is undone and nothing is lost.</summary>
public class SequenceTests
{
    private const int LongestSequence = 12;

    /// <summary>Set RELATIONS_SEQUENCES to try more than a build has time for.</summary>
    private static readonly int Sequences = int.TryParse(Environment.GetEnvironmentVariable("RELATIONS_SEQUENCES"), out var number) ? number : 60;

    /// <summary>What an editor can do at once to either kind of record; the other moves need something to have happened before.</summary>
    private static readonly StepKind[] OnEither = [StepKind.Edit, StepKind.Confirm, StepKind.Reject, StepKind.Propose, StepKind.Merge, StepKind.Split, StepKind.Restore];

    private const int MostRounds = 4;

    [Fact]
    public void No_sequence_of_imports_and_edits_undoes_a_decision_or_loses_a_record()
    {
        var step = Gen.Choose(0, 9999).Four().Select(n => new Step(Kind(n.Item1), n.Item2 % 3 == 0 ? RecordKind.Relationship : RecordKind.Event, n.Item3, n.Item4));
        var sequences = step.ListOf().Where(steps => steps.Count > 0).Select(steps => steps.Take(LongestSequence).ToArray());
        var accepted = new Dictionary<(StepKind Move, RecordKind Of), int>();

        for (var round = 0; round < MostRounds && Missing(accepted).Any(); round++)
        {
            Prop.ForAll(sequences.ToArbitrary(), steps => PlayAsync(steps, accepted).GetAwaiter().GetResult())
                .Check(Config.QuickThrowOnFailure.WithMaxTest(Sequences));
        }

        Missing(accepted).Should().BeEmpty("every kind of move is really made");
    }

    /// <summary>The moves that nothing accepted yet: chance may leave one out of few sequences, and then more are played.</summary>
    private static IEnumerable<string> Missing(Dictionary<(StepKind Move, RecordKind Of), int> accepted) =>
    [
        .. Enum.GetValues<StepKind>().Except(accepted.Keys.Select(key => key.Move)).Select(move => move.ToString()),
        .. OnEither.Where(move => !accepted.ContainsKey((move, RecordKind.Relationship))).Select(move => $"{move} of a relationship"),
    ];

    /// <remarks>A third of the moves are imports: without them there is nothing to decide. What is left of the number chooses among all moves.</remarks>
    private static StepKind Kind(int number) =>
        number % 3 == 0 ? (StepKind)(number / 3 % 2) : (StepKind)(number / 3 % (int)(StepKind.UndoImport + 1));

    private static async Task PlayAsync(Step[] steps, Dictionary<(StepKind, RecordKind), int> accepted)
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var model = new CuratedModel(knowledgeBase);
        await model.PlayAsync(new Step(StepKind.ImportAll, RecordKind.Event, 0, 0));
        foreach (var step in steps)
        {
            await model.PlayAsync(step);
        }

        await model.CheckSearchAsync();
        foreach (var (kind, number) in model.Accepted)
        {
            accepted[kind] = accepted.GetValueOrDefault(kind) + number;
        }
    }
}

/// <summary>One move of the importer or of an editor; the two numbers choose what it is about.</summary>
/// <param name="Of">Which kind of record an editor moves.</param>
public sealed record Step(StepKind Kind, RecordKind Of, int What, int How);

public enum StepKind
{
    Import,
    ImportNewEdition,
    ImportAll,
    ImportEditions,
    Edit,
    Confirm,
    Reject,
    Propose,
    Merge,
    Split,
    UndoRegrouping,
    Restore,
    TakeSuggestion,
    DismissSuggestion,
    KeepApart,
    UndoImport,
}
