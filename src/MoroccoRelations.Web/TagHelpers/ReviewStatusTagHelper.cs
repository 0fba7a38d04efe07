using Microsoft.AspNetCore.Razor.TagHelpers;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.TagHelpers;

/// <summary>The word for what an editor has decided; nothing for what is confirmed, unless it is asked for.</summary>
[HtmlTargetElement("review-status", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReviewStatusTagHelper(Wording words) : TagHelper
{
    public ReviewStatus Value { get; set; }

    /// <summary>Whether "confirmed" is said too.</summary>
    public bool Always { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value == ReviewStatus.Confirmed && !Always)
        {
            output.SuppressOutput();
            return;
        }

        var key = Value.ToString().ToLowerInvariant();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"status {key}");
        output.Attributes.SetAttribute("title", words[$"status.{key}.explained"].Value);
        output.Content.SetContent(words[$"status.{key}"].Value);
    }
}
