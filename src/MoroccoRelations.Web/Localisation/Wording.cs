using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace MoroccoRelations.Web.Localisation;

/// <summary>The words of the interface in the language of the request. Pages know it as <c>T</c>.</summary>
public sealed class Wording : IStringLocalizer
{
    private readonly Dictionary<string, WordsFile> _files =
        SiteLanguage.All.ToDictionary(language => language.Code, language => WordsFile.Load(language.Code));

    public LocalizedString this[string name] => Localize(name, Find(name));

    public LocalizedString this[string name, params object[] arguments] =>
        Localize(name, Find(name) is { } text ? string.Format(SiteLanguage.Current.Culture, text, arguments) : null);

    /// <summary>A text that says a number, in the plural class of that number: <c>{0}</c> is the number, the others follow.</summary>
    public string Count(string name, long number, params object[] arguments)
    {
        var language = SiteLanguage.Current;
        var text = _files[language.Code].Find(name, PluralRules.Class(language.Code, number))
            ?? throw new KeyNotFoundException($"Resources/{language.Code}.json has no counted text \"{name}\".");
        return string.Format(language.Culture, text, [language.Number(number), .. arguments]);
    }

    /// <summary>A text with markup of its own; the arguments are encoded.</summary>
    public IHtmlContent Html(string name, params object[] arguments) =>
        new HtmlFormattableString(SiteLanguage.Current.Culture, this[name].Value, arguments);

    /// <summary>"a, b and c", as the language joins a list.</summary>
    public string List(IReadOnlyList<string> items)
    {
        if (items.Count < 2)
        {
            return items.Count == 0 ? "" : items[0];
        }

        var allButLast = string.Join(this["list.comma"].Value, items.Take(items.Count - 1));
        return this["list.and", allButLast, items[^1]].Value;
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        var file = _files[SiteLanguage.Current.Code];
        return file.Keys.Select(key => this[key]);
    }

    private string? Find(string name) => _files[SiteLanguage.Current.Code].Find(name);

    private static LocalizedString Localize(string name, string? text) =>
        new(name, text ?? name, resourceNotFound: text is null);
}
