using System.Globalization;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Web.Pages;

/// <summary>Reads the values of a query string and keeps the first that cannot be understood. Of a parameter given twice the last counts.</summary>
public sealed class QueryReader(IQueryCollection query)
{
    public QueryProblem? Problem { get; private set; }

    public string? Text(string parameter, int longest)
    {
        var value = Value(parameter);
        return value is { } text && text.Length > longest ? text[..longest] : value;
    }

    public int? Number(string parameter, int least, int most) =>
        Read<int>(parameter, (string text, out int number) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most,
            out var number) ? number : null;

    public EdtfDate? Date(string parameter) =>
        Read<EdtfDate>(parameter, (string text, out EdtfDate date) => EdtfDate.TryParse(text, null, out date!), out var date) ? date : null;

    public PartnerCode? Code(string parameter) =>
        Read<PartnerCode>(parameter, (string text, out PartnerCode code) => PartnerCode.TryParse(text, out code!), out var code) ? code : null;

    /// <summary>One of the values of an enumeration, in lower case; of those given, where any are.</summary>
    public T? Choice<T>(string parameter, params T[] among)
        where T : struct, Enum =>
        Read<T>(parameter, (string text, out T choice) =>
        {
            var choices = among.Length > 0 ? among : Enum.GetValues<T>();
            choice = choices.FirstOrDefault(value => IsCalled(value, text));
            return choices.Any(value => IsCalled(value, text));
        },
        out var choice) ? choice : null;

    private static bool IsCalled<T>(T value, string text)
        where T : struct, Enum => string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase);

    private bool Read<T>(string parameter, Reading<T> reading, out T result)
    {
        result = default!;
        if (Value(parameter) is not { } text)
        {
            return false;
        }

        if (reading(text, out result))
        {
            return true;
        }

        Problem ??= new QueryProblem(parameter, text, parameter);
        return false;
    }

    private string? Value(string parameter) =>
        query[parameter].LastOrDefault()?.Trim() is { Length: > 0 } text ? text : null;

    private delegate bool Reading<T>(string text, out T result);
}
