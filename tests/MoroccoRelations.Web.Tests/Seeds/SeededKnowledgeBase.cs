using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Importing;
using MoroccoRelations.Web.Tests.CommandLine;
using MoroccoRelations.Web.Tests.Importing;

namespace MoroccoRelations.Web.Tests.Seeds;

/// <summary>A knowledge base into which the repository's seeds were imported, once for all tests that only read it.</summary>
public sealed class SeededKnowledgeBase : IAsyncLifetime
{
    private readonly ImportHost _host = new();

    internal IReadOnlyList<Event> Events { get; private set; } = [];

    internal IReadOnlyList<Relationship> Relationships { get; private set; } = [];

    internal ImportRun Run { get; private set; } = new();

    public async Task InitializeAsync()
    {
        Run = await _host.ImportAsync(BuiltProgram.Seeds);
        await using var db = _host.OpenContext();
        Events = await db.Events.Include(e => e.Partners).Include(e => e.Citations).ThenInclude(c => c.Document).AsSplitQuery().AsNoTracking().ToListAsync();
        Relationships = await db.Relationships.Include(r => r.Partners).Include(r => r.Citations).ThenInclude(c => c.Document).AsSplitQuery().AsNoTracking().ToListAsync();
    }

    public Task DisposeAsync()
    {
        _host.Dispose();
        return Task.CompletedTask;
    }
}
