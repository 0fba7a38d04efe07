using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Data.Tests.Support;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>Whatever imports and editors do, in whatever order: nothing decided is undone and nothing is lost.</summary>
public class SequenceTests
{
    private const int LongestSequence = 12;

    /// <summary>Set RELATIONS_SEQUENCES to try more than a build has time for.</summary>
    private static readonly int Sequences = int.TryParse(Environment.GetEnvironmentVariable("RELATIONS_SEQUENCES"), out var number) ? number : 60;

    [Fact]
    public void No_sequence_of_imports_and_edits_undoes_a_decision_or_loses_a_record()
    {
        var step = Gen.Choose(0, 999).Three().Select(n => new Step(Kind(n.Item1), n.Item2, n.Item3));
        var sequences = step.ListOf().Where(steps => steps.Count > 0).Select(steps => steps.Take(LongestSequence).ToArray());
        var accepted = new Dictionary<StepKind, int>();

        Prop.ForAll(sequences.ToArbitrary(), steps => PlayAsync(steps, accepted).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Sequences));

        accepted.Where(kind => kind.Value == 0).Should().BeEmpty("every kind of move is really made");
    }

    /// <remarks>A third of the moves are imports: without them there is nothing to decide.</remarks>
    private static StepKind Kind(int number) =>
        number % 3 == 0 ? (StepKind)(number % 2) : (StepKind)(number % (int)(StepKind.UndoImport + 1));

    private static async Task PlayAsync(Step[] steps, Dictionary<StepKind, int> accepted)
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var model = new CuratedModel(knowledgeBase);
        await model.PlayAsync(new Step(StepKind.ImportAll, 0, 0));
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
public sealed record Step(StepKind Kind, int What, int How);

public enum StepKind
{
    Import,
    ImportNewEdition,
    ImportAll,
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
