using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The title under which any record is named where it stands among others.</summary>
public sealed class RecordTitle(EventTitle events, Wording words)
{
    public string Of(IRecordState state) => state switch
    {
        EventState e => events.WithDate(e.Title, e.Type, e.Partners, e.Date),
        RelationshipState r => OfRelationship(r.Aspect, r.Partners),
        DocumentState d => OfDocument(d.Title, d.FileName),
        ProfileState p => words["title.profile", PartnerNames.NameOf(p.Partner)].Value,
        _ => throw new ArgumentException($"No title is known for {state}.", nameof(state)),
    };

    /// <summary>"Missions: Portugal".</summary>
    public string OfRelationship(Aspect aspect, IReadOnlyList<PartnerCode> partners)
    {
        var side = words[$"aspect.{aspect.ToString().ToLowerInvariant()}"].Value;
        return partners.Count == 0 ? side : words["document.statement", side, words.List([.. partners.Select(PartnerNames.NameOf)])].Value;
    }

    /// <summary>The title, which may be in any language, or the name of the file.</summary>
    private static string OfDocument(string? title, string fileName) => Isolated.Of(title ?? fileName);
}
