using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>What a record is called, by its state: "Visit or meeting with Portugal, 3 March 2009".</summary>
public sealed class RecordTitles(EventTitle events, Wording words)
{
    public string Of(IRecordState state) => state switch
    {
        EventState e => events.WithDate(e.Title, e.Type, e.Partners, e.Date),
        RelationshipState r => words["document.statement", words.List([.. r.Partners.Select(PartnerNames.NameOf)]), words[$"aspect.{r.Aspect.ToString().ToLowerInvariant()}"].Value].Value,
        DocumentState d => d.Title ?? d.FileName,
        _ => throw new ArgumentException($"A {state?.GetType().Name} has no title here.", nameof(state)),
    };

    /// <summary>Where readers see the record; null for a statement, which has no page of its own.</summary>
    public static string? AddressOf(RecordKind kind, int id) => kind switch
    {
        RecordKind.Event => Address.Event(id),
        RecordKind.Document => Address.Document(id),
        _ => null,
    };
}
