using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>Numbers what a preview makes up, going on where the knowledge base stands, as an import would.</summary>
internal sealed class ProvisionalNumbers
{
    private readonly Dictionary<string, int> last;
    private readonly Dictionary<string, int> known;

    private ProvisionalNumbers(Dictionary<string, int> last) => (this.last, known) = (last, new(last));

    public static async Task<ProvisionalNumbers> AfterAsync(RelationsDbContext db, CancellationToken cancellationToken)
    {
        var last = db.Database.SqlQuery<LastNumber>($"SELECT name AS \"Table\", seq AS \"Number\" FROM sqlite_sequence");
        return new(await last.ToDictionaryAsync(l => l.Table, l => l.Number, cancellationToken));
    }

    /// <summary>Whether a record was in the knowledge base before.</summary>
    public bool IsKnown(RecordKind kind, int id) => id <= known.GetValueOrDefault($"{kind}s");

    /// <summary>Numbers the records that a step made, and the new citations of all, those of known records first: so does an import.</summary>
    public void Give(DecidedStep step, Decisions decisions)
    {
        foreach (var record in step.Made)
        {
            Give(record);
        }

        var known = decisions.Records.Except(step.Made).ToList();
        foreach (var record in (object[])[.. known.OfType<Event>().OrderBy(e => e.Id), .. known.OfType<Relationship>().OrderBy(r => r.Id), .. step.Made])
        {
            GiveCitations(record as Event, record as Relationship);
        }
    }

    public Suggestion Give(Suggestion suggestion)
    {
        suggestion.Id = Next("Suggestions");
        return suggestion;
    }

    public PossibleDuplicate Give(PossibleDuplicate pair)
    {
        pair.Id = Next("PossibleDuplicates");
        return pair;
    }

    private void Give(object made) => _ = made switch
    {
        Document d => d.Id = Next("Documents"),
        Event e => e.Id = Next("Events"),
        Relationship r => r.Id = Next("Relationships"),
        _ => throw new ArgumentOutOfRangeException(nameof(made)),
    };

    private void GiveCitations(Event? e, Relationship? r)
    {
        foreach (var citation in (e?.Citations ?? r?.Citations ?? []).Where(c => c.Id == 0))
        {
            (citation.Id, citation.EventId, citation.RelationshipId) = (Next("Citations"), e?.Id, r?.Id);
        }
    }

    private int Next(string table) => last[table] = last.GetValueOrDefault(table) + 1;

    private sealed record LastNumber(string Table, int Number);
}
