using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>What a record is called, by its state: "Visit or meeting with Portugal, 3 March 2009".</summary>
public sealed class RecordTitles(RecordTitle titles)
{
    /// <summary>What of a new record its line says: title, tenor and how sure the program is.</summary>
    public static readonly string[] Says =
        [FieldName.Date, FieldName.Type, FieldName.Partners, FieldName.Aspect, FieldName.Tenor, FieldName.Status, FieldName.Confidence];

    public string Of(IRecordState state) => titles.Of(state);

    /// <summary>Where readers see the record; for a statement, which has no page of its own, where editors do.</summary>
    public static string? AddressOf(RecordKind kind, int id) => kind switch
    {
        RecordKind.Event => Address.Event(id),
        RecordKind.Document => Address.Document(id),
        RecordKind.Relationship => EditorsAddress.Relationship(id),
        _ => null,
    };
}
