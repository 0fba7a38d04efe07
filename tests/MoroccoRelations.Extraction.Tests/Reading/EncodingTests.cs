using System.Text;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Reading;

public class EncodingTests
{
    private const string Arabic = "اجتمع الوزيران في العاصمة يوم الإثنين، ووقعا على اتفاقية للتعاون بين البلدين في مجال الصيد البحري.\r\nثم غادر الوفد إلى المطار.";
    private const string French = "Les deux ministres se sont réunis à la résidence du président ; « l'été dernier », ils avaient déjà signé un accord, où le cœur y était.";
    private const string English = "The two ministers met in the capital and signed an accord on fish.";

    public static TheoryData<string, string> Encodings() => new()
    {
        { "utf-8", Arabic }, { "utf-8", French }, { "utf-8-bom", French }, { "utf-16", Arabic }, { "utf-16-bom", French }, { "utf-16BE", Arabic },
        { "utf-16BE", English }, { "utf-16BE-bom", Arabic }, { "utf-32-bom", Arabic }, { "utf-32BE-bom", French }, { "windows-1256", Arabic },
        { "windows-1252", French }, { "iso-8859-15", French.Replace("«", "\"").Replace("»", "\"") }, { "us-ascii", English },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_decoded_by_what_the_bytes_hold(string encoding, string text)
    {
        var result = DocumentReader.Read("letter.txt", Bytes(encoding, text));

        result.IsRead.Should().BeTrue(result.Refusal?.Message);
        result.Document!.Text.Should().Be(text);
    }

    [Fact]
    public void Damaged_UTF_8_is_refused_with_the_place()
    {
        var bytes = Encoding.UTF8.GetBytes(Arabic);
        bytes[41] = 0xFF;

        var result = DocumentReader.Read("letter.txt", bytes);

        result.Refusal!.Reason.Should().Be(RefusalReason.Encoding);
        result.Refusal.Message.Should().Contain("damaged at byte 4");
    }

    [Fact]
    public void A_UTF_16_file_that_breaks_off_is_refused()
    {
        byte[] bytes = [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8];

        DocumentReader.Read("letter.txt", bytes).Refusal!.Reason.Should().Be(RefusalReason.Encoding);
    }

    [Fact]
    public void Text_in_another_code_page_is_refused()
    {
        var russian = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Министры двух стран встретились в столице и подписали соглашение о рыболовстве.");

        DocumentReader.Read("letter.txt", russian).Refusal!.Reason.Should().Be(RefusalReason.Encoding);
    }

    private static byte[] Bytes(string name, string text)
    {
        var mark = name.EndsWith("-bom", StringComparison.Ordinal);
        Encoding encoding = name.Replace("-bom", "") switch
        {
            "utf-8" => new UTF8Encoding(mark),
            "utf-16" => new UnicodeEncoding(false, mark),
            "utf-16BE" => new UnicodeEncoding(true, mark),
            "utf-32" => new UTF32Encoding(false, mark),
            "utf-32BE" => new UTF32Encoding(true, mark),
            "us-ascii" => Encoding.ASCII,
            var page => CodePagesEncodingProvider.Instance.GetEncoding(page)!,
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
