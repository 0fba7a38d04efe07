using System.Runtime.CompilerServices;
using MoroccoRelations.Domain.Drafts;

namespace MoroccoRelations.Data.Curation;

/// <summary>Hands out drafts a few at a time, and has the next read meanwhile.</summary>
/// <remarks>The first of a few waits for the others, but no longer than nobody notices.</remarks>
internal sealed class ReadingAhead(IAsyncEnumerator<DocumentDraft> drafts, int most)
{
    /// <summary>Of long documents few are read ahead, so that memory stays bounded.</summary>
    private const int MostCharacters = 1_000_000;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(50);

    private Task<bool>? next;

    public async IAsyncEnumerable<IReadOnlyList<DocumentDraft>> InChunksAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reading = ReadAsync();
        try
        {
            while (await reading is { Count: > 0 } chunk)
            {
                cancellationToken.ThrowIfCancellationRequested();
                reading = ReadAsync();
                yield return chunk;
            }
        }
        finally
        {
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await (next ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<List<DocumentDraft>> ReadAsync()
    {
        var chunk = new List<DocumentDraft>();
        Task? wait = null;
        while (!IsEnough(chunk) && await IsThereNextAsync(wait))
        {
            chunk.Add(drafts.Current);
            next = null;
            wait ??= Task.Delay(LongestWait, CancellationToken.None);
        }

        return chunk;
    }

    private bool IsEnough(List<DocumentDraft> chunk) => chunk.Count >= most || chunk.Sum(draft => draft.Document.Text.Length) > MostCharacters;

    /// <summary>Whether there is a further draft; after the wait it is left for later.</summary>
    private async Task<bool> IsThereNextAsync(Task? wait)
    {
        next ??= drafts.MoveNextAsync().AsTask();
        await Task.WhenAny(next, wait ?? next);
        return (wait is null || next.IsCompleted) && await next;
    }
}
