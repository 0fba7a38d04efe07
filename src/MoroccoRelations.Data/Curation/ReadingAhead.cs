using System.Runtime.CompilerServices;
using MoroccoRelations.Domain.Drafts;

namespace MoroccoRelations.Data.Curation;

/// <summary>Hands out drafts by as many as are there, and has the next read meanwhile.</summary>
internal sealed class ReadingAhead(IAsyncEnumerator<DocumentDraft> drafts, int most)
{
    /// <summary>Of long documents few are read ahead, so that memory stays bounded.</summary>
    private const int MostCharacters = 1_000_000;

    private TaskCompletionSource wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task<bool>? next;

    public async IAsyncEnumerable<IReadOnlyList<DocumentDraft>> InChunksAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reading = ReadAsync();
        try
        {
            while (await Want(reading) is { Count: > 0 } chunk)
            {
                cancellationToken.ThrowIfCancellationRequested();
                wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);
                reading = ReadAsync();
                yield return chunk;
            }
        }
        finally
        {
            await Task.WhenAll(Want(reading), next ?? Task.FromResult(false)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Waits for the drafts that are being read: as soon as there is one.</summary>
    private Task<List<DocumentDraft>> Want(Task<List<DocumentDraft>> reading)
    {
        wanted.TrySetResult();
        return reading;
    }

    private async Task<List<DocumentDraft>> ReadAsync()
    {
        var chunk = new List<DocumentDraft>();
        while (!IsEnough(chunk) && await IsThereNextAsync(isUrgent: chunk.Count == 0))
        {
            chunk.Add(drafts.Current);
            next = null;
        }

        return chunk;
    }

    private bool IsEnough(List<DocumentDraft> chunk) => chunk.Count >= most || chunk.Sum(draft => draft.Document.Text.Length) > MostCharacters;

    /// <summary>Whether there is a further draft, and it need not be waited for while those before it are wanted.</summary>
    private async Task<bool> IsThereNextAsync(bool isUrgent)
    {
        next ??= drafts.MoveNextAsync().AsTask();
        await Task.WhenAny(next, isUrgent ? next : wanted.Task);
        return (isUrgent || next.IsCompleted) && await next;
    }
}
