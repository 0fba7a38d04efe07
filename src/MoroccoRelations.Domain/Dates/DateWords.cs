using System.Text.Json;
using System.Text.Json.Serialization;

namespace MoroccoRelations.Domain.Dates;

/// <summary>What one language says of dates: the entries of <c>date-words.json</c>.</summary>
/// <remarks>Words "after a preposition" are those that change there: French takes its article, the Arabic century its genitive.</remarks>
internal sealed record DateWords
{
    public required string[] Months { get; init; }

    public required string[] Seasons { get; init; }

    public string[]? SeasonsAfterPreposition { get; init; }

    public required string FirstDay { get; init; }

    public string DayAfterPreposition { get; init; } = "{0}";

    /// <summary>One pattern, or ten of them by the decade's place in its century; {0} is the year, {1} the century after a preposition.</summary>
    public required string[] Decades { get; init; }

    /// <summary>The names of the centuries from the first on; a century beyond them is given by its years.</summary>
    public required string[] Centuries { get; init; }

    public string[]? CenturiesAfterPreposition { get; init; }

    public required string BeforeCommonEra { get; init; }

    public required string About { get; init; }

    /// <summary>How a decade or century is approximate, where that differs.</summary>
    public string? AboutSpan { get; init; }

    public string? AboutAfterPreposition { get; init; }

    public required string Uncertain { get; init; }

    public required string Since { get; init; }

    public required string Until { get; init; }

    public string? UntilMonthOrYear { get; init; }

    public required string UnknownStart { get; init; }

    public required string UnknownEnd { get; init; }

    public required string Quoted { get; init; }

    public required string EndOfText { get; init; }

    public required IReadOnlyDictionary<EdtfProblem, string> Errors { get; init; }

    public static DateWords For(string language) => language switch
    {
        "en" => All.Value.En,
        "fr" => All.Value.Fr,
        "ar" => All.Value.Ar,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Expected en, fr or ar."),
    };

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    private static readonly Lazy<Languages> All = new(Load);

    private static Languages Load()
    {
        const string Name = "MoroccoRelations.Domain.Dates.date-words.json";
        using var stream = typeof(DateWords).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"{Name} is not embedded.");
        return JsonSerializer.Deserialize<Languages>(stream, Strict) ?? throw new InvalidOperationException($"{Name} is empty.");
    }

    private sealed record Languages
    {
        public required string Source { get; init; }

        public required DateWords En { get; init; }

        public required DateWords Fr { get; init; }

        public required DateWords Ar { get; init; }
    }
}
