using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Data.Tests.Support;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>Whatever is imported, edited, confirmed, rejected and merged, in whatever order: nothing decided is undone and nothing is lost.</summary>
public class SequenceTests
{
    private const int LongestSequence = 8;

    /// <summary>Set RELATIONS_SEQUENCES to try more than a build has time for.</summary>
    private static readonly int Sequences = int.TryParse(Environment.GetEnvironmentVariable("RELATIONS_SEQUENCES"), out var number) ? number : 100;

    [Fact]
    public void No_sequence_of_imports_and_edits_undoes_a_decision_or_loses_a_record()
    {
        var step = Gen.Choose(0, 999).Three().Select(n => new Step((StepKind)(n.Item1 % 6), n.Item2, n.Item3));
        var sequences = step.ListOf().Where(steps => steps.Count > 0).Select(steps => steps.Take(LongestSequence).ToArray());

        Prop.ForAll(sequences.ToArbitrary(), steps => PlayAsync(steps).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Sequences));
    }

    private static async Task PlayAsync(Step[] steps)
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var model = new CuratedModel(knowledgeBase);
        foreach (var step in steps)
        {
            await model.PlayAsync(step);
            await model.CheckAsync();
        }
    }
}

/// <summary>One move of the importer or of an editor; the two numbers choose what it is about.</summary>
public sealed record Step(StepKind Kind, int What, int How);

public enum StepKind
{
    Import,
    ImportNewEdition,
    Edit,
    Confirm,
    Reject,
    Merge,
}
