using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>The questions that the lists of the desk have in common.</summary>
internal static class DeskQueries
{
    public static IQueryable<Event> Proposed(IQueryable<Event> events) =>
        events.AsNoTracking().Where(e => e.Status == ReviewStatus.Proposed && e.MergedIntoId == null);

    public static IQueryable<Relationship> Proposed(IQueryable<Relationship> relationships) =>
        relationships.AsNoTracking().Where(r => r.Status == ReviewStatus.Proposed && r.MergedIntoId == null);

    /// <remarks>What went out of view with an import that was undone is no editor's decision.</remarks>
    public static IQueryable<Event> Rejected(IQueryable<Event> events) =>
        events.AsNoTracking().Where(e => e.Status == ReviewStatus.Rejected && e.MergedIntoId == null && e.WithdrawnRunId == null);

    /// <inheritdoc cref="Rejected(IQueryable{Event})"/>
    public static IQueryable<Relationship> Rejected(IQueryable<Relationship> relationships) =>
        relationships.AsNoTracking().Where(r => r.Status == ReviewStatus.Rejected && r.MergedIntoId == null && r.WithdrawnRunId == null);

    /// <summary>Passages in the order of documents and texts, from a position on.</summary>
    public static IQueryable<Citation> FollowingAsRead(this IQueryable<Citation> citations, DeskPosition after) =>
        citations.AsNoTracking()
            .Where(c => c.DocumentId >= after.DocumentId)
            .Where(c => c.DocumentId > after.DocumentId || c.Start > after.Start || (c.Start == after.Start && c.Id > after.CitationId))
            .OrderBy(c => c.DocumentId).ThenBy(c => c.Start).ThenBy(c => c.Id);

    public static string Position(double confidence, int id, DeskPassage? first) =>
        new DeskPosition(confidence, id, first?.DocumentId ?? 0, first?.Start ?? 0, first?.CitationId ?? 0).ToString();

    public static async Task<Dictionary<int, (DeskPassage First, int Count)>> PassagesAsync(
        IQueryable<Citation> citations, Func<Citation, int> owner, CancellationToken cancellationToken)
    {
        var passages = await citations.AsNoTracking().OrderBy(c => c.Id)
            .Select(c => new { Citation = c, Title = c.Document!.Title ?? c.Document.FileName, c.Document.Language }).ToListAsync(cancellationToken);
        return passages.GroupBy(p => owner(p.Citation)).ToDictionary(
            g => g.Key,
            g => (g.Select(p => new DeskPassage(p.Citation.Id, p.Citation.DocumentId, p.Title, p.Language, p.Citation.Start, p.Citation.Length, p.Citation.Quote)).First(), g.Count()));
    }

    public static DeskPage Page(List<DeskRow> rows, int size, int total) =>
        new([.. rows.Take(size)], total, rows.Count > size ? rows[size - 1].Position : null);
}
