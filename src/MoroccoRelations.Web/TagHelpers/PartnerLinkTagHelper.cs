using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.TagHelpers;

/// <summary>The name of a partner, leading to its profile.</summary>
[HtmlTargetElement("partner-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PartnerLinkTagHelper(HtmlEncoder encoder) : TagHelper
{
    public required PartnerCode Code { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent($"<bdi>{encoder.Encode(PartnerNames.NameOf(Code))}</bdi>");
        if (PartnerCatalogue.Default.Find(Code) is not { } partner)
        {
            output.TagName = "span";
            return;
        }

        output.TagName = "a";
        output.Attributes.SetAttribute("href", Address.Partner(partner));
    }
}
