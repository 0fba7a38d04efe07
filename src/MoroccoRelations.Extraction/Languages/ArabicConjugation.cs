namespace MoroccoRelations.Extraction.Languages;

/// <summary>The further forms of an Arabic verb of which a word list holds one: gender, number, future, and the pronoun written with it.</summary>
/// <remarks>Forms that a noun shares are not made: the dual of a verb of three letters ("دعما"), and of those that begin with ت ("تضامنا"), is written like their accusative; with "him", a verb is written like a feminine adjective ("التأم", "التامة").</remarks>
public static class ArabicConjugation
{
    private const int ShortestVerb = 3;
    private const int LongerThanRoot = 5;

    private static readonly string[] PresentPrefixes = ["كي", "كت", "غي", "غت"];

    /// <summary>The further forms of a verb, or of a phrase that begins with one; none where the word is no verb in its first form.</summary>
    /// <param name="form">The form of the list: "أدان", "يستقبل", "أجرى مباحثات".</param>
    /// <param name="listed">All forms of the same list, which tell a dual from a stem.</param>
    /// <example>أدان → أدانت, أدانا, أدانوا, أدانتا, أدانها …</example>
    public static IEnumerable<string> Further(string form, IReadOnlySet<string> listed)
    {
        var (verb, rest) = FirstWord(form);
        return IsStem(verb, rest, listed) ? (verb[0] == 'ي' ? OfImperfect(verb) : OfPerfect(verb, hasRest: rest.Length > 0)).Select(f => f + rest) : [];
    }

    /// <summary>The forms that Moroccan Darija makes of an Arabic verb: "أكدات", "أكدو", "كيأكد", and without the first letter of longer ones, "ستقبلات".</summary>
    public static IEnumerable<string> InDarija(string form, IReadOnlySet<string> listed)
    {
        var (verb, rest) = FirstWord(form);
        return IsStem(verb, rest, listed) ? (verb[0] == 'ي' ? PresentInDarija(verb) : PastInDarija(verb)).Select(f => f + rest) : [];
    }

    /// <summary>The verb that a form of the lists begins with, and what stands behind it.</summary>
    private static (string Verb, string Object) FirstWord(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var end = form.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? (form, "") : (form[..end], form[end..]);
    }

    private static IEnumerable<string> PresentInDarija(string verb) =>
        PresentPrefixes.SelectMany(p => new[] { p + verb[1..], p + verb[1..] + "و" });

    private static string[] PastInDarija(string verb)
    {
        var stem = verb[^1] is 'ى' or 'ا' ? verb[..^1] : verb;
        string[] forms = [stem + "ات", stem + (stem == verb ? "و" : "او"), stem + "اتو", stem + "اتها"];
        return verb.Length >= LongerThanRoot && verb[0] is 'ا' or 'أ' ? [.. forms, .. forms.Select(f => f[1..]), verb[1..]] : forms;
    }

    /// <summary>Whether the word is a third person singular, masculine: not "وقعت", "وقعا" or "توقع" beside "يوقع".</summary>
    private static bool IsStem(string verb, string rest, IReadOnlySet<string> listed)
    {
        ArgumentNullException.ThrowIfNull(listed);
        return verb.Length >= ShortestVerb
            && verb[^1] is not ('ت' or '*' or 'ه' or 'ة')
            && !(verb[^1] == 'ا' && (verb.EndsWith("وا", StringComparison.Ordinal) || verb.EndsWith("تا", StringComparison.Ordinal) || verb.EndsWith("ها", StringComparison.Ordinal) || listed.Contains(verb[..^1] + rest)))
            && !(verb[0] == 'ت' && listed.Contains("ي" + verb[1..] + rest))
            && !(verb[0] == 'س' && verb.Length > ShortestVerb && verb[1] is 'ي' or 'ت');
    }

    private static IEnumerable<string> OfImperfect(string verb)
    {
        var stem = verb[1..];
        string[] singular = ["ت" + stem, "سي" + stem, "ست" + stem];
        string[] plural = verb[^1] is 'ي' or 'ى' or 'و' or 'ا' ? [] : ["ي" + stem + "ان", "ي" + stem + "ون", "سي" + stem + "ان"];
        return [.. singular, .. plural];
    }

    private static IEnumerable<string> OfPerfect(string verb, bool hasRest) => verb[^1] switch
    {
        'ى' => [verb[..^1] + "ت", verb[..^1] + "يا", verb[..^1] + "وا", .. hasRest ? Array.Empty<string>() : [verb[..^1] + "اه", verb[..^1] + "اها", verb[..^1] + "ته", verb[..^1] + "تها"]],
        'ا' => [verb[..^1] + "ت", verb[..^1] + "وا"],
        _ => [verb + "ت", verb + "وا", verb + "تا", .. IsLikeNoun(verb) ? Array.Empty<string>() : [verb + "ا"], .. hasRest ? Array.Empty<string>() : [verb + "ته", verb + "تها", .. IsLikeNoun(verb) ? Array.Empty<string>() : [verb + "ها"]]],
    };

    private static bool IsLikeNoun(string verb) => verb.Length == ShortestVerb || verb[0] == 'ت';
}
