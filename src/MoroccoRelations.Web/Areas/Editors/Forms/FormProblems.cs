using Microsoft.AspNetCore.Mvc.ModelBinding;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>Understands what was typed, and says at its field, in the editor's language, what cannot be understood.</summary>
public sealed class FormProblems(ModelStateDictionary state, Wording words)
{
    public bool Any => state.ErrorCount > 0;

    /// <param name="field">A field of the form, in the words of <see cref="FieldName"/>; empty for the form as a whole.</param>
    /// <param name="key">The sentence, as a key of the resources.</param>
    /// <param name="arguments">What it speaks of.</param>
    public void Add(string field, string key, params object[] arguments) =>
        Say(field, arguments.Length == 0 ? words[key].Value : words[key, arguments].Value);

    /// <summary>What the knowledge base finds wrong.</summary>
    public void Add(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var isOfTheRecord = problem.Field is FieldName.MergedInto or FieldName.Withdrawn;
        Add(isOfTheRecord ? "" : problem.Field, $"problem.{problem.Kind.ToString().ToLowerInvariant()}", problem.Detail ?? "");
    }

    public void Require(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Add(field, "form.required");
        }
    }

    public EdtfDate? Date(string field, string? typed)
    {
        var text = typed?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (EdtfDate.ErrorIn(text) is { } error)
        {
            Say(field, error.Describe(SiteLanguage.Current.Code));
            return null;
        }

        return EdtfDate.Parse(text, null);
    }

    /// <summary>A value of an enumeration, from its key; the first one, and a problem, where nothing was chosen.</summary>
    public T Chosen<T>(string field, string? key)
        where T : struct, Enum
    {
        if (key is { Length: > 0 } && char.IsAsciiLetter(key[0]) && Enum.TryParse<T>(key, ignoreCase: true, out var value))
        {
            return value;
        }

        Add(field, "form.required");
        return default;
    }

    public IReadOnlyList<PartnerCode> Partners(IReadOnlyList<string?> typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var codes = new List<PartnerCode>();
        foreach (var (name, i) in typed.Select((name, i) => (name, i)))
        {
            if (PartnerFinder.Find(name ?? "") is { } partner)
            {
                codes.Add(partner.Code);
            }
            else
            {
                NoSuchPartner(i, name ?? "");
            }
        }

        return codes;
    }

    public IReadOnlyList<Actor> Actors(IReadOnlyList<ActorRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            Require(FormattableString.Invariant($"actors[{i}].name"), row.Name);
        }

        return [.. rows.Select(row => row.ToActor())];
    }

    /// <summary>A text in Markdown, of which every link leads where a link may.</summary>
    public LocalizedText Markdown(string field, TextInput typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        foreach (var language in SiteLanguage.All)
        {
            if (typed.ToText().For(language.Code) is { } text && Presentation.Markdown.RefusedLinks(text).FirstOrDefault() is { } link)
            {
                Add($"{field}.{language.Code}", "problem.link", link);
            }
        }

        return typed.ToText();
    }

    private void NoSuchPartner(int row, string name)
    {
        var near = PartnerFinder.Search(name, 3).Select(partner => partner.Name()).ToList();
        var field = FormattableString.Invariant($"partners[{row}]");
        if (near.Count == 0)
        {
            Add(field, "problem.unknownpartner", name);
        }
        else
        {
            Add(field, "problem.unknownpartner.near", name, words.List(near));
        }
    }

    private void Say(string field, string sentence) => state.AddModelError(field.Length == 0 ? "" : $"Typed.{field}", sentence);
}
