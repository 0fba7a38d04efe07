using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>How what is known of a document is checked and written.</summary>
internal sealed class DocumentForm : IRecordForm<Document, DocumentState, DocumentValues>
{
    public RecordKind Kind => RecordKind.Document;

    public Task<Document?> FindAsync(RelationsDbContext db, int id, CancellationToken cancellationToken) =>
        db.Documents.FirstOrDefaultAsync(d => d.Id == id, cancellationToken);

    public (int Id, int Revision, int? MergedIntoId) Standing(Document record) => (record.Id, record.Revision, null);

    public DocumentState StateOf(Document record) => DocumentState.Of(record);

    public Document New() => throw new NotSupportedException("A document comes into the knowledge base by an import.");

    /// <remarks>What an editor stated is no longer inferred.</remarks>
    public Task<DocumentState> TargetAsync(RelationsDbContext db, Document record, DocumentValues values, Problems problems, CancellationToken cancellationToken)
    {
        var state = DocumentState.Of(record);
        var target = state with
        {
            Title = problems.Text(FieldName.Title, values.Title, Problems.LongestLine),
            Publisher = problems.Text(FieldName.Publisher, values.Publisher, Problems.LongestLine),
            Address = problems.WebAddress(FieldName.Address, values.Address),
            Published = values.Published,
            Language = values.Language,
            Kind = values.Kind,
            Licence = problems.Text(FieldName.Licence, values.Licence, Problems.LongestLine),
        };
        var changed = Differences.Between(state, target).Fields.Select(f => f.Name).ToHashSet();
        return Task.FromResult(changed.Count == 0 ? target : target with { EditedByHand = true, Inferred = [.. state.Inferred.Where(name => !changed.Contains(name))] });
    }

    public Task ApplyAsync(RelationsDbContext db, Document record, DocumentState state, CancellationToken cancellationToken)
    {
        (record.Title, record.Publisher, record.Address, record.Published) = (state.Title, state.Publisher, state.Address, state.Published);
        (record.Language, record.Kind, record.Licence, record.Inferred) = (state.Language, state.Kind, state.Licence, [.. state.Inferred]);
        (record.EditedByHand, record.SupersededById, record.WithdrawnRunId) = (state.EditedByHand, state.SupersededById, state.WithdrawnRunId);
        return Task.CompletedTask;
    }
}
