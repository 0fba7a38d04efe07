using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Revising;

/// <summary>The events, relationships, documents and profiles that a context is about to change, by themselves or by a partner or citation of theirs.</summary>
internal sealed class ChangedRecords
{
    private readonly HashSet<Event> events = [];
    private readonly HashSet<Relationship> relationships = [];
    private readonly HashSet<Document> documents = [];
    private readonly HashSet<Profile> profiles = [];

    public int Count => events.Count + relationships.Count + documents.Count + profiles.Count;

    public static async Task<ChangedRecords> InAsync(RelationsDbContext db, CancellationToken cancellationToken)
    {
        var changed = new ChangedRecords();
        foreach (var entry in db.ChangeTracker.Entries().Where(IsChanged).ToList())
        {
            await changed.AddAsync(db, entry, cancellationToken);
        }

        return changed;
    }

    /// <summary>Gives each record its next number and time, and lets the context know.</summary>
    public void Stamp(RelationsDbContext db, DateTime now)
    {
        foreach (var e in events)
        {
            (e.Revision, e.ChangedAt) = (e.Revision + 1, now);
            e.Appraise();
        }

        foreach (var r in relationships)
        {
            (r.Revision, r.ChangedAt) = (r.Revision + 1, now);
            r.Appraise();
        }

        foreach (var d in documents)
        {
            (d.Revision, d.ChangedAt) = (d.Revision + 1, now);
        }

        foreach (var p in profiles)
        {
            (p.Revision, p.ChangedAt) = (p.Revision + 1, now);
        }

        foreach (var record in events.Concat<object>(relationships).Concat(documents).Concat(profiles))
        {
            db.Entry(record).DetectChanges();
        }
    }

    public IEnumerable<Revision> Revisions(ChangeOrigin origin, DateTime now)
    {
        Revision Of(RecordKind kind, int id, int number, string state) => new()
        {
            Kind = kind,
            RecordId = id,
            Number = number,
            ImportRunId = origin.ImportRunId,
            Editor = origin.Editor,
            Time = now,
            Reason = origin.Reason,
            State = state,
        };

        return
        [
            .. documents.OrderBy(d => d.Id).Select(d => Of(RecordKind.Document, d.Id, d.Revision, RecordJson.Write(DocumentState.Of(d)))),
            .. events.OrderBy(e => e.Id).Select(e => Of(RecordKind.Event, e.Id, e.Revision, RecordJson.Write(EventState.Of(e)))),
            .. relationships.OrderBy(r => r.Id).Select(r => Of(RecordKind.Relationship, r.Id, r.Revision, RecordJson.Write(RelationshipState.Of(r)))),
            .. profiles.OrderBy(p => p.Id).Select(p => Of(RecordKind.Partner, p.Id, p.Revision, RecordJson.Write(ProfileState.Of(p)))),
        ];
    }

    private static bool IsChanged(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private async Task AddAsync(RelationsDbContext db, EntityEntry entry, CancellationToken cancellationToken)
    {
        switch (entry.Entity)
        {
            case Event e:
                await AddAsync(db, e, cancellationToken);
                break;
            case Relationship r:
                await AddAsync(db, r, cancellationToken);
                break;
            case Document d:
                documents.Add(d);
                break;
            case Profile p:
                profiles.Add(p);
                break;
            case EventPartner or RelationshipPartner or Citation:
                await AddOwnersAsync(db, entry, cancellationToken);
                break;
            default:
                break;
        }
    }

    /// <remarks>A citation that moves from one record to another changes both.</remarks>
    private async Task AddOwnersAsync(RelationsDbContext db, EntityEntry child, CancellationToken cancellationToken)
    {
        foreach (var key in child.Metadata.GetForeignKeys().Where(f => f.PrincipalEntityType.ClrType != typeof(Document)))
        {
            var property = child.Property(key.Properties[0].Name);
            foreach (var id in new[] { property.OriginalValue, property.CurrentValue }.OfType<int>().Where(id => id > 0).Distinct())
            {
                await AddOwnerAsync(db, key.PrincipalEntityType.ClrType, id, cancellationToken);
            }
        }
    }

    private async Task AddOwnerAsync(RelationsDbContext db, Type type, int id, CancellationToken cancellationToken)
    {
        if (type == typeof(Event))
        {
            await AddAsync(db, await db.Events.FindAsync([id], cancellationToken) ?? throw Missing(type, id), cancellationToken);
        }
        else if (type == typeof(Relationship))
        {
            await AddAsync(db, await db.Relationships.FindAsync([id], cancellationToken) ?? throw Missing(type, id), cancellationToken);
        }
    }

    private async Task AddAsync(RelationsDbContext db, Event e, CancellationToken cancellationToken)
    {
        if (events.Add(e) && db.Entry(e).State != EntityState.Added)
        {
            await db.Entry(e).Collection(x => x.Partners).LoadAsync(cancellationToken);
            await db.Entry(e).Collection(x => x.Citations).LoadAsync(cancellationToken);
        }
    }

    private async Task AddAsync(RelationsDbContext db, Relationship r, CancellationToken cancellationToken)
    {
        if (relationships.Add(r) && db.Entry(r).State != EntityState.Added)
        {
            await db.Entry(r).Collection(x => x.Partners).LoadAsync(cancellationToken);
            await db.Entry(r).Collection(x => x.Citations).LoadAsync(cancellationToken);
        }
    }

    private static InvalidOperationException Missing(Type type, int id) => new($"A change refers to {type.Name} {id}, which does not exist.");
}
