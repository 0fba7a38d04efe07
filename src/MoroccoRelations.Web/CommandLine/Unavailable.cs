using MoroccoRelations.Data;
using MoroccoRelations.Web.Hosting;

namespace MoroccoRelations.Web.CommandLine;

/// <summary>Tells an environment that does not let the program work in one sentence, without a stack trace.</summary>
internal static class Unavailable
{
    /// <summary>Does the work; where the knowledge base, a setting or the output cannot be used, says why and answers <see cref="ExitCode.Unavailable"/>.</summary>
    public static async Task<int> UnlessAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is KnowledgeBaseException or SettingsException or IOException)
        {
            return await SayAsync(e.Message);
        }
    }

    /// <summary>Says why the work cannot be done.</summary>
    public static async Task<int> SayAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return ExitCode.Unavailable;
    }
}
