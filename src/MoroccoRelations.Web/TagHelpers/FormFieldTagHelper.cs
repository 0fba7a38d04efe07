using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.TagHelpers;

/// <summary><c>&lt;form-field for="Typed.Email" label="key" /&gt;</c>: a field with its label, its hint, and what is wrong with it, tied together for those who listen.</summary>
/// <remarks>Other attributes go to the field itself; what was typed stays in it, passwords apart.</remarks>
[HtmlTargetElement("form-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormFieldTagHelper(Wording words) : TagHelper
{
    public required ModelExpression For { get; set; }

    /// <summary>The label, as a key of the resources.</summary>
    public required string Label { get; set; }

    /// <summary>A sentence below the field, as a key of the resources.</summary>
    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>How many lines of text the field has room for; more than one makes it a text area.</summary>
    public int Lines { get; set; } = 1;

    /// <summary>What may be chosen; makes the field a list.</summary>
    public IEnumerable<SelectListItem>? Options { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    private string Id => TagBuilder.CreateSanitizedId(For.Name, "-");

    private string HintId => Id + "-hint";

    private string ProblemId => Id + "-problem";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        View.ViewData.ModelState.TryGetValue(For.Name, out var entry);
        var problem = entry?.Errors.FirstOrDefault()?.ErrorMessage;

        var field = Field(Type == "password" ? null : entry?.AttemptedValue ?? For.ModelExplorer.GetSimpleDisplayText());
        field.MergeAttributes(output.Attributes.ToDictionary(attribute => attribute.Name, string? (attribute) => $"{attribute.Value}"));
        Describe(field, problem);

        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");
        output.Content.AppendHtml(Element("label", words[Label].Value, ("for", Id))).AppendHtml(field);
        if (problem is not null)
        {
            output.Content.AppendHtml(Element("p", problem, ("id", ProblemId), ("class", "problem")));
        }

        if (Hint is not null)
        {
            output.Content.AppendHtml(Element("p", words[Hint].Value, ("id", HintId), ("class", "hint")));
        }
    }

    private TagBuilder Field(string? value) => Options is not null ? List(Options, value) : Lines > 1 ? Area(value) : Line(value);

    private TagBuilder Line(string? value)
    {
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.MergeAttribute("type", Type);
        if (value is not null)
        {
            field.MergeAttribute("value", value);
        }

        return field;
    }

    // A browser drops the first line break of a text area: this one is for it.
    private TagBuilder Area(string? value)
    {
        var field = new TagBuilder("textarea");
        field.MergeAttribute("rows", FormattableString.Invariant($"{Lines}"));
        field.InnerHtml.AppendHtml("\n").Append(value ?? "");
        return field;
    }

    private static TagBuilder List(IEnumerable<SelectListItem> options, string? value)
    {
        var field = new TagBuilder("select");
        foreach (var option in options)
        {
            var element = Element("option", option.Text, ("value", option.Value));
            if (option.Value == (value ?? ""))
            {
                element.MergeAttribute("selected", "selected");
            }

            field.InnerHtml.AppendHtml(element);
        }

        return field;
    }

    private void Describe(TagBuilder field, string? problem)
    {
        field.MergeAttribute("id", Id);
        field.MergeAttribute("name", For.Name);
        if (For.Metadata.IsRequired)
        {
            field.MergeAttribute("required", "required");
        }

        var description = string.Join(' ', new[] { problem is null ? null : ProblemId, Hint is null ? null : HintId }.OfType<string>());
        if (description.Length > 0)
        {
            field.MergeAttribute("aria-describedby", description);
        }

        if (problem is not null)
        {
            field.MergeAttribute("aria-invalid", "true");
        }
    }

    private static TagBuilder Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new TagBuilder(name);
        element.InnerHtml.Append(text);
        foreach (var (attribute, value) in attributes)
        {
            element.MergeAttribute(attribute, value);
        }

        return element;
    }
}
