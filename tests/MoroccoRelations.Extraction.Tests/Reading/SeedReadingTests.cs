using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Tests.Reading;

public class SeedReadingTests
{
    [Theory]
    [InlineData("000", SourceLanguage.Arabic, null)]
    [InlineData("001", SourceLanguage.French, null)]
    [InlineData("002", SourceLanguage.Arabic, "2025-01-28")]
    [InlineData("003", SourceLanguage.English, null)]
    [InlineData("004", SourceLanguage.Darija, "2024-04-09~")]
    public void Language_and_publication_date_are_found(string seed, SourceLanguage language, string? published)
    {
        var document = Seeds.Read(seed);

        document.Language.Should().Be(language);
        document.Published?.Text.Should().Be(published);
        document.Inferred.Contains("published").Should().Be(published?.EndsWith('~') == true);
    }

    [Fact]
    public void A_text_printed_twice_is_read_once_and_its_wrapped_lines_are_one_paragraph()
    {
        var document = Seeds.Read("000");

        document.Blocks.Sum(b => b.Span.Length).Should().BeLessThan(document.Text.Length * 6 / 10);
        document.Blocks.Should().HaveCountLessThan(5).And.OnlyContain(b => b.Kind == BlockKind.Paragraph);
        BlocksHolding(document, "1986").Should().ContainSingle();
    }

    [Fact]
    public void The_menu_of_a_ministry_page_is_left_out_and_its_list_of_headlines_is_read()
    {
        var document = Seeds.Read("001");

        BlocksHolding(document, "Ambassades et Consulats").Should().BeEmpty();
        document.Title.Should().Be("Les relations entre le Maroc et les pays d'Amérique");
        document.Blocks.Count(b => b.Kind == BlockKind.Headline).Should().Be(20);
        document.Kind.Should().Be(DocumentKind.Official);
    }

    [Fact]
    public void A_ticker_and_the_page_furniture_are_in_no_block()
    {
        var document = Seeds.Read("002");

        document.Blocks.Should().OnlyContain(b => b.Span.Start > document.Text.IndexOf("شكرا على الإبلاغ", StringComparison.Ordinal));
        BlocksHolding(document, "انقر هنا").Should().BeEmpty();
        BlocksHolding(document, "نشر في").Should().BeEmpty();
        document.Publisher.Should().Be("الأيام 24");
        document.Blocks[0].Kind.Should().Be(BlockKind.Heading);
        document.Blocks[0].Span.In(document.Text).Should().Be(document.Title);
    }

    [Fact]
    public void A_title_printed_twice_is_read_once_without_caption_byline_and_comment_form()
    {
        var document = Seeds.Read("004");

        BlocksHolding(document, document.Title!).Should().ContainSingle();
        BlocksHolding(document, "IMG").Should().BeEmpty();
        BlocksHolding(document, "إضافة تعليق").Should().BeEmpty();
        BlocksHolding(document, "مصطفى").Should().BeEmpty();
    }

    private static IEnumerable<Block> BlocksHolding(SourceDocument document, string words) =>
        document.Blocks.Where(b => b.Span.In(document.Text).Contains(words, StringComparison.Ordinal));
}
