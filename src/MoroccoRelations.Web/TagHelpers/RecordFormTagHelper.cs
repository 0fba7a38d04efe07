using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.TagHelpers;

/// <summary><c>&lt;form method="post" record="event/12"&gt;</c>: the form of a record, of which a draft is kept in the browser, for this record and this account.</summary>
[HtmlTargetElement("form", Attributes = "record")]
public sealed class RecordFormTagHelper(Wording words, CurrentEditor me) : TagHelper
{
    /// <summary>The record: its kind and number.</summary>
    public required string Record { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Attributes.SetAttribute("class", "record");
        output.Attributes.SetAttribute("data-draft", Record);
        output.Attributes.SetAttribute("data-editor", me.Id);
        output.Attributes.SetAttribute("data-draft-found", words["draft.found"].Value);
        output.Attributes.SetAttribute("data-draft-restore", words["draft.restore"].Value);
        output.Attributes.SetAttribute("data-draft-discard", words["draft.discard"].Value);
        if (HttpMethods.IsPost(View.HttpContext.Request.Method))
        {
            // What is typed stands in the form already.
            output.Attributes.SetAttribute("data-typed", "true");
        }
    }
}
