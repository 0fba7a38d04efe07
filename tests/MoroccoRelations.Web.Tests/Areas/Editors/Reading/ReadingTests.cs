using System.Net;
using System.Text.Json;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Reading;

public sealed class ReadingTests : FormPageTests
{
    [Theory]
    [InlineData("2009-03", "March 2009: from 1 March 2009 to 31 March 2009")]
    [InlineData("2009-03-03", "3 March 2009: that very day")]
    [InlineData("2005/..", "since 2005: from 1 January 2005 to an open end")]
    [InlineData("", "undated")]
    public async Task A_date_is_said_in_words_with_its_first_and_last_day(string typed, string says)
    {
        var date = await JsonAsync("/admin/reading/date?value=" + Uri.EscapeDataString(typed));

        date.GetProperty("sentence").GetString().Should().Be(says);
        date.GetProperty("isUnderstood").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task A_wrong_date_is_said_to_be_wrong_and_where_in_the_editors_language()
    {
        using var chosen = await Browser.SubmitAsync("/admin", "form.languages", ("language", "fr"));

        var date = await JsonAsync("/admin/reading/date?value=2009-13");

        date.GetProperty("isUnderstood").GetBoolean().Should().BeFalse();
        date.GetProperty("sentence").GetString().Should().Contain("6").And.Contain("mois");
    }

    [Theory]
    [InlineData("spa", "Spain")]
    [InlineData("espag", "Spain")]
    [InlineData("اسبان", "Spain")]
    [InlineData("إِسْبَانِيَا", "Spain")]
    [InlineData("برتغال", "Portugal")]
    [InlineData("cote d", "Côte d’Ivoire")]
    [InlineData("union afr", "African Union")]
    [InlineData("es", "Spain")]
    public async Task A_partner_is_found_in_each_language_and_script_however_it_is_written(string typed, string name)
    {
        var partners = await JsonAsync("/admin/reading/partners?q=" + Uri.EscapeDataString(typed));

        partners.EnumerateArray().Select(partner => partner.GetProperty("name").GetString()).Should().Contain(name);
    }

    [Theory]
    [InlineData("en", "bourita", "Nasser Bourita")]
    [InlineData("en", "بوريطة", "Nasser Bourita")]
    [InlineData("fr", "peres", "Shimon Peres")]
    [InlineData("ar", "Nasser Bour", "ناصر بوريطة")]
    [InlineData("ar", "نَاصِر", "ناصر بوريطة")]
    public async Task A_person_is_found_in_each_language_and_named_in_the_editors(string language, string typed, string name)
    {
        using var chosen = await Browser.SubmitAsync("/admin", "form.languages", ("language", language));

        var people = (await JsonAsync("/admin/reading/people?q=" + Uri.EscapeDataString(typed))).EnumerateArray().ToList();

        var found = people.Should().Contain(person => person.GetProperty("name").GetString() == name).Subject;
        found.GetProperty("also").GetString().Should().NotBeNullOrEmpty().And.NotContain(name);
        people.Should().HaveCountLessThanOrEqualTo(8);
    }

    [Fact]
    public async Task A_person_that_was_chosen_in_any_language_is_kept_as_the_known_one()
    {
        using var chosen = await Browser.SubmitAsync("/admin", "form.languages", ("language", "ar"));
        var form = await Browser.PageAsync("/admin/events/1");
        var name = (await JsonAsync("/admin/reading/people?q=bourita"))[0].GetProperty("name").GetString()!;

        await SavedAsync("/admin/events/1", ("Typed.Actors[1].Name", name), Reason);

        form.QuerySelectorAll("[name='Typed.Actors[0].Name'], [name='Typed.Actors[1].Name']").Should().OnlyContain(field => field.GetAttribute("data-finds") == "people");
        App.Event(1).Actors.Should().Contain(actor => actor.Name == "Nasser Bourita");
    }

    [Fact]
    public async Task Markdown_is_shown_without_script_however_it_is_hidden()
    {
        var token = (await Browser.PageAsync("/admin/partners/PT")).QuerySelector("form.record input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("text", "<script>x</script>[a](JaVa\tScript:x) [b](/en/events) *c*"), KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var answer = await Browser.Client.PostAsync(new Uri("/admin/reading/markdown", UriKind.Relative), content);

        var html = await answer.Content.ReadAsStringAsync();
        html.Should().Contain("<em>c</em>").And.Contain("href=\"/en/events\"").And.NotContain("<script").And.NotContainEquivalentOf("href=\"java");
    }

    [Fact]
    public async Task The_text_of_a_document_comes_with_its_language_and_direction()
    {
        var text = await JsonAsync("/admin/reading/text?id=3");
        using var missing = await Browser.GetAsync("/admin/reading/text?id=99");

        (text.GetProperty("language").GetString(), text.GetProperty("direction").GetString()).Should().Be(("ar", "rtl"));
        text.GetProperty("text").GetString().Should().StartWith("المغرب والسنغال");
        missing.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var answer = await Browser.GetAsync(address);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
