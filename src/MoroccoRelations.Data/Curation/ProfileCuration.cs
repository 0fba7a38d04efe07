using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Curation;

/// <summary>What editors write about a partner.</summary>
public sealed class ProfileCuration(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    private readonly EditorWrite write = new(contexts, clock);

    /// <summary>The profile as it stands, to fill a form with: empty, number 0 and revision 0, where nobody wrote one; null where there is no such partner.</summary>
    public async Task<Editable<ProfileState>?> FindAsync(PartnerCode partner, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var profile = await db.Profiles.AsNoTracking().SingleOrDefaultAsync(p => p.Partner == partner, cancellationToken);
        return profile is not null ? new(profile.Id, profile.Revision, ProfileState.Of(profile))
            : PartnerCatalogue.Default.Find(partner) is not null ? new(0, 0, new ProfileState(partner, LocalizedText.Empty))
            : null;
    }

    /// <summary>Writes the profile, unless it changed since the revision that the editor started from; 0 where there was none.</summary>
    public Task<CurationResult> CorrectAsync(
        PartnerCode partner, int revision, LocalizedText text, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        write.RunAsync(by, db => CorrectAsync(db, partner, revision, text, by, cancellationToken), cancellationToken);

    private async Task<CurationResult> CorrectAsync(
        RelationsDbContext db, PartnerCode partner, int revision, LocalizedText text, ChangeOrigin by, CancellationToken cancellationToken)
    {
        var correction = new Correction<Profile, ProfileState, LocalizedText>(write, new ProfileForm(partner));
        var id = await db.Profiles.Where(p => p.Partner == partner).Select(p => (int?)p.Id).SingleOrDefaultAsync(cancellationToken);
        return id is { } known ? await correction.CorrectAsync(db, known, revision, text, by, cancellationToken)
            : PartnerCatalogue.Default.Find(partner) is null ? new CurationResult.Missing()
            : await correction.AddAsync(db, text, by, cancellationToken);
    }
}
