using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Search;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Tests.Search;

public class SearchTests
{
    [Theory]
    [InlineData("زار رئيسُ الوزراءِ المغــرب", "المغرب")]
    [InlineData("زيارة إلى أكادير", "اكادير")]
    [InlineData("زيارة الى اكادير", "أگادير")]
    [InlineData("لقاء بالمغرب", "مغرب")]
    [InlineData("لقاء المغرب", "بالمغرب")]
    [InlineData("وللمغرب كلمته", "مغرب")]
    [InlineData("وبالرباط اجتمع الوزراء", "الرباط")]
    [InlineData("سنة ٢٠٠٤ في الرباط", "2004")]
    [InlineData("Le ministre reçu à Fès", "fes recu")]
    [InlineData("The minister went to Fes", "Fès")]
    [InlineData("Signature de plusieurs accords", "accord")]
    [InlineData("Signature d'un accord", "ACCORDS")]
    [InlineData("Signature d’un accord", "d'un accord")]
    [InlineData("The king received the ambassador", "ambass")]
    [InlineData("The king received the ambassador", "received king")]
    [InlineData("The king received the ambassador", "Espagne")]
    [InlineData("The king received the ambassador", "إسبانيا")]
    [InlineData("The king received the ambassador", "Spain received")]
    public async Task A_word_is_found_in_any_of_its_spellings(string passage, string query)
    {
        await using var knowledgeBase = await WithEventsAsync(passage, "Unrelated words about fishing");

        (await FindAsync(knowledgeBase, query)).Should().Contain(passage);
    }

