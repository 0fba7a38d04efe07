namespace MoroccoRelations.Web.Tests.Seeds;

/// <summary>What a reader finds of the seeds in the running site, in each language, from a partner's profile onwards.</summary>
public sealed class SeedPagesTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Theory]
    [MemberData(nameof(SeedTable.Events), MemberType = typeof(SeedTable))]
    public async Task A_profile_leads_to_the_one_event(string language, string profile, string? date, string types, string partners, string[] told)
    {
        var found = await OnlyOneAsync($"/{language}/{profile}", date, told);

        found.Date.Should().Be(date);
        found.DateRead.Should().Match(date is null ? InThreeLanguages.Word("undated", language) : "?*");
        found.Type.Should().BeOneOf(InThreeLanguages.AnyOf(types, language));
        found.Partners.Should().Contain(partners.Split(' ').Select(code => InThreeLanguages.Name(code, language)));
        told.Should().OnlyContain(passage => IsTold(found.Passages, passage));
    }

    [Theory]
    [MemberData(nameof(SeedTable.Events), MemberType = typeof(SeedTable))]
    public async Task The_list_with_filters_leads_to_the_same_event(string language, string profile, string? date, string types, string partners, string[] told)
    {
        var found = await OnlyOneAsync($"/{language}/{profile}", date, told);
        var type = types.Split('|').Single(key => InThreeLanguages.Word(key, language) == found.Type);

        var list = await site.PageAsync($"/{language}/events?partner={partners.Split(' ')[0]}&type={type}{InTime(date)}");

        SeededSite.EventsDated(list, date).Should().Contain(found.Address);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task The_royal_tour_has_five_partners_and_no_other(string language)
    {
        var tour = await OnlyOneAsync($"/{language}/countries/peru", "2004-11/2004-12", ["001: la tournée historique"]);

        tour.Partners.Should().BeEquivalentTo(new[] { "AR", "BR", "CL", "MX", "PE" }.Select(code => InThreeLanguages.Name(code, language)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task The_sources_differ_on_the_guest_of_1986(string language)
    {
        var hosted = await OnlyOneAsync($"/{language}/countries/israel", "1986", ["000: شمعون بيريز", "003: Shimon Peres"]);

        var differences = (await site.PageAsync(hosted.Address)).QuerySelector("#differences")!;
        differences.QuerySelectorAll("thead a").Select(source => source.GetAttribute("href")).Should().Equal(hosted.Passages.Select(passage => passage.InPlace));
        differences.QuerySelectorAll(".differs").Select(cell => cell.TextContent)
            .Should().Equal(InThreeLanguages.Word("prime minister", language), InThreeLanguages.Word("president", language));
    }

    [Theory]
    [InlineData("en", "1986")]
    [InlineData("fr", "1986")]
    [InlineData("ar", "1986")]
    [InlineData("en", "2004-06")]
    [InlineData("fr", "2004-06")]
    [InlineData("ar", "2004-06")]
    public async Task What_two_documents_tell_is_listed_once(string language, string date)
    {
        var year = await site.PageAsync($"/{language}/events?year={date[..4]}&to={date}");

        SeededSite.EventsDated(year, date).Should().ContainSingle();
        year.QuerySelectorAll("li.event").Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(SeedTable.Statements), MemberType = typeof(SeedTable))]
    public async Task A_profile_states_how_they_stand(string language, string profile, string aspects, string tenors, string told)
    {
        var statements = await site.StatementsAsync($"/{language}/{profile}");

        var stated = statements.Where(statement => IsTold(statement.Passages, told)).Should().ContainSingle().Subject;
        stated.Aspect.Should().BeOneOf(InThreeLanguages.AnyOf(aspects, language));
        stated.Tenor.Should().BeOneOf(InThreeLanguages.AnyOf(tenors, language));
    }

    private async Task<EventAsShown> OnlyOneAsync(string profile, string? date, string[] told)
    {
        var events = new List<EventAsShown>();
        foreach (var address in SeededSite.EventsDated(await site.PageAsync(profile), date))
        {
            events.Add(await site.EventAsync(address));
        }

        return events.Where(shown => told.Any(passage => IsTold(shown.Passages, passage))).Should().ContainSingle().Subject;
    }

    // "003: met with" asks for a passage of document 003 with these words.
    private static bool IsTold(IEnumerable<Passage> passages, string told)
    {
        var (document, words) = (told[..3], told[5..]);
        return passages.Any(passage => passage.Holds(document, words));
    }

    // A decade is asked for by a year within it.
    private static string InTime(string? date) => date is null ? "" : $"&year={date[..4].Replace('X', '5')}";
}
