using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>What a reader sends.</summary>
/// <param name="RecordId">The record's number; null for a partner's page.</param>
/// <param name="Partner">The partner of the page; null for another record.</param>
/// <param name="Language">The language of the page: <c>en</c>, <c>fr</c> or <c>ar</c>.</param>
public sealed record ReportText(RecordKind Kind, int? RecordId, PartnerCode? Partner, string Message, string? Contact, string Language);

/// <summary>What became of sending a report.</summary>
/// <param name="Code">The reader's reference; null where it was refused.</param>
/// <param name="Problems">Why it was refused, by the fields "message" and "contact"; "record" where there is no such record.</param>
public sealed record ReportResult(string? Code, IReadOnlyList<Problem> Problems);

/// <summary>Readers' reports of errors: sent without an account, answered on the desk, looked up by their code.</summary>
public sealed class ReaderReports(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    public const int LongestMessage = 4000;

    private const int LongestContact = 200;
    private const int CodeLength = 12;
    private const int GroupLength = 4;

    /// <summary>Without signs that are taken for each other: 0 and O, 1, I and L, U and V.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public async Task<ReportResult> SendAsync(ReportText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var problems = new Problems();
        var message = problems.Text("message", text.Message, LongestMessage);
        var contact = problems.Text("contact", text.Contact, LongestContact);
        problems.Require("message", message is not null);
        var revision = await RevisionAsync(db, text, cancellationToken);
        problems.Require("record", revision is not null);
        if (problems.Any)
        {
            return new(null, problems.Refuse().Problems);
        }

        var report = new Report
        {
            Code = NewCode(),
            Kind = text.Kind,
            RecordId = text.RecordId,
            Partner = text.Partner,
            RecordRevision = revision!.Value,
            Message = message!,
            Contact = contact,
            Language = text.Language,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        db.Reports.Add(report);
        await db.SaveChangesAsync(cancellationToken);
        return new(report.Code, []);
    }

    /// <summary>The report of a code, however the reader writes it; null where there is none.</summary>
    /// <remarks>Whoever knows the code may see the message and the answer; the contact is for editors alone.</remarks>
    public async Task<Report?> FindAsync(string? code, CancellationToken cancellationToken = default)
    {
        var known = Canonical(code);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return known is null ? null : await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Code == known, cancellationToken);
    }

    /// <summary>The report of a number, for an editor.</summary>
    public async Task<Report?> FindAsync(int id, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
    }

    /// <summary>The reports of a status, the oldest first; of all, the newest first.</summary>
    public async Task<QueuePage<Report>> ListAsync(ReportStatus? status, QueueFilter filter, int skip = 0, int take = 50, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = new QueueQueries(db, filter).Of(status is { } wanted ? db.Reports.Where(r => r.Status == wanted) : db.Reports);
        var reports = status is null
            ? asked.OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id)
            : asked.OrderBy(r => r.CreatedAt).ThenBy(r => r.Id);
        return new(await reports.AsNoTracking().Skip(skip).Take(take).ToListAsync(cancellationToken), await asked.CountAsync(cancellationToken));
    }

    /// <summary>Decides a report, or opens it again. An answer is public; a decision needs one, opening does not.</summary>
    /// <param name="seen">The status in which the editor saw it.</param>
    /// <returns>Saved with the report's number; refused with <see cref="ProblemKind.AlreadyDecided"/> where another editor was quicker.</returns>
    public async Task<CurationResult> DecideAsync(
        int id, ReportStatus seen, ReportStatus status, string? answer, string editor, CancellationToken cancellationToken = default)
    {
        var problems = new Problems();
        var text = problems.Text("answer", answer, LongestMessage);
        problems.Require("answer", text is not null || status == ReportStatus.Open);
        if (problems.Any)
        {
            return problems.Refuse();
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Reports.FindAsync([id], cancellationToken) is not { } report)
        {
            return new CurationResult.Missing();
        }

        if (report.Status != seen)
        {
            return CurationResult.Because(FieldName.Status, ProblemKind.AlreadyDecided, report.DecidedBy);
        }

        var isOpen = status == ReportStatus.Open;
        (report.Status, report.Answer, report.DecidedBy, report.DecidedAt) =
            (status, text, isOpen ? null : editor, isOpen ? null : clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new CurationResult.Saved(id, 0);
    }

    private static string NewCode() => Grouped(RandomNumberGenerator.GetString(Alphabet, CodeLength));

    private static string? Canonical(string? code)
    {
        var signs = string.Concat((code ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpper(CultureInfo.InvariantCulture);
        return signs.Length == CodeLength ? Grouped(signs) : null;
    }

    private static string Grouped(string signs) => string.Join('-', signs.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>The revision of the record that readers see; null where they see none.</summary>
    private static async Task<int?> RevisionAsync(RelationsDbContext db, ReportText text, CancellationToken cancellationToken) => text.Kind switch
    {
        RecordKind.Event => await db.Events.Where(e => e.Id == text.RecordId && e.Status != ReviewStatus.Rejected)
            .Select(e => (int?)e.Revision).SingleOrDefaultAsync(cancellationToken),
        RecordKind.Relationship => await db.Relationships.Where(r => r.Id == text.RecordId && r.Status != ReviewStatus.Rejected)
            .Select(r => (int?)r.Revision).SingleOrDefaultAsync(cancellationToken),
        RecordKind.Document => await db.Documents.Where(d => d.Id == text.RecordId && d.WithdrawnRunId == null)
            .Select(d => (int?)d.Revision).SingleOrDefaultAsync(cancellationToken),
        RecordKind.Partner when text.Partner is { } partner && PartnerCatalogue.Default.Find(partner) is not null =>
            await db.Profiles.Where(p => p.Partner == partner).Select(p => p.Revision).SingleOrDefaultAsync(cancellationToken),
        _ => null,
    };
}
