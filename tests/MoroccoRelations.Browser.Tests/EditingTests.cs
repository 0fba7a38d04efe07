using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MoroccoRelations.Browser.Tests;

public sealed class EditingTests(EditedSite site) : IClassFixture<EditedSite>
{
    private const int NarrowPhone = 360;

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var page in new[] { "events/3", "events/new?document=1&start=10&length=60", "relationships/1", "documents/1", "partners/PS", "find?q=morocco" })
            {
                data.Add("en", page);
                data.Add("ar", page);
            }

            return data;
        }
    }

    [Theory]
    [InlineData("en", "1931-07-14", "14 July 1931", "Kaleidoscope", 4)]
    [InlineData("ar", "1932-02", "1932", "مشكال", 5)]
    public async Task A_corrected_date_shows_at_once_on_the_public_page_the_timeline_the_list_the_search_and_the_history(string language, string date, string words, string title, int id)
    {
        await using var reader = await site.VisitAsync();
        await using var editor = await site.EnterAsync(language);
        await reader.OpenAsync($"/{language}/events/{id}");
        await reader.OpenAsync($"/{language}/timeline");

        await editor.OpenAsync($"/admin/events/{id}");
        await editor.Page.Locator("[name='Typed.Date']").FillAsync("1931-02-30");
        await Expect(editor.Page.Locator("#date-reading.problem")).ToBeVisibleAsync();
        await editor.Page.Locator("[name='Typed.Date']").FillAsync(date);
        await Expect(editor.Page.Locator("#date-reading.reading")).ToContainTextAsync(words);
        await editor.Page.Locator($"[name='Typed.Title.{(language == "en" ? "En" : "Ar")}']").FillAsync(title);
        await SaveAsync(editor, "The archive gives the day");

        await reader.OpenAsync($"/{language}/events/{id}");
        await Expect(reader.Page.Locator("dl.facts time").First).ToHaveAttributeAsync("datetime", date);
        await reader.OpenAsync($"/{language}/timeline");
        await Expect(reader.Page.Locator($"a[href='/{language}/events?year={date[..4]}']").First).ToBeAttachedAsync();
        await reader.OpenAsync($"/{language}/events?year={date[..4]}");
        await Expect(reader.Page.Locator($"main a[href='/{language}/events/{id}']")).ToHaveCountAsync(1);
        await reader.OpenAsync($"/{language}/events?q={title}");
        await Expect(reader.Page.Locator($".event[data-id='{id}'] time")).ToHaveAttributeAsync("datetime", date);
        await reader.OpenAsync($"/{language}/events?q={date[..4]}");
        await Expect(reader.Page.Locator($".event[data-id='{id}'] time")).ToHaveAttributeAsync("datetime", date);
        await reader.OpenAsync($"/{language}/events/{id}/history");
        var change = reader.Page.Locator(".revision").First;
        await Expect(change).ToContainTextAsync(words);
        await Expect(change).ToContainTextAsync("The archive gives the day");
        await Expect(change).ToContainTextAsync(EditedSite.First);
        reader.Troubles.Should().BeEmpty();
        editor.Troubles.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Two_browsers_edit_one_record_and_the_second_chooses(string language)
    {
        var id = language == "en" ? 6 : 7;
        await using var first = await site.EnterAsync(language);
        await using var second = await site.EnterAsync(language, EditedSite.Second);
        await first.OpenAsync($"/admin/events/{id}");
        await second.OpenAsync($"/admin/events/{id}");
        await first.Page.Locator("[name='Typed.Date']").FillAsync("1933");
        await first.Page.Locator("[name='Typed.Title.En']").FillAsync("The first title");
        await SaveAsync(first, "I was quicker");

        await second.Page.Locator("[name='Typed.Date']").FillAsync("1934");
        await second.Page.Locator("[name='Typed.Reason']").FillAsync("I was slower");
        await second.Page.Locator("button[value=save]").ClickAsync();
        var conflict = second.Page.Locator(".conflict");
        await Expect(conflict).ToContainTextAsync("I was quicker");
        await Expect(conflict.Locator("[data-field='title.en'] input[value=theirs]")).ToBeCheckedAsync();
        await conflict.Locator("[data-field=date] input[value=yours]").CheckAsync();
        await second.Page.Locator("button[value=save]").ClickAsync();

        await Expect(second.Page.Locator(".done")).ToBeVisibleAsync();
        await Expect(second.Page.Locator("[name='Typed.Date']")).ToHaveValueAsync("1934");
        await Expect(second.Page.Locator("[name='Typed.Title.En']")).ToHaveValueAsync("The first title");
        second.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task A_draft_survives_a_closed_tab_and_goes_once_it_is_saved()
    {
        await using var editor = await site.EnterAsync();
        await editor.OpenAsync("/admin/events/8");
        await editor.Page.Locator("[name='Typed.Title.Fr']").FillAsync("Un titre inachevé");
        await editor.Page.Locator("fieldset:has([name^='Typed.Actors']) [data-adds-row]").ClickAsync();
        await editor.Page.Locator("[name^='Typed.Actors'][name$='.Name']").Last.FillAsync("Somebody");
        await editor.Page.WaitForFunctionAsync("() => Object.values(localStorage).some(draft => draft.includes('Somebody'))");

        var tab = await editor.Page.Context.NewPageAsync();
        await editor.Page.CloseAsync();
        await tab.GotoAsync("/admin/events/8");
        await tab.Locator(".draft button").First.ClickAsync();
        await Expect(tab.Locator("[name='Typed.Title.Fr']")).ToHaveValueAsync("Un titre inachevé");
        await Expect(tab.Locator("[name^='Typed.Actors'][value=Somebody]")).ToHaveCountAsync(1);
        await tab.Locator("[name='Typed.Reason']").FillAsync("Finished later");
        await tab.Locator("button[value=save]").ClickAsync();
        await Expect(tab.Locator(".done")).ToBeVisibleAsync();
        await tab.ReloadAsync();

        await Expect(tab.Locator(".draft")).ToHaveCountAsync(0);
        (await tab.EvaluateAsync<int>("localStorage.length")).Should().Be(0);
    }

    [Theory]
    [InlineData("اسبان", "Spain")]
    [InlineData("etats-u", "United States")]
    [InlineData("african un", "African Union")]
    public async Task A_partner_is_found_while_it_is_typed_in_any_language(string typed, string name)
    {
        await using var editor = await site.EnterAsync();
        await editor.OpenAsync("/admin/events/new");
        var field = editor.Page.Locator("[name='Typed.Partners[0]']");

        await field.PressSequentiallyAsync(typed);
        await Expect(editor.Page.Locator("[role=option]").First).ToContainTextAsync(name);
        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");

        await Expect(field).ToHaveValueAsync(name);
        editor.Troubles.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/admin/events/new", "Typed.Actors[0].Name", "بوريطة", "Nasser Bourita")]
    [InlineData("/admin/relationships/1/split", "Typed.Partners[1]", "espag", "Spain")]
    [InlineData("/admin/events/9/merge", "partner", "اسبان", "Spain")]
    public async Task A_name_is_offered_wherever_one_is_asked_for(string address, string name, string typed, string found)
    {
        await using var editor = await site.EnterAsync();
        await editor.OpenAsync(address);
        var field = editor.Page.Locator($"[name='{name}']");

        await field.FillAsync("");
        await field.PressSequentiallyAsync(typed);
        await Expect(editor.Page.Locator("[role=option]").First).ToContainTextAsync(found);
        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");

        await Expect(field).ToHaveValueAsync(found);
        editor.Troubles.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_passage_is_chosen_by_selecting_it_in_the_text(int document)
    {
        await using var editor = await site.EnterAsync();
        await editor.OpenAsync($"/admin/documents/{document}");

        var words = await editor.Page.EvaluateAsync<string>("""
            () => {
              const nodes = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
              let node = nodes.nextNode();
              for (let i = 0; i < 4 || node.data.trim().length < 30; i++) node = nodes.nextNode();
              const range = document.createRange();
              const start = node.data.search(/\S/);
              range.setStart(node, start);
              range.setEnd(node, start + 25);
              document.getSelection().removeAllRanges();
              document.getSelection().addRange(range);
              return range.toString().trim();
            }
            """);
        await Expect(editor.Page.Locator("#make [name=start]")).Not.ToHaveValueAsync("");
        await editor.Page.Locator("#make button").First.ClickAsync();

        (await editor.Page.Locator(".passage mark").InnerTextAsync()).Should().Be(words);
        editor.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task The_form_works_without_script()
    {
        await using var editor = await site.EnterAsync(script: false);
        await editor.OpenAsync("/admin/events/9");

        await editor.Page.Locator("[name='Typed.Date']").FillAsync("1956~");
        await editor.Page.Locator("button[value=check]").ClickAsync();
        var reading = await editor.Page.Locator("#date-reading").InnerTextAsync();
        await editor.Page.Locator("[name='Typed.Description.En']").FillAsync("*Slowly*");
        await editor.Page.Locator("button[value=preview]").ClickAsync();
        var preview = await editor.Page.Locator("figure.preview em").InnerTextAsync();
        await SaveAsync(editor, "By hand");

        (reading, preview).Should().Be(("c. 1956: from 1 January 1956 to 31 December 1956", "Slowly"));
        await Expect(editor.Page.Locator("[name='Typed.Date']")).ToHaveValueAsync("1956~");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_form_fits_a_narrow_phone_and_is_open_to_everyone(string language, string address)
    {
        await using var editor = await site.EnterAsync(language, width: NarrowPhone, scheme: language == "ar" ? ColorScheme.Dark : ColorScheme.Light);

        await editor.OpenAsync("/admin/" + address);

        (await editor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(NarrowPhone);
        (await Accessibility.SeriousViolationsAsync(editor.Page)).Should().BeEmpty();
        editor.Troubles.Should().BeEmpty();
    }

    private static async Task SaveAsync(Reader editor, string reason)
    {
        await editor.Page.Locator("[name='Typed.Reason']").FillAsync(reason);
        await editor.Page.Locator("button[value=save]").ClickAsync();
        await Expect(editor.Page.Locator(".done")).ToBeVisibleAsync();
    }
}
