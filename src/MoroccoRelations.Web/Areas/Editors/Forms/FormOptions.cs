using Microsoft.AspNetCore.Mvc.Rendering;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>What may be chosen in the lists of forms, in the editor's words.</summary>
public sealed class FormOptions(Wording words, Offices offices)
{
    public IEnumerable<SelectListItem> Types => Of<EventType>("type");

    public IEnumerable<SelectListItem> Aspects => Of<Aspect>("aspect");

    public IEnumerable<SelectListItem> Tenors => Of<Tenor>("tenor");

    public IEnumerable<SelectListItem> Statuses => Of<ReviewStatus>("status");

    public IEnumerable<SelectListItem> Kinds => Of<DocumentKind>("kind");

    public IEnumerable<SelectListItem> Languages => SourceLanguages.All.Select(language => new SelectListItem(words[$"language.{language.Code()}"].Value, Key(language)));

    /// <summary>The offices, and none; one that a record has and the list does not stays.</summary>
    public IEnumerable<SelectListItem> Offices(string? standing) =>
        OfficeLexicon.Keys.Append(standing).Where(key => !string.IsNullOrEmpty(key)).Distinct()
            .Select(key => new SelectListItem(offices.Name(key!), key)).OrderBy(item => item.Text, Alphabet.Order)
            .Prepend(new SelectListItem(words["form.none"].Value, ""));

    public static string Key<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private IEnumerable<SelectListItem> Of<T>(string group)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new SelectListItem(words[$"{group}.{Key(value)}"].Value, Key(value)));
}
