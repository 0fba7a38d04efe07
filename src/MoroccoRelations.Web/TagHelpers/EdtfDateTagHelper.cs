using Microsoft.AspNetCore.Razor.TagHelpers;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.TagHelpers;

/// <summary>A date as the reader writes it, its EDTF code in the title; a <c>time</c> where HTML knows how to say it; "undated" where there is none.</summary>
[HtmlTargetElement("edtf-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class EdtfDateTagHelper(Wording words) : TagHelper
{
    public EdtfDate? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Value?.HtmlDateTime is null ? "span" : "time";
        if (Value is null)
        {
            output.Content.SetContent(words["date.none"].Value);
            return;
        }

        output.Attributes.SetAttribute("title", Value.Text);
        output.Attributes.SetAttribute("data-edtf", Value.Text);
        if (Value.HtmlDateTime is { } machineReadable)
        {
            output.Attributes.SetAttribute("datetime", machineReadable);
        }

        output.Content.SetContent(Value.Format(SiteLanguage.Current.Code));
    }
}
