using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The names of offices ("foreign-minister") in the reader's language.</summary>
public sealed class Offices(Wording words)
{
    /// <summary>The name of an office; one that the resources do not know is shown as its key says it.</summary>
    public string Name(string office)
    {
        var text = words[$"office.{office}"];
        return text.ResourceNotFound ? office.Replace('-', ' ') : text.Value;
    }
}
