using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>A reader reports an error and sees what became of it.</summary>
public class ReportTests
{
    [Fact]
    public async Task A_report_is_found_by_its_code_however_it_is_written()
    {
        await using var knowledgeBase = await StartAsync();
        var reports = knowledgeBase.Get<ReaderReports>();

        var sent = await reports.SendAsync(new(RecordKind.Event, 1, null, " The year is wrong. ", null, "fr"));

        sent.Code.Should().MatchRegex("^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$");
        foreach (var written in new[] { sent.Code!, sent.Code!.ToLowerInvariant(), sent.Code!.Replace('-', ' '), $" {sent.Code!.Replace("-", "")} " })
        {
            (await reports.FindAsync(written)).Should().BeEquivalentTo(
                new { Kind = RecordKind.Event, RecordId = 1, RecordRevision = 1, Message = "The year is wrong.", Language = "fr", Status = ReportStatus.Open });
        }

        (await reports.FindAsync("2222-2222-2222")).Should().BeNull();
        (await reports.FindAsync("' OR 1=1")).Should().BeNull();
    }

    [Fact]
    public async Task A_report_may_be_about_a_partner_who_has_no_profile_yet()
    {
        await using var knowledgeBase = await StartAsync();

        var sent = await knowledgeBase.Get<ReaderReports>().SendAsync(new(RecordKind.Partner, null, Told.Code("ES"), "A word is missing.", "a@example.org", "ar"));

        (await knowledgeBase.Get<ReaderReports>().FindAsync(sent.Code)).Should().BeEquivalentTo(new { Partner = Told.Code("ES"), RecordId = (int?)null, Contact = "a@example.org" });
    }

    public static TheoryData<string, ReportText> Unacceptable() => new()
    {
        { "message", new(RecordKind.Event, 1, null, "  ", null, "en") },
        { "message", new(RecordKind.Event, 1, null, new string('x', ReaderReports.LongestMessage + 1), null, "en") },
        { "contact", new(RecordKind.Event, 1, null, "Wrong.", new string('x', 201), "en") },
        { "record", new(RecordKind.Event, 99, null, "Wrong.", null, "en") },
        { "record", new(RecordKind.Partner, null, Told.Code("ZZ"), "Wrong.", null, "en") },
    };

    [Theory]
    [MemberData(nameof(Unacceptable))]
    public async Task A_report_that_cannot_be_taken_says_why(string field, ReportText text)
    {
        await using var knowledgeBase = await StartAsync();

        var sent = await knowledgeBase.Get<ReaderReports>().SendAsync(text);

        sent.Code.Should().BeNull();
        sent.Problems.Should().Contain(p => p.Field == field);
        (await knowledgeBase.AllAsync<Report>()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_decision_is_public_and_taken_once()
    {
        await using var knowledgeBase = await StartAsync();
        var reports = knowledgeBase.Get<ReaderReports>();
        var code = (await reports.SendAsync(new(RecordKind.Event, 1, null, "Wrong.", null, "en"))).Code;

        var unanswered = await reports.DecideAsync(1, ReportStatus.Open, ReportStatus.Rejected, " ", "Salma");
        var decided = await reports.DecideAsync(1, ReportStatus.Open, ReportStatus.Accepted, "Corrected, thank you.", "Salma");
        var late = await reports.DecideAsync(1, ReportStatus.Open, ReportStatus.Rejected, "No.", "Idriss");

        unanswered.Should().BeOfType<CurationResult.Refused>().Which.Problems.Should().Equal(new Problem("answer", ProblemKind.Required));
        decided.Should().Be(new CurationResult.Saved(1, 0));
        late.Should().BeOfType<CurationResult.Refused>().Which.Problems.Should().Equal(new Problem("status", ProblemKind.AlreadyDecided, "Salma"));
        (await reports.FindAsync(code)).Should().BeEquivalentTo(new { Status = ReportStatus.Accepted, Answer = "Corrected, thank you.", DecidedBy = "Salma" });
        (await reports.ListAsync(ReportStatus.Open, QueueFilter.All)).Rows.Should().BeEmpty();
        (await reports.ListAsync(null, QueueFilter.All)).Rows.Should().ContainSingle();
    }

    private static async Task<TemporaryKnowledgeBase> StartAsync()
    {
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(Told.In("a.txt", SourceLanguage.English, Told.Event("The minister went to Madrid", "ES", "2001")));
        return knowledgeBase;
    }
}
