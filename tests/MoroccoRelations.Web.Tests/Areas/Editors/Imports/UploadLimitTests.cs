using System.Net;
using AngleSharp.Dom;
using MoroccoRelations.Web.Areas.Editors.Pages.Imports;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Imports;

/// <summary>More than may be sent at once, over a real connection: the server of tests has none that could break.</summary>
public sealed class UploadLimitTests
{
    [Theory]
    [InlineData("en", "more than 1 MB in all")]
    [InlineData("fr", "plus de 1 Mo en tout")]
    [InlineData("ar", "تجاوز المجموع 1 ميغابايت")]
    public async Task An_upload_that_is_too_large_is_answered_with_the_form_and_a_sentence(string language, string sentence)
    {
        await using var desk = await ImportDesk.OpenOverKestrelAsync(new Dictionary<string, string> { [UploadLimit.Setting] = "1" });
        using (await desk.Browser.SubmitAsync("/admin/imports", "form.languages", ("language", language)))
        {
            // Much more than a connection holds on its way: it must be read to its end.
            using var answer = await desk.PostAsync(("large.txt", new byte[48 * 1024 * 1024]));
            var address = answer.Headers.Location?.OriginalString;
            var page = await desk.Browser.PageAsync(address!);

            answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
            page.DocumentElement.GetAttribute("lang").Should().Be(language);
            page.GetElementById("files-problem")!.Text().Should().Contain(sentence);
            desk.Imports.All.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task One_below_the_limit_is_taken_over_the_same_connection()
    {
        await using var desk = await ImportDesk.OpenOverKestrelAsync(new Dictionary<string, string> { [UploadLimit.Setting] = "1" });

        (await desk.UploadAsync(ImportDesk.Text("kenya.txt", ImportDesk.Kenya))).Should().StartWith("/admin/imports/pending/");
    }
}
