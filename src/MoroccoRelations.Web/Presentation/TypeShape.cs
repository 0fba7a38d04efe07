using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Presentation;

/// <summary>One shape a type and one colour a family of types, so that nothing depends on colour alone.</summary>
/// <param name="Family">The family, as the style sheet names it.</param>
/// <param name="Path">The outline within a square of 12 by 12.</param>
/// <param name="IsOpen">Whether only the outline is drawn.</param>
public sealed record TypeShape(string Family, string Path, bool IsOpen = false)
{
    private const string Circle = "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z";
    private const string Square = "M1.5 1.5h9v9h-9z";
    private const string Diamond = "M6 .5L11.5 6L6 11.5L.5 6z";
    private const string Triangle = "M6 1L11.5 11H.5z";
    private const string TriangleDown = "M6 11L.5 1h11z";
    private const string Hexagon = "M3.2 1h5.6L11.5 6L8.8 11H3.2L.5 6z";
    private const string Pentagon = "M6 .5L11.6 4.7L9.5 11.2H2.5L.4 4.7z";
    private const string Bars = "M1 7h2.6v4H1zM4.7 4h2.6v7H4.7zM8.4 1H11v10H8.4z";
    private const string HalfCircle = "M.8 8.5a5.2 5.2 0 0 1 10.4 0z";
    private const string Dot = "M6 3.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z";

    public static TypeShape Of(EventType type) => type switch
    {
        EventType.Visit => new("diplomacy", Circle),
        EventType.Statement => new("diplomacy", HalfCircle),
        EventType.Agreement => new("diplomacy", Square),
        EventType.Ties => new("diplomacy", Diamond),
        EventType.Recognition => new("diplomacy", Diamond, IsOpen: true),
        EventType.Aid => new("solidarity", Hexagon),
        EventType.Culture => new("solidarity", Pentagon),
        EventType.Protest => new("protest", TriangleDown),
        EventType.Security => new("force", Triangle, IsOpen: true),
        EventType.Conflict => new("force", Triangle),
        EventType.Membership => new("affairs", Circle, IsOpen: true),
        EventType.Trade => new("affairs", Bars),
        _ => new("affairs", Dot),
    };
}
