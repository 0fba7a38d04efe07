using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Tests.Opening;

/// <summary>Each filter that the site offers is answered from an index.</summary>
public class IndexTests
{
    public static TheoryData<string, Func<RelationsDbContext, IQueryable<object>>> Filters() => new()
    {
        { "IX_Events_Latest_Earliest", db => db.Events.Where(e => e.Latest >= new DateOnly(2004, 1, 1)).Select(e => e.Id).Cast<object>() },
        { "IX_Events_Type", db => db.Events.Where(e => e.Type == EventType.Aid) },
        { "IX_Events_Status_MergedIntoId_Confidence", db => db.Events.Where(e => e.Status == ReviewStatus.Confirmed && e.MergedIntoId == null).OrderBy(e => e.Confidence) },
        { "IX_Events_Status_MergedIntoId_Type_Confidence", db => db.Events.Where(e => e.Status == ReviewStatus.Proposed && e.MergedIntoId == null && e.Type == EventType.Aid).OrderBy(e => e.Confidence) },
        { "IX_Relationships_Status_MergedIntoId_Aspect_Confidence", db => db.Relationships.Where(r => r.Status == ReviewStatus.Proposed && r.MergedIntoId == null && r.Aspect == Aspect.Economic).OrderBy(r => r.Confidence) },
        { "IX_Events_IsDisputed_Status_MergedIntoId_Confidence", db => db.Events.Where(e => e.Status == ReviewStatus.Proposed && e.MergedIntoId == null && e.IsDisputed).OrderBy(e => e.Confidence) },
        { "IX_Events_IsIncomplete_Status_MergedIntoId_Confidence", db => db.Events.Where(e => e.Status == ReviewStatus.Proposed && e.MergedIntoId == null && e.IsIncomplete).OrderBy(e => e.Confidence) },
        { "IX_Relationships_IsIncomplete_Status_MergedIntoId_Confidence", db => db.Relationships.Where(r => r.Status == ReviewStatus.Proposed && r.MergedIntoId == null && r.IsIncomplete).OrderBy(r => r.Confidence) },
        { "IX_Relationships_Status_MergedIntoId_Confidence", db => db.Relationships.Where(r => r.Status == ReviewStatus.Proposed && r.MergedIntoId == null).OrderBy(r => r.Confidence) },
        { "IX_Events_Status_MergedIntoId_WithdrawnRunId_Confidence", db => db.Events.Where(e => e.Status == ReviewStatus.Rejected && e.MergedIntoId == null && e.WithdrawnRunId == null).OrderBy(e => e.Confidence).ThenBy(e => e.Id) },
        { "IX_Relationships_Status_MergedIntoId_WithdrawnRunId_Confidence", db => db.Relationships.Where(r => r.Status == ReviewStatus.Rejected && r.MergedIntoId == null && r.WithdrawnRunId == null).OrderBy(r => r.Confidence).ThenBy(r => r.Id) },
        { "IX_Revisions_Editor", db => db.Revisions.Where(r => r.Editor == "Salma") },
        { "IX_Regroupings_RecordKind_KeptId", db => db.Regroupings.Where(r => r.RecordKind == RecordKind.Event && r.KeptId == 1) },
        { "IX_Reports_Status_CreatedAt", db => db.Reports.Where(r => r.Status == ReportStatus.Open).OrderBy(r => r.CreatedAt) },
        { "IX_EventPartners_Partner", db => db.Events.Where(e => db.Set<EventPartner>().Where(p => p.Partner == Told.Code("PS")).Select(p => p.EventId).Contains(e.Id)) },
        { "IX_RelationshipPartners_Partner", db => db.Relationships.Where(r => db.Set<RelationshipPartner>().Where(p => p.Partner == Told.Code("PS")).Select(p => p.RelationshipId).Contains(r.Id)) },
        { "IX_Citations_DocumentId", db => db.Citations.Where(c => c.DocumentId == 1) },
        { "IX_Citations_EventId", db => db.Citations.Where(c => c.EventId == 1) },
        { "IX_Documents_ContentHash", db => db.Documents.Where(d => d.ContentHash == "") },
        { "IX_Revisions_Kind_RecordId_Number", db => db.Revisions.Where(r => r.Kind == RecordKind.Event && r.RecordId == 1) },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_is_answered_from_its_index(string index, Func<RelationsDbContext, IQueryable<object>> filter)
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await using var db = knowledgeBase.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = filter(db).CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;

        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync())
        {
            plan.Add(reader.GetString(3));
        }

        plan.Should().Contain(step => step.Contains(index));
    }
}
