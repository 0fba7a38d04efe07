using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Reading;

/// <summary>Documents as they are printed: justified lines, a heading of two lines, a running title and page numbers.</summary>
public sealed class PdfTests
{
    [Theory]
    [InlineData("article.en.pdf", SourceLanguage.English, "Morocco and Kenya open a new chapter")]
    [InlineData("article.fr.pdf", SourceLanguage.French, "Le Maroc et le Sénégal renforcent leur coopération")]
    [InlineData("article.ar.pdf", SourceLanguage.Arabic, "الرباط ومدريد توقعان اتفاقا للتعاون")]
    public void The_heading_is_the_title_and_the_language_is_told(string file, SourceLanguage language, string title)
    {
        var document = DocumentReader.Read(file, Bytes(file)).Document!;

        document.Language.Should().Be(language);
        document.Title.Should().Be(title);
    }

    [Theory]
    [InlineData("article.en.pdf", "In April 2017 a delegation of the Kenyan\nparliament had visited Morocco for three days,\nfirst in Rabat and then in Casablanca, where its\nmembers met business people who wished to\nsell fertiliser, tea and coffee.")]
    [InlineData("article.fr.pdf", "Mohammed\nVI, en visite officielle du 15 au 18 mars 2013.\n\nLes deux pays")]
    [InlineData("article.ar.pdf", "أخنوش ونظيره الإسباني لويس بلاناس (Luis Planas).\n\nوفي 14 فبراير 2019، استقبل الملك")]
    public void Lines_stand_in_reading_order_across_pages_and_passages_are_parted(string file, string words)
    {
        DocumentReader.Read(file, Bytes(file)).Document!.Text.Should().Contain(words);
    }

    [Theory]
    [InlineData("article.en.pdf")]
    [InlineData("article.fr.pdf")]
    public void Running_titles_and_page_numbers_are_left_out(string file)
    {
        DocumentReader.Read(file, Bytes(file)).Document!.Text.Should().NotContain("Bulletin").And.NotContain("1/2").And.NotContain("2/2");
    }

    [Theory]
    [InlineData("article.en.pdf", "2018-05-14 KE", "2017-04 KE", "2021-06-09 KE")]
    [InlineData("article.fr.pdf", "2013-07-25 SN", "2016-11-06 SN", "2021-04 SN")]
    [InlineData("article.ar.pdf", "2019-03-12 ES", "2019-02-14 ES", "1991-07-04 ES")]
    public void Its_records_are_drafted(string file, params string[] events)
    {
        var draft = new EventExtractor().Extract(DocumentReader.Read(file, Bytes(file)).Document!);

        draft.Events.Select(e => $"{e.Date} {e.Partners[0]}").Should().Contain(events);
        draft.Events.SelectMany(e => e.Citations).Should().OnlyContain(c => c.Span.In(draft.Document.Text) == c.Quote);
    }

    [Theory]
    [InlineData("pictures.pdf", RefusalReason.NoText, "pictures")]
    [InlineData("locked.pdf", RefusalReason.Protected, "password")]
    public void One_without_text_or_behind_a_password_is_refused(string file, RefusalReason reason, string words)
    {
        var refusal = DocumentReader.Read(file, Bytes(file)).Refusal!;

        refusal.Reason.Should().Be(reason);
        refusal.Message.Should().Contain(words);
    }

    [Fact]
    public void A_damaged_one_is_read_or_refused()
    {
        var whole = Bytes("article.en.pdf");
        var damages = Gen.Choose(0, whole.Length - 1).Zip(Gen.Choose(0, 255)).ArrayOf(20).ToArbitrary();
        Prop.ForAll(damages, places => IsReadOrRefused(Damaged(whole, places))).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(2000)]
    [InlineData(20000)]
    public void One_that_was_cut_off_is_read_or_refused(int length) => IsReadOrRefused(Bytes("article.en.pdf")[..length]).Should().BeTrue();

    private static bool IsReadOrRefused(byte[] bytes)
    {
        var result = DocumentReader.Read("a.pdf", bytes);
        return result.IsRead ? result.Document.Text.Length > 0 : result.Refusal.Message.Length > 0;
    }

    private static byte[] Damaged(byte[] whole, (int Place, int Value)[] places)
    {
        var bytes = whole.ToArray();
        foreach (var (place, value) in places)
        {
            bytes[place] = (byte)value;
        }

        return bytes;
    }

    private static byte[] Bytes(string file)
    {
        using var stream = typeof(PdfTests).Assembly.GetManifestResourceStream($"Pdf/{file}") ?? throw new InvalidOperationException($"There is no {file}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
