using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Curation;

/// <summary>How a partner's profile is checked and written.</summary>
internal sealed class ProfileForm(PartnerCode? partner = null) : IRecordForm<Profile, ProfileState, LocalizedText>
{
    public RecordKind Kind => RecordKind.Partner;

    public Task<Profile?> FindAsync(RelationsDbContext db, int id, CancellationToken cancellationToken) =>
        db.Profiles.FirstOrDefaultAsync(p => p.Id == id, cancellationToken);

    public (int Id, int Revision, int? MergedIntoId) Standing(Profile record) => (record.Id, record.Revision, null);

    public ProfileState StateOf(Profile record) => ProfileState.Of(record);

    public Profile New() => new() { Partner = partner ?? throw new InvalidOperationException("A profile is of a partner.") };

    public Task<ProfileState> TargetAsync(RelationsDbContext db, Profile record, LocalizedText values, Problems problems, CancellationToken cancellationToken) =>
        Task.FromResult(ProfileState.Of(record) with { Text = problems.Texts(FieldName.Text, values, Problems.LongestText) });

    public Task ApplyAsync(RelationsDbContext db, Profile record, ProfileState state, CancellationToken cancellationToken)
    {
        record.Text = state.Text;
        return Task.CompletedTask;
    }
}
