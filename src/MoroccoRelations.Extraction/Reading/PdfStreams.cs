using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Decodes the streams of a PDF, and refuses those by which a damaged or hostile file would ask for more memory than any machine has.</summary>
/// <remarks>
/// The library writes out each character of a range that a table of characters names, up to the four thousand million that four bytes can count,
/// and decodes whatever a stream unfolds to.
/// </remarks>
internal sealed partial class PdfStreams : IFilterProvider
{
    /// <summary>Of all ranges together: sixteen fonts that each name as many characters as two bytes can count (ISO 32000-2, 9.10.3).</summary>
    private const long MostCharacters = 0x10_0000;

    private const long MostBytes = 512_000_000;

    /// <summary>Of the longest code, four bytes (ISO 32000-2, 9.7.6.2).</summary>
    private const int MostDigits = 8;

    private readonly IFilterProvider filters = DefaultFilterProvider.Instance;
    private long decoded;
    private long characters;

    /// <summary>Begins with what stands in the file as it is: the library takes such streams without asking.</summary>
    /// <exception cref="InvalidDataException">The file asks for too much.</exception>
    public PdfStreams(ReadOnlySpan<byte> file) => Examine(file);

    private static ReadOnlySpan<byte> OpensRanges => "beginbfrange"u8;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => [.. filters.GetFilters(dictionary), new Check(this)];

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => [.. filters.GetNamedFilters(names), new Check(this)];

    public IReadOnlyList<IFilter> GetAllFilters() => filters.GetAllFilters();

    /// <exception cref="InvalidDataException">The stream asks for too much.</exception>
    private void Examine(ReadOnlySpan<byte> stream)
    {
        decoded += stream.Length;
        if (decoded > MostBytes)
        {
            throw new InvalidDataException("its streams unfold to more than 512 MB.");
        }

        if (stream.IndexOf(OpensRanges) >= 0)
        {
            Examine(Encoding.Latin1.GetString(stream));
        }
    }

    private void Examine(string table)
    {
        foreach (var section in Section().EnumerateMatches(table))
        {
            for (var range = Range().Match(table, section.Index + section.Length); range.Success; range = range.NextMatch())
            {
                characters += Length(Code(range.Groups["first"]), Code(range.Groups["last"]));
                if (characters > MostCharacters)
                {
                    throw new InvalidDataException("a font's table of characters names a range that no font has.");
                }
            }
        }
    }

    /// <summary>How many codes the library counts from the first to the last; codes of different lengths never meet, and one does not count backwards.</summary>
    private static long Length(string first, string last) =>
        first.Length == last.Length && first.Length <= MostDigits && Number(last) >= Number(first) ? Number(last) - Number(first) + 1 : MostCharacters + 1;

    private static long Number(string code) => uint.Parse($"0{code}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string Code(Group digits) => string.Concat(digits.Value.Where(char.IsAsciiHexDigit));

    [GeneratedRegex("beginbfrange")]
    private static partial Regex Section();

    // First code, last code, and what the first stands for or a list of what each stands for.
    [GeneratedRegex(@"\G\s*<(?<first>[0-9A-Fa-f\s]*)>\s*<(?<last>[0-9A-Fa-f\s]*)>\s*(?:<[^>]*>|\[[^\]]*\])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    /// <summary>Stands behind the filters of a stream, and so sees what it decodes to.</summary>
    private sealed class Check(PdfStreams streams) : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            streams.Examine(input.Span);
            return input;
        }
    }
}
