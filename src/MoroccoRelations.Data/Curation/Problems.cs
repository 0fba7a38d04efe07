using System.Globalization;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Curation;

/// <summary>Collects what is wrong with an editor's values, and tidies the texts on the way.</summary>
internal sealed class Problems
{
    public const int LongestLine = 300;
    public const int LongestReason = 1000;
    public const int LongestReference = 2000;
    public const int LongestText = 20_000;

    private readonly List<Problem> found = [];

    public bool Any => found.Count > 0;

    /// <summary>What is wrong with the editor's name or reason alone, or null.</summary>
    public static CurationResult.Refused? With(ChangeOrigin by)
    {
        var problems = new Problems();
        problems.Text(FieldName.Reason, by.Reason, LongestReason);
        problems.Require(FieldName.Reason, !string.IsNullOrWhiteSpace(by.Reason) && !string.IsNullOrWhiteSpace(by.Editor));
        return problems.Any ? problems.Refuse() : null;
    }

    public CurationResult.Refused Refuse() => new([.. found.Distinct()]);

    public void Add(string field, ProblemKind kind, string? detail = null) => found.Add(new(field, kind, detail));

    public void Require(string field, bool isGiven)
    {
        if (!isGiven)
        {
            Add(field, ProblemKind.Required);
        }
    }

    /// <summary>The text without blanks around it, line ends as one sign; null where nothing is left.</summary>
    public string? Text(string field, string? text, int longest)
    {
        var tidy = text?.ReplaceLineEndings("\n").Trim();
        if (tidy?.Length > longest)
        {
            Add(field, ProblemKind.TooLong, longest.ToString(CultureInfo.InvariantCulture));
        }

        return string.IsNullOrEmpty(tidy) ? null : tidy;
    }

    public LocalizedText Texts(string field, LocalizedText text, int longest) =>
        new(Text($"{field}.en", text.En, longest), Text($"{field}.fr", text.Fr, longest), Text($"{field}.ar", text.Ar, longest));

    public IReadOnlyList<PartnerCode> Partners(IReadOnlyList<PartnerCode> codes)
    {
        foreach (var unknown in codes.Where(code => PartnerCatalogue.Default.Find(code) is null))
        {
            Add(FieldName.Partners, ProblemKind.UnknownPartner, unknown.Value);
        }

        return [.. codes.Distinct().Order()];
    }

    /// <summary>The people with a name, each once.</summary>
    public IReadOnlyList<Actor> Actors(IReadOnlyList<Actor> actors)
    {
        var people = new List<Actor>();
        foreach (var actor in actors)
        {
            var tidy = new Actor(Text(FieldName.Actors, actor.Name, LongestLine) ?? "", Text(FieldName.Actors, actor.Office, LongestLine), Text(FieldName.Actors, actor.WikidataId, LongestLine));
            Require(FieldName.Actors, tidy.Name.Length > 0);
            if (!people.Exists(tidy.IsSamePersonAs))
            {
                people.Add(tidy);
            }
        }

        return people;
    }

    public string? WebAddress(string field, string? address)
    {
        var tidy = Text(field, address, LongestReference);
        if (tidy is not null && !(Uri.TryCreate(tidy, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            Add(field, ProblemKind.NoWebAddress, tidy);
        }

        return tidy;
    }

    public void RequireSource(string? reference, IReadOnlyList<CitationState> citations)
    {
        if (reference is null && citations.Count == 0)
        {
            Add(FieldName.Reference, ProblemKind.NoSource);
        }
    }
}
