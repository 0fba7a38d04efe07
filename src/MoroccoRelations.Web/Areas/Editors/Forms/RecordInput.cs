namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>What the form of a record posts, as it was typed: all texts, so that nothing typed is lost where it cannot be understood.</summary>
public abstract record RecordInput
{
    /// <summary>The revision that the editor started from.</summary>
    public int Revision { get; set; }

    /// <summary>The revision of somebody else that the editor has been shown; null where there is no conflict.</summary>
    public int? Against { get; set; }

    /// <summary>What the editor chose, field by field, in a conflict.</summary>
    public List<FieldChoice> Choices { get; set; } = [];

    public string? Reason { get; set; }

    /// <summary>Lets go of the rows that were left empty.</summary>
    public virtual void Tidy()
    {
    }
}

/// <summary>Whose value a field of a conflict takes.</summary>
public sealed record FieldChoice
{
    public const string Yours = "yours";
    public const string Theirs = "theirs";

    public string Field { get; set; } = "";

    public string? Take { get; set; }
}

/// <summary>A text in three languages, as it was typed.</summary>
public sealed record TextInput
{
    public string? En { get; set; }

    public string? Fr { get; set; }

    public string? Ar { get; set; }

    public static TextInput Of(Domain.Text.LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { En = text.En, Fr = text.Fr, Ar = text.Ar };
    }

    public Domain.Text.LocalizedText ToText() => new(En, Fr, Ar);
}
