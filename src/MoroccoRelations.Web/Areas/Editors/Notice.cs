namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>A sentence that the next page says once, of what was done: <c>TempData[Notice.Key] = T["…"].Value;</c> before the redirect.</summary>
public static class Notice
{
    public const string Key = "notice";
}
