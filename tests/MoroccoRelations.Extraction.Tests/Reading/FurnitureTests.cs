using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Reading;

public class FurnitureTests
{
    [Fact]
    public void Every_entry_is_met_by_its_example()
    {
        foreach (var entry in Furniture.Lexicon)
        {
            Furniture.Find(entry.Example, new TextSpan(0, entry.Example.Length), entry.Kind).Should().NotBeNull($"{entry.Kind} holds \"{entry.Example}\"");
        }
    }

    [Theory]
    [InlineData("Partage du pouvoir et des richesses")]
    [InlineData("The byelaws were changed")]
    [InlineData("مشاركة المغرب في القمة")]
    public void Words_that_only_begin_alike_are_no_furniture(string line) =>
        Furniture.KindOf(line, new TextSpan(0, line.Length)).Should().BeNull();
}
