using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Reading;

/// <summary>Each printed line is written here from left to right, as it stands on paper, with its signs parted by bars.</summary>
public sealed class VisualOrderTests
{
    [Theory]
    [InlineData("ب|ر|غ|م|ل|ا", "المغرب", "letters")]
    [InlineData("ن|لا|ع|إ", "إعلان", "a joined sign stands for letters in their order")]
    [InlineData("2|0|1|9| |س|ر|ا|م| |1|2", "12 مارس 2019", "numbers are read from left to right")]
    [InlineData("1|2|/|0|3|/|2|0|1|9| |م|و|ي", "يوم 12/03/2019", "a numeric date is one number")]
    [InlineData("(|2|0|2|3|-|2|0|1|9|)| |ة|ق|ف|ص", "صفقة (2019-2023)", "a span of years runs from right to left, and brackets change sides")]
    [InlineData(".|(|L|u|i|s| |P|l|a|n|a|s|)| |س|ا|ن|ا|ل|ب| |س|ي|و|ل| |و|ه", "هو لويس بلاناس (Luis Planas).", "Latin words keep their order")]
    [InlineData("1|8|ف", "ف18", "a number beside a letter")]
    [InlineData("M|o|r|o|c|c|o| |2|0|1|9", "Morocco 2019", "a line of Latin letters is left alone")]
    [InlineData("٤|٥| |د|د|ع", "عدد ٤٥", "Arabic-Indic digits run from left to right too")]
    public void A_printed_line_is_put_into_the_order_of_reading(string printed, string read, string because)
    {
        VisualOrder.ToLogical(printed.Split('|')).Should().Be(read, because);
    }
}