    [Theory]
    [InlineData("The king received the ambassador", "king queen")]
    [InlineData("The king received the ambassador", "ambassadorial")]
    [InlineData("Le ministre reçu à Fès", "Meknès")]
    [InlineData("لقاء المغرب", "الرباط")]
    [InlineData("The king received the ambassador", "🙂")]
    [InlineData("The king received the ambassador", "\"'*()")]
    public async Task What_is_not_there_is_not_found(string passage, string query)
    {
        await using var knowledgeBase = await WithEventsAsync(passage);

        (await FindAsync(knowledgeBase, query)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t ")]
    public async Task A_blank_query_filters_nothing(string? query)
    {
        await using var knowledgeBase = await WithEventsAsync("One", "Two");

        (await FindAsync(knowledgeBase, query)).Should().BeEquivalentTo("One", "Two");
    }

    [Fact]
    public async Task A_change_is_searchable_at_once()
    {
        await using var knowledgeBase = await WithEventsAsync("The king received the ambassador");
        await using (var db = knowledgeBase.Open())
        {
            var e = await db.Events.Include(x => x.Partners).SingleAsync();
            e.Date = EdtfDate.Year(1986);
            e.Title = new LocalizedText("Audience in Casablanca", null, null);
            e.Partners.Clear();
            e.Partners.AddRange(Records.Event(Records.Document(""), "", "FR").Partners);
            await db.SaveChangesAsync();
        }

        (await FindAsync(knowledgeBase, "casablanca")).Should().HaveCount(1);
        (await FindAsync(knowledgeBase, "فرنسا")).Should().HaveCount(1);
        (await FindAsync(knowledgeBase, "Spain")).Should().BeEmpty();
        (await FindAsync(knowledgeBase, "1986")).Should().HaveCount(1);

        await using var later = knowledgeBase.Open();
        (await later.Events.SingleAsync()).Date = EdtfDate.Year(1987);
        await later.SaveChangesAsync();

        (await FindAsync(knowledgeBase, "1987")).Should().HaveCount(1);
        (await FindAsync(knowledgeBase, "1986")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("1986", "1986")]
    [InlineData("1986", "١٩٨٦")]
    [InlineData("1986-07-21", "1986")]
    [InlineData("1986-07-21", "july 1986")]
    [InlineData("1986-07-21", "juillet 1986")]
    [InlineData("1986-07-21", "يوليوز ١٩٨٦")]
    [InlineData("1986-07-21", "في يوليوز 1986", false)]
    [InlineData("1986-07-21", "21 July 1986")]
    [InlineData("1986-07-21", "1986-07-21")]
    [InlineData("1986-07-21", "June 1986", false)]
    [InlineData("1986-07-21", "1987", false)]
    [InlineData("1986-08", "août 1986")]
    [InlineData("1986-08", "aout 1986")]
    [InlineData("1986-08", "غشت 1986")]
    [InlineData("195X", "1956")]
    [InlineData("195X", "1950s")]
    [InlineData("195X", "1960", false)]
    [InlineData("2003/2006", "2004")]
    [InlineData("2003/2006", "2007", false)]
    [InlineData("19XX", "1956", false)]
    [InlineData("1956~", "1956")]
    [InlineData("2005/..", "2005")]
    [InlineData("../1912", "1912")]
    [InlineData("-0043", "44 BCE")]
    [InlineData(null, "1986", false)]
    public async Task An_event_is_found_by_its_date(string? date, string query, bool isFound = true)
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await using var db = knowledgeBase.Open();
        db.Events.Add(Records.Event(Records.Document("The king received the ambassador"), "The king", date: date));
        await db.SaveChangesAsync();

        (await db.Events.Matching(db, query).CountAsync()).Should().Be(isFound ? 1 : 0);
    }

    [Fact]
    public async Task A_name_in_the_head_outranks_the_same_word_in_a_passage()
    {
        await using var knowledgeBase = await WithEventsAsync("A note that mentions Peres among many other words of the day", "Another meeting");
        await using var db = knowledgeBase.Open();
        var second = await db.Events.OrderBy(e => e.Id).LastAsync();
        second.Actors = [new Actor("Shimon Peres")];
        await db.SaveChangesAsync();

        var found = await db.Events.MatchingByRelevance(db, "peres").Select(e => e.Id).ToListAsync();

        found.Should().HaveCount(2).And.HaveElementAt(0, second.Id);
    }

    [Fact]
    public async Task Documents_are_found_by_title_and_text()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await using var db = knowledgeBase.Open();
        db.Documents.Add(Records.Document("Le roi a reçu l'ambassadeur.", language: SourceLanguage.French, title: "Audience royale"));
        await db.SaveChangesAsync();

        (await db.Documents.Matching(db, "royal").CountAsync()).Should().Be(1);
        (await db.Documents.MatchingByRelevance(db, "recu ambassadeurs").CountAsync()).Should().Be(1);
        (await db.Documents.Matching(db, "reine").CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task An_index_of_an_older_analyser_is_built_anew()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await using (var db = knowledgeBase.Open())
        {
            db.Events.Add(Records.Event(Records.Document("The king received the ambassador"), "The king", date: "2009"));
            await db.SaveChangesAsync();
        }

        using (var connection = knowledgeBase.Connect())
        using (var command = connection.CreateCommand())
        {
            // as version 1 made it, which knew no dates
            command.CommandText =
                """
                DROP TABLE EventSearch;
                CREATE VIRTUAL TABLE EventSearch USING fts5(Head, Body, content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
                PRAGMA user_version = 1;
                """;
            command.ExecuteNonQuery();
        }

        await knowledgeBase.MigrateAsync();

        (await FindAsync(knowledgeBase, "king 2009")).Should().HaveCount(1);
    }

    [Fact]
    public async Task No_query_whatever_breaks_the_search()
    {
        await using var knowledgeBase = await WithEventsAsync("The king received the ambassador");
        await using var db = knowledgeBase.Open();

        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), query => Find(db, query)).QuickCheckThrowOnFailure();
        string[] awkward = [new('(', 10_000), new('a', 10_000), string.Join(' ', Enumerable.Repeat("NEAR(a b) OR NOT *", 500)), "\0", "\uD800", "a\0b", "^king", "Head:king", "{king}"];
        awkward.Should().AllSatisfy(query => Find(db, query));
    }

    private static void Find(RelationsDbContext db, string? query)
    {
        _ = db.Events.Matching(db, query).Count();
        _ = db.Documents.Matching(db, query).Count();
        _ = db.Events.MatchingByRelevance(db, query ?? "").Count();
    }

    private static async Task<TemporaryKnowledgeBase> WithEventsAsync(params string[] passages)
    {
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await using var db = knowledgeBase.Open();
        db.Events.AddRange(passages.Select(passage => Records.Event(Records.Document(passage), passage)));
        await db.SaveChangesAsync();
        return knowledgeBase;
    }

    private static async Task<List<string>> FindAsync(TemporaryKnowledgeBase knowledgeBase, string? query)
    {
        await using var db = knowledgeBase.Open();
        return await db.Events.Matching(db, query).Select(e => e.Citations.Single().Quote).ToListAsync();
    }
}
