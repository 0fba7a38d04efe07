namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>How much may be sent at once.</summary>
/// <param name="Megabytes">In all, with what a browser adds around the files.</param>
public sealed record UploadLimit(int Megabytes)
{
    public const string Setting = "Imports:MostMegabytesAtOnce";

    private const int Usual = 250;

    public long Bytes => Megabytes * 1024L * 1024;

    public static UploadLimit From(IConfiguration settings) => new(settings.GetValue(Setting, Usual));
}
