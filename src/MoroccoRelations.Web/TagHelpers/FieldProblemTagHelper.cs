using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MoroccoRelations.Web.TagHelpers;

/// <summary><c>&lt;field-problem for="Typed.Partners[0]" /&gt;</c>: what is wrong with a field or a group of them, where it is written by hand; nothing where it is well.</summary>
[HtmlTargetElement("field-problem", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldProblemTagHelper : TagHelper
{
    /// <summary>The name of the field, as it is posted.</summary>
    public required string For { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public static string IdOf(string field) => TagBuilder.CreateSanitizedId(field, "-") + "-problem";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (View.ViewData.ModelState.GetValueOrDefault(For)?.Errors.FirstOrDefault()?.ErrorMessage is not { } problem)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", IdOf(For));
        output.Attributes.SetAttribute("class", "problem");
        output.Content.SetContent(problem);
    }
}
