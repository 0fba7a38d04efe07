using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>A value that a recogniser found at a place of the text.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands in the text as received.</param>
/// <param name="Rule">The name of the rule that found it.</param>
/// <param name="Entry">The key of the lexicon entry it rests on, or null where the rule needs none.</param>
public sealed record Mention<T>(T Value, TextSpan Span, string Rule, string? Entry = null);
