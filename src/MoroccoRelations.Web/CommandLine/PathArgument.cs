using System.CommandLine;

namespace MoroccoRelations.Web.CommandLine;

/// <summary>The argument <c>PATH…</c> of the verbs that read documents.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create(string description) =>
        new("PATH") { Description = description, Arity = ArgumentArity.OneOrMore };
}
