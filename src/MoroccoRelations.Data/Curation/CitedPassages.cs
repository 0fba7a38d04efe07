using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Curation;

/// <summary>Turns the passages that an editor cites into citations, and writes them.</summary>
internal sealed class CitedPassages(RelationsDbContext db)
{
    private readonly Dictionary<int, string?> texts = [];

    /// <summary>The citations that the passages amount to: a known one keeps its number and what it states.</summary>
    public async Task<IReadOnlyList<CitationState>> ReadAsync(
        IReadOnlyList<CitationState> known, IReadOnlyList<CitedPassage> passages, Problems problems, CancellationToken cancellationToken)
    {
        var cited = new List<CitationState>();
        foreach (var passage in passages.DistinctBy(p => (p.DocumentId, p.Start, p.Length)))
        {
            if (await ReadAsync(Known(known, passage), passage, problems, cancellationToken) is { } citation)
            {
                cited.Add(citation);
            }
        }

        return cited;
    }

    /// <summary>Makes the citations of a record what the states say. One that was removed comes back under its number, unless another record has it.</summary>
    public async Task WriteAsync(List<Citation> citations, IReadOnlyList<CitationState> states, CancellationToken cancellationToken)
    {
        var left = citations.ToList();
        var missing = new List<CitationState>();
        foreach (var state in states)
        {
            if ((left.Find(c => c.Id == state.Id) ?? left.Find(c => (c.DocumentId, c.Start, c.Length) == (state.Document, state.Start, state.Length))) is { } citation)
            {
                left.Remove(citation);
                Set(citation, state);
            }
            else
            {
                missing.Add(state);
            }
        }

        foreach (var citation in left)
        {
            db.Remove(citation);
            citations.Remove(citation);
        }

        foreach (var state in missing)
        {
            // One with a number of its own is taken for a known one unless it is said to be new.
            var citation = await NewAsync(state, cancellationToken);
            db.Add(citation);
            citations.Add(citation);
        }
    }

    /// <remarks>The same passage first: two citations that exchange their passages stay as they are.</remarks>
    private static CitationState? Known(IReadOnlyList<CitationState> known, CitedPassage passage) =>
        known.FirstOrDefault(c => (c.Document, c.Start, c.Length) == (passage.DocumentId, passage.Start, passage.Length))
        ?? (passage.Id is { } id ? known.FirstOrDefault(c => c.Id == id) : null);

    private async Task<CitationState?> ReadAsync(CitationState? known, CitedPassage passage, Problems problems, CancellationToken cancellationToken)
    {
        if (known is not null && (known.Document, known.Start, known.Length) == (passage.DocumentId, passage.Start, passage.Length))
        {
            return known;
        }

        if (await TextAsync(passage.DocumentId, cancellationToken) is not { } text)
        {
            problems.Add(FieldName.Citations, ProblemKind.UnknownDocument, passage.DocumentId.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        var isInside = passage.Start >= 0 && passage.Length > 0 && passage.Start <= text.Length - passage.Length;
        if (!isInside || string.IsNullOrWhiteSpace(new TextSpan(passage.Start, passage.Length).In(text)))
        {
            problems.Add(FieldName.Citations, ProblemKind.PassageOutside, passage.DocumentId.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        var quote = new TextSpan(passage.Start, passage.Length).In(text);
        return new(passage.DocumentId, passage.Start, passage.Length, quote, known?.Stated, known?.StatedRelationship) { Id = known?.Id };
    }

    private async Task<string?> TextAsync(int documentId, CancellationToken cancellationToken)
    {
        if (!texts.TryGetValue(documentId, out var text))
        {
            text = await db.Documents.Where(d => d.Id == documentId && d.WithdrawnRunId == null).Select(d => d.Text).SingleOrDefaultAsync(cancellationToken);
            texts[documentId] = text;
        }

        return text;
    }

    private static void Set(Citation citation, CitationState state) =>
        (citation.DocumentId, citation.Start, citation.Length, citation.Quote, citation.Stated, citation.StatedRelationship) =
            (state.Document, state.Start, state.Length, state.Quote, state.Stated, state.StatedRelationship);

    private async Task<Citation> NewAsync(CitationState state, CancellationToken cancellationToken)
    {
        var isFree = state.Id is { } id && !await db.Citations.AnyAsync(c => c.Id == id, cancellationToken);
        var citation = new Citation { Id = isFree ? state.Id!.Value : 0, Quote = state.Quote };
        Set(citation, state);
        return citation;
    }
}
