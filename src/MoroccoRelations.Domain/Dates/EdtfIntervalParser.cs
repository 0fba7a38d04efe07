namespace MoroccoRelations.Domain.Dates;

/// <summary>Reads a whole text: one date, or two ends of an interval about a slash.</summary>
internal static class EdtfIntervalParser
{
    private const string Open = "..";

    public static EdtfDate? Read(string? text, out EdtfError? error)
    {
        if (string.IsNullOrEmpty(text))
        {
            error = new EdtfError(EdtfProblem.Empty, 1, "");
            return null;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ReadDate(text, 0, text.Length, out error) : ReadInterval(text, slash, out error);
    }

    private static EdtfDate? ReadDate(string text, int start, int end, out EdtfError? error)
    {
        var parser = new EdtfParser(text, start, end);
        var part = parser.Read();
        error = parser.Error;
        return part is null ? null : EdtfDate.Of(text[start..end], part);
    }

    private static EdtfDate? ReadInterval(string text, int slash, out EdtfError? error)
    {
        error = ErrorInShape(text, slash);
        var start = error is null ? ReadEnd(text, 0, slash, out error) : null;
        var end = error is null ? ReadEnd(text, slash + 1, text.Length, out error) : null;
        if (error is null && start is not null && end is not null && end.Part!.EndsBefore(start.Part!))
        {
            error = new EdtfError(EdtfProblem.EndBeforeStart, slash + 2, end.Text);
        }

        return error is null ? EdtfDate.Between(text, start, end) : null;
    }

    // An interval that says neither when it starts nor when it ends says nothing: such an event is undated
    private static EdtfError? ErrorInShape(string text, int slash)
    {
        var second = text.IndexOf('/', slash + 1);
        if (second >= 0)
        {
            return new EdtfError(EdtfProblem.SecondSlash, second + 1, "/");
        }

        var noEnds = IsNoDate(text.AsSpan(0, slash)) && IsNoDate(text.AsSpan(slash + 1));
        return noEnds ? new EdtfError(EdtfProblem.NoEnds, 1, text) : null;
    }

    // EDTF level 1: ".." is an open end, nothing an unknown one
    private static bool IsNoDate(ReadOnlySpan<char> end) => end.IsEmpty || end.SequenceEqual(Open);

    private static EdtfDate? ReadEnd(string text, int start, int end, out EdtfError? error)
    {
        error = null;
        return IsNoDate(text.AsSpan(start, end - start)) ? null : ReadDate(text, start, end, out error);
    }
}
