using System.CommandLine;
using System.CommandLine.Parsing;

namespace MoroccoRelations.Web.CommandLine;

/// <summary>The argument <c>PATH…</c> of the verbs that read documents.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create(string description)
    {
        var paths = new Argument<string[]>("PATH") { Description = description, Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(RefuseMistypedOptions);
        return paths;
    }

    // Whatever is no option counts as a path: "--exlpain" too, unless someone really has a file of that name.
    private static void RefuseMistypedOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)))
        {
            result.AddError($"There is no option \"{token.Value}\".");
        }
    }
}
