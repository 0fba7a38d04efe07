using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>How a relationship is checked and written.</summary>
internal sealed class RelationshipForm : ISourcedForm<Relationship, RelationshipState, RelationshipValues>
{
    public RecordKind Kind => RecordKind.Relationship;

    public Task<Relationship?> FindAsync(RelationsDbContext db, int id, CancellationToken cancellationToken) =>
        db.Relationships.Include(r => r.Partners).Include(r => r.Citations).AsSplitQuery().OrderBy(r => r.Id).FirstOrDefaultAsync(r => r.Id == id, cancellationToken);

    public (int Id, int Revision, int? MergedIntoId) Standing(Relationship record) => (record.Id, record.Revision, record.MergedIntoId);

    public RelationshipState StateOf(Relationship record) => RelationshipState.Of(record);

    public Relationship New() => new() { Confidence = 1 };

    public async Task<RelationshipState> TargetAsync(
        RelationsDbContext db, Relationship record, RelationshipValues values, Problems problems, CancellationToken cancellationToken)
    {
        var state = RelationshipState.Of(record);
        var citations = await new CitedPassages(db).ReadAsync(state.Citations, values.Citations, problems, cancellationToken);
        var target = state with
        {
            Partners = problems.Partners(values.Partners),
            Aspect = values.Aspect,
            Tenor = values.Tenor,
            Text = problems.Texts(FieldName.Text, values.Text, Problems.LongestText),
            Reference = problems.Text(FieldName.Reference, values.Reference, Problems.LongestReference),
            Citations = citations,
        };
        problems.RequireSource(target.Reference, citations);
        return Decided(state, target, values.Status);
    }

    public List<Citation> CitationsOf(Relationship record) => record.Citations;

    public void SetMergedInto(Relationship record, int? id) => record.MergedIntoId = id;

    public void MarkEdited(Relationship record) => record.EditedByHand = true;

    public RelationshipValues ValuesOf(RelationshipState state) => RelationshipValues.Of(state);

    public RelationshipValues WithCitations(RelationshipValues values, IReadOnlyList<CitationState> citations) => values with { Citations = CitedPassage.Of(citations) };

    public async Task ApplyAsync(RelationsDbContext db, Relationship record, RelationshipState state, CancellationToken cancellationToken)
    {
        (record.Aspect, record.Tenor, record.Text, record.Reference) = (state.Aspect, state.Tenor, state.Text, state.Reference);
        (record.Status, record.Confidence, record.EditedByHand, record.WithdrawnRunId) = (state.Status, state.Confidence, state.EditedByHand, state.WithdrawnRunId);
        record.Partners.RemoveAll(p => !state.Partners.Contains(p.Partner));
        record.Partners.AddRange(state.Partners.Except(Codes(record)).Select(code => new RelationshipPartner { Partner = code }));
        await new CitedPassages(db).WriteAsync(record.Citations, state.Citations, cancellationToken);
    }

    /// <remarks>See <see cref="EventForm"/>.</remarks>
    private static RelationshipState Decided(RelationshipState before, RelationshipState after, ReviewStatus status)
    {
        var isTouched = before.EditedByHand || !Differences.Between(before, after).IsEmpty;
        return after with { Status = status, EditedByHand = isTouched, WithdrawnRunId = null };
    }

    private static List<PartnerCode> Codes(Relationship r) => [.. r.Partners.Select(p => p.Partner)];
}
