using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Knows a document again, and a new edition of it.</summary>
internal sealed class DocumentEditions(RecordsInHand records, Decisions decisions)
{
    /// <summary>The document of the very same bytes, or null.</summary>
    public Document? Same(SourceDocument source) => records.Documents.Values.SingleOrDefault(d => d.ContentHash == source.ContentHash);

    /// <summary>The current edition that the source takes the place of, or null: one of the same file name or address.</summary>
    /// <remarks>A translation is no edition, and neither is a page that has its own address.</remarks>
    public Document? Previous(SourceDocument source) =>
        records.Documents.Values
            .Where(d => d.SupersededById is null && d.WithdrawnRunId is null && d.Language == source.Language)
            .Where(d => d.Address is not null && source.Address is not null ? d.Address == source.Address : d.FileName == source.FileName)
            .MaxBy(d => d.Id);

    /// <summary>Lets the citations of the old edition point into the new one where their passage still stands; the others stay with the old.</summary>
    public void Supersede(Document old, Document edition)
    {
        decisions.Change(old);
        old.SupersededById = edition.Id;
        var taken = new HashSet<(object, int, int)>();
        foreach (var (record, citation) in records.Citing(old.Id).OrderBy(cited => cited.Citation.Id).ToList())
        {
            var place = Places(edition.Text, citation).FirstOrDefault(start => taken.Add((record, start, citation.Length)), -1);
            if (place >= 0)
            {
                decisions.Change(record);
                (citation.DocumentId, citation.Start) = (edition.Id, place);
            }
        }
    }

    /// <summary>Where the passage stands in the text, the nearest to its old place first.</summary>
    private static IEnumerable<int> Places(string text, Citation citation)
    {
        var places = new List<int>();
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            places.Add(at);
        }

        return places.OrderBy(at => Math.Abs(at - citation.Start));

        int Next(int from) => from <= text.Length ? text.IndexOf(citation.Quote, from, StringComparison.Ordinal) : -1;
    }
}
