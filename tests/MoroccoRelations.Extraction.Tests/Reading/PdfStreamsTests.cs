using System.Text;
using MoroccoRelations.Extraction.Reading;
using UglyToad.PdfPig.Tokens;

namespace MoroccoRelations.Extraction.Tests.Reading;

/// <summary>What a damaged or hostile PDF may ask for.</summary>
public sealed class PdfStreamsTests
{
    [Theory]
    [InlineData("1 beginbfrange <0000> <FFFFFFFF> <0000> endbfrange")]
    [InlineData("1 beginbfrange\n<000000>\n<100000>\n<0000>\nendbfrange")]
    [InlineData("2 beginbfrange <000000> <080000> <0000> <100000> <180000> <0000> endbfrange")]
    [InlineData("2 beginbfrange <0041> <005A> <0041> <0061> <00> <0061> endbfrange")]
    [InlineData("1 beginbfrange <0041> <0040> <0041> endbfrange")]
    [InlineData("1 beginbfrange <0001> <0002> [<0041> <0042>] endbfrange 1 beginbfrange <00 00 00 00> <7F FF FF FF> <0041> endbfrange")]
    [InlineData("1 beginbfrange <00000000000000000000> <00000000000000000001> <0041> endbfrange")]
    public void A_range_that_no_font_has_is_refused(string table) => Decoding(table).Should().Throw<InvalidDataException>().WithMessage("*range*");

    [Theory]
    [InlineData("2 beginbfrange <0041> <005A> <0041> <0061> <0061> <D83DDE00> endbfrange")]
    [InlineData("2 beginbfrange <0000> <FFFF> <0000> <00000000> <0000FFFF> <0000> endbfrange")]
    [InlineData("1 beginbfrange <01> <02> [<0041>\n<D83DDE00>] endbfrange 1 beginbfchar <03> <0043> endbfchar")]
    [InlineData("BT (<0000> <FFFFFFFF> <0000>) Tj ET")]
    [InlineData("1 beginbfrange <0041")]
    [InlineData("")]
    public void What_fonts_have_passes_as_it_is(string table) => Encoding.Latin1.GetString(Decoding(table)().Span).Should().Be(table);

    [Fact]
    public void A_document_that_names_such_a_range_costs_no_memory()
    {
        var bytes = Encoding.Latin1.GetBytes(DocumentOf("1 beginbfrange <000000> <1FFFFF> <0041> endbfrange"));
        DocumentReader.Read("a.pdf", bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = DocumentReader.Read("a.pdf", bytes);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20_000_000);
        result.IsRead.Should().BeFalse();
    }

    private static Func<Memory<byte>> Decoding(string table)
    {
        var nothing = new DictionaryToken(new Dictionary<NameToken, IToken>());
        var streams = new PdfStreams([]);
        return () => streams.GetFilters(nothing).Aggregate((Memory<byte>)Encoding.Latin1.GetBytes(table), (bytes, filter) => filter.Decode(bytes, nothing, streams, 0));
    }

    private static string DocumentOf(string table) =>
        $"""
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
        4 0 obj <</Length 41>> stream
        BT /F1 12 Tf 50 700 Td <000041> Tj ET    
        endstream endobj
        5 0 obj <</Type/Font/Subtype/Type0/BaseFont/Arial/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[7 0 R]>> endobj
        6 0 obj <</Length {table.Length + 1}>> stream
        {table}
        endstream endobj
        7 0 obj <</Type/Font/Subtype/CIDFontType2/BaseFont/Arial/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 8 0 R>> endobj
        8 0 obj <</Type/FontDescriptor/FontName/Arial/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>> endobj
        trailer <</Root 1 0 R/Size 9>>
        """;
}
