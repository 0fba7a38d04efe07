using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>What a document is called: its title, or where it has none its first words, said to be no more than that.</summary>
/// <param name="Title">The title, if it has one.</param>
/// <param name="Opening">How its text begins; wanted only where there is no title.</param>
public sealed record DocumentName(string? Title, string? Opening)
{
    /// <summary>As much of the text as a query must fetch for its first words.</summary>
    public const int Length = 120;

    private const int Longest = 60;

    /// <summary>The name in the reader's language; words of the text stand isolated within it, since they may run the other way.</summary>
    public string In(Wording words) => Title ?? (FirstWords() is { Length: > 0 } first
        ? words["document.opening", Isolated.Of($"{first} …")].Value
        : words["document.untitled"].Value);

    private string FirstWords()
    {
        var first = "";
        foreach (var word in (Opening ?? "").Split(null as char[], StringSplitOptions.RemoveEmptyEntries))
        {
            if (first.Length + 1 + word.Length > Longest)
            {
                break;
            }

            first = first.Length == 0 ? word : $"{first} {word}";
        }

        return first;
    }
}
