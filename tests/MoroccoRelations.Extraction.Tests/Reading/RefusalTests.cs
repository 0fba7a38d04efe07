using System.Text;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Reading;

public class RefusalTests
{
    public static TheoryData<byte[], RefusalReason, string> Files() => new()
    {
        { [], RefusalReason.Empty, "0 bytes" },
        { " \r\n\t \n"u8.ToArray(), RefusalReason.Empty, "white space" },
        { [0xEF, 0xBB, 0xBF], RefusalReason.Empty, "white space" },
        { "<html><body><script>x</script></body></html>"u8.ToArray(), RefusalReason.Empty, "no text" },
        { "%PDF-1.7 and so on"u8.ToArray(), RefusalReason.Malformed, "PDF" },
        { [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], RefusalReason.Binary, "ZIP" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], RefusalReason.Binary, "PNG" },
        { [0xFF, 0xD8, 0xFF, 0xE0, 0], RefusalReason.Binary, "JPEG" },
        { [0x41, 0x42, 0x43, 0x00, 0x44, 0x01, 0x02], RefusalReason.Binary, "offset 3" },
        { Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>\n<a><b>x</a>"), RefusalReason.Malformed, "line 2" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_cannot_be_read_is_refused_with_its_reason(byte[] bytes, RefusalReason reason, string words)
    {
        var refusal = DocumentReader.Read("file.bin", bytes).Refusal;

        refusal!.Reason.Should().Be(reason);
        refusal.Message.Should().Contain(words);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_by_its_size()
    {
        var refusal = DocumentReader.Read("file.txt", new byte[DocumentReader.MaximumBytes + 1]).Refusal;

        refusal!.Reason.Should().Be(RefusalReason.TooLarge);
        refusal.Message.Should().Contain("25 MB");
        DocumentReader.RefusalForLength(50L * 1024 * 1024)!.Message.Should().Contain("50 MB");
        DocumentReader.RefusalForLength(DocumentReader.MaximumBytes).Should().BeNull();
    }
}
