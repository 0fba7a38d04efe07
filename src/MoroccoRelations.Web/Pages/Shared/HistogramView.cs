using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Shared;

/// <summary>A histogram with the addresses that its bars lead to.</summary>
public sealed record HistogramView(Histogram Picture, Func<int, string> AddressOfYear);
