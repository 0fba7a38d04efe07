using System.Text.Encodings.Web;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("[a](https://example.org)", "<p><a href=\"https://example.org\">a</a></p>")]
    [InlineData("[a](/en/events/1)", "<p><a href=\"/en/events/1\">a</a></p>")]
    [InlineData("[a](mailto:b@example.org)", "<p><a href=\"mailto:b@example.org\">a</a></p>")]
    [InlineData("<b@example.org>", "<p><a href=\"mailto:b@example.org\">b@example.org</a></p>")]
    [InlineData("[*a*](javascript:x)", "<p><em>a</em></p>")]
    [InlineData("[a](javascript&#58;x)", "<p>a</p>")]
    [InlineData("[a](<java script:x>)", "<p>a</p>")]
    [InlineData("[a](data:text/html,x)", "<p>a</p>")]
    [InlineData("[a][r]\n\n[r]: vbscript:x", "<p>a</p>")]
    [InlineData("<javascript:x>", "<p>javascript:x</p>")]
    [InlineData("![a](https://example.org/p.png)", "<p>a</p>")]
    [InlineData("<img src=x onerror=y>", "<p>&lt;img src=x onerror=y&gt;</p>")]
    [InlineData("# a", "<h3>a</h3>")]
    public void Only_links_to_pages_and_mailboxes_stay(string markdown, string html)
    {
        using var written = new StringWriter();
        Markdown.ToHtml(markdown).WriteTo(written, HtmlEncoder.Default);

        written.ToString().Trim().Should().Be(html);
    }

    [Fact]
    public void What_is_left_out_is_named() =>
        Markdown.RefusedLinks("[a](javascript:x) [b](https://example.org) <c@example.org> ![d](/p.png)").Should().Equal("javascript:x", "/p.png");
}
