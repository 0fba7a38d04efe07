using System.Globalization;

namespace MoroccoRelations.Data.Curation;

/// <summary>Where a record stands in a list of the desk, in either order.</summary>
internal readonly record struct DeskPosition(double Confidence, int Id, int DocumentId, int Start, int CitationId)
{
    public static DeskPosition First { get; } = new(-1, 0, 0, 0, 0);

    /// <summary>Reads a position; whatever is none is the first.</summary>
    public static DeskPosition Parse(string? text)
    {
        var parts = (text ?? "").Split('~');
        var numbers = parts.Skip(1).Select(Number).OfType<int>().ToList();
        return numbers.Count == 4 && parts.Length == 5 && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence)
            ? new(confidence, numbers[0], numbers[1], numbers[2], numbers[3])
            : First;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Confidence:R}~{Id}~{DocumentId}~{Start}~{CitationId}");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
