using Microsoft.AspNetCore.Mvc.ModelBinding;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>Why a change was refused, in the editor's words and at its field.</summary>
public sealed class ProblemWords(Wording words, FieldReading fields)
{
    public string Of(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var detail = problem.Kind == ProblemKind.ChangedSince ? fields.Name(problem.Field) : problem.Detail ?? "";
        return words[$"problem.{problem.Kind.ToString().ToLowerInvariant()}", detail].Value;
    }

    /// <summary>Puts each problem at the input that it belongs to; without one it is said of the form as a whole.</summary>
    /// <param name="inputs">The name of the input of each field that the form has.</param>
    public void Show(ModelStateDictionary state, IEnumerable<Problem> problems, IReadOnlyDictionary<string, string> inputs)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(inputs);
        foreach (var problem in problems)
        {
            state.AddModelError(inputs.GetValueOrDefault(problem.Field, ""), Of(problem));
        }
    }
}
