using Microsoft.AspNetCore.Razor.TagHelpers;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.TagHelpers;

/// <summary>How Morocco and a partner stand: the word with a small bar.</summary>
[HtmlTargetElement("tenor-mark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TenorMarkTagHelper(Wording words) : TagHelper
{
    public Tenor Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var key = Value.ToString().ToLowerInvariant();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tenor tenor-{key}");
        output.Content.SetContent(words[$"tenor.{key}"].Value);
    }
}
