using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Data;

/// <summary>The catalogue's partners as rows, so that records can refer to them and queries can join them.</summary>
/// <remarks>A partner that left the catalogue keeps its row: records may speak of it.</remarks>
internal static class PartnerTable
{
    /// <returns>Whether any row was added or changed.</returns>
    public static async Task<bool> UpdateAsync(RelationsDbContext db, CancellationToken cancellationToken)
    {
        var stored = await db.Partners.AsNoTracking().ToDictionaryAsync(p => p.Code, RecordJson.Write, cancellationToken);
        foreach (var partner in PartnerCatalogue.Default.All)
        {
            if (!stored.TryGetValue(partner.Code, out var json))
            {
                db.Partners.Add(partner);
            }
            else if (json != RecordJson.Write(partner))
            {
                db.Partners.Update(partner);
            }
        }

        return await db.SaveChangesAsync(cancellationToken) > 0;
    }
}
