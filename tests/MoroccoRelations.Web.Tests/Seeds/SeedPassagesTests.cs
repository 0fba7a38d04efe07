using AngleSharp.Dom;
using MoroccoRelations.Web.Tests.CommandLine;

namespace MoroccoRelations.Web.Tests.Seeds;

/// <summary>Where the records of the seeds lead, and what none of them rests on; asked of every record that the running site shows.</summary>
public sealed class SeedPassagesTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task Every_record_leads_to_its_highlighted_passage(string language)
    {
        var shown = await site.EverythingAsync(language);

        shown.Should().HaveCountGreaterThan(60).And.OnlyContain(record => record.Passages.Count > 0);
        foreach (var passage in shown.SelectMany(record => record.Passages))
        {
            (await MarkedAsync(passage.InPlace)).Should().StartWith(Letters(passage.Quote), passage.InPlace);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task Every_mark_in_a_document_leads_to_a_record_that_is_shown(string language)
    {
        var shown = (await site.EverythingAsync(language)).Select(record => record.Address).ToHashSet();

        foreach (var document in await site.DocumentsAsync(language))
        {
            var marks = (await site.PageAsync(document)).QuerySelectorAll("mark a").Select(mark => mark.GetAttribute("href")).ToList();
            marks.Should().NotBeEmpty(document).And.BeSubsetOf(shown);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task No_record_rests_on_the_ticker_or_the_menu(string language)
    {
        var passages = (await site.EverythingAsync(language)).SelectMany(record => record.Passages).ToList();

        var furniture = Before("002", "تفاصيل أول محادثة رسمية").Concat(Before("001", "Les relations entre le Maroc et les pays d'Amérique")).ToList();
        furniture.Should().HaveCountGreaterThan(40);
        passages.Should().OnlyContain(passage => !furniture.Any(line => passage.Quote.Contains(line, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task Nothing_comes_twice_from_the_page_that_is_printed_twice(string language)
    {
        var records = (await site.EverythingAsync(language)).DistinctBy(record => record.Address.Split('#')[^1]);

        var told = records.Where(record => record.Passages.Any(passage => passage.Holds("000", ""))).Select(record => record.Says).ToList();
        told.Should().HaveCountGreaterThan(7).And.OnlyHaveUniqueItems();
    }

    // The words that are marked where a link leads, and on from there: passages may overlap, so one may be marked in several pieces.
    private async Task<string> MarkedAsync(string inPlace)
    {
        var (address, fragment) = (inPlace.Split('#')[0], inPlace.Split('#')[1]);
        var page = await site.PageAsync(address);
        var first = page.GetElementById(fragment)?.Closest("mark");
        first.Should().NotBeNull(inPlace);
        return Letters(string.Concat(page.QuerySelectorAll("mark").SkipWhile(mark => mark != first).Select(mark => mark.TextContent)));
    }

    // Lines are broken anew on the page.
    private static string Letters(string text) => SeededSite.Flat(text).Replace(" ", "", StringComparison.Ordinal);

    // What stands before the title of a document: lines and headlines of more than a word or two.
    private static IEnumerable<string> Before(string document, string title)
    {
        var text = File.ReadAllText(Directory.GetFiles(BuiltProgram.Seeds, document + "_*").Single());
        return text[..text.IndexOf(title, StringComparison.Ordinal)].Replace('\u00a0', ' ').Split(["\n", "    "], StringSplitOptions.TrimEntries)
            .Where(line => line.Contains(' ', StringComparison.Ordinal));
    }
}
