using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MoroccoRelations.Web.TagHelpers;

/// <summary><c>&lt;form-problems /&gt;</c>: what is wrong with a form as a whole; what is wrong with a field stands at the field.</summary>
[HtmlTargetElement("form-problems", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormProblemsTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var problems = View.ViewData.ModelState.GetValueOrDefault("")?.Errors.Select(error => error.ErrorMessage).ToList() ?? [];
        if (problems.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "problems");
        output.Attributes.SetAttribute("role", "alert");
        foreach (var problem in problems)
        {
            var sentence = new TagBuilder("p");
            sentence.InnerHtml.Append(problem);
            output.Content.AppendHtml(sentence);
        }
    }
}
