namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>A date expression that a rule read, and the tokens that it read it from.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index just after its last token.</param>
/// <param name="Rule">The rule.</param>
internal sealed record DateReading(DateExpression Value, int Start, int End, string Rule);

/// <summary>Reads the date that starts at a token, or answers null.</summary>
/// <returns>What it read: one date or, for "3, 7 and 9 May", several.</returns>
internal delegate IReadOnlyList<DateReading>? DateRule(DateText text, int at);
