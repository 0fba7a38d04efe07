using Microsoft.AspNetCore.Razor.TagHelpers;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.TagHelpers;

/// <summary>Draws the shape of a type; the word stands beside it, so the picture says nothing to a screen reader.</summary>
[HtmlTargetElement("type-shape", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TypeShapeTagHelper : TagHelper
{
    public EventType Type { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var shape = TypeShape.Of(Type);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"shape family-{shape.Family}{(shape.IsOpen ? " open" : "")}");
        output.Attributes.SetAttribute("viewBox", "0 0 12 12");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<path d=\"{shape.Path}\"/>");
    }
}
