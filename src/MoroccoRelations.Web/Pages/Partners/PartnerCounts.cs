using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Pages.Events;

namespace MoroccoRelations.Web.Pages.Partners;

/// <summary>How many records each partner has.</summary>
public sealed class PartnerCounts(RelationsDbContext db)
{
    /// <summary>The partners that have any record, with how many events and statements.</summary>
    public async Task<IReadOnlyDictionary<PartnerCode, Count>> AllAsync(CancellationToken cancel)
    {
        var events = await db.Events.Shown().SelectMany(e => e.Partners)
            .GroupBy(p => p.Partner).Select(g => new { Partner = g.Key, Number = g.Count() }).ToListAsync(cancel);
        var statements = await db.Relationships.Shown().SelectMany(r => r.Partners)
            .GroupBy(p => p.Partner).Select(g => new { Partner = g.Key, Number = g.Count() }).ToListAsync(cancel);

        var eventsOf = events.ToDictionary(e => e.Partner, e => e.Number);
        var statementsOf = statements.ToDictionary(s => s.Partner, s => s.Number);
        return eventsOf.Keys.Union(statementsOf.Keys)
            .ToDictionary(code => code, code => new Count(eventsOf.GetValueOrDefault(code), statementsOf.GetValueOrDefault(code)));
    }

    public readonly record struct Count(int Events, int Statements)
    {
        public bool Any => Events + Statements > 0;
    }
}
