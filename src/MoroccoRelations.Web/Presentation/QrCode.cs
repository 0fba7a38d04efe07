using System.Collections;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace MoroccoRelations.Web.Presentation;

/// <summary>A text as a QR code, drawn in the page itself: the policy lets no picture come from elsewhere, and no styles stand in attributes.</summary>
public static class QrCode
{
    /// <summary>The drawing, dark on light in either colour scheme, since cameras expect it so.</summary>
    public static HtmlString Svg(string text, string description)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count.ToString(CultureInfo.InvariantCulture);
        return new HtmlString(
            $"""<svg viewBox="0 0 {size} {size}" role="img" aria-label="{WebUtility.HtmlEncode(description)}" shape-rendering="crispEdges"><rect width="{size}" height="{size}" fill="#fff"/><path d="{Path(code.ModuleMatrix)}" fill="#000"/></svg>""");
    }

    // Each row's dark stretches as flat boxes.
    private static string Path(List<BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                var start = x;
                while (x < rows[y].Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
                }
            }
        }

        return path.ToString();
    }
}
