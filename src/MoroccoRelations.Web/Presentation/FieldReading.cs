using System.Globalization;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The fields of a record's state in the reader's words: dates as they are written, partners by name.</summary>
public sealed class FieldReading(Wording words, Offices offices)
{
    /// <summary>What readers are not shown of a record: how sure the program is, and which import was undone.</summary>
    private static readonly string[] Internal = [FieldName.Confidence, FieldName.Withdrawn];

    public static bool IsPublic(string field) => !Internal.Contains(field);

    /// <summary>The language of a text that stands in each language ("title.fr"); null for other fields.</summary>
    public static SiteLanguage? LanguageOf(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Split('.') is [_, var code] ? SiteLanguage.Find(code) : null;
    }

    /// <summary>The name of a field: "Date", "Title (French)".</summary>
    public string Name(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var name = words[$"field.{field.Split('.')[0]}"].Value;
        return LanguageOf(field) is { } language ? words["field.in", name, words[$"language.{language.Code}"]].Value : name;
    }

    /// <summary>The value as the reader reads it; null where there is none.</summary>
    public string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        EdtfDate date => date.Format(SiteLanguage.Current.Code),
        EventType type => Word("type", type),
        Aspect aspect => Word("aspect", aspect),
        Tenor tenor => Word("tenor", tenor),
        ReviewStatus status => Word("status", status),
        DocumentKind kind => Word("kind", kind),
        SourceLanguage language => words[$"language.{language.Code()}"].Value,
        IReadOnlyCollection<PartnerCode> partners => Listed(partners.Select(PartnerNames.NameOf)),
        IReadOnlyCollection<Actor> actors => Listed(actors.Select(Person)),
        double share => share.ToString("P0", SiteLanguage.Current.Culture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A field of the type {value.GetType().Name} has no reading.", nameof(value)),
    };

    private string Word<T>(string group, T value)
        where T : struct, Enum => words[$"{group}.{value.ToString().ToLowerInvariant()}"].Value;

    private string? Listed(IEnumerable<string> items) => items.ToList() is { Count: > 0 } some ? words.List(some) : null;

    private string Person(Actor actor) =>
        actor.Office is { } office ? words["field.person", PersonNames.Of(actor.Name), offices.Name(office)].Value : PersonNames.Of(actor.Name);
}
