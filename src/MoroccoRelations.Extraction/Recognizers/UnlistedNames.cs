using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Someone who is not in the list but is introduced by an office.</summary>
/// <param name="Start">The index of the first token of the name.</param>
/// <param name="End">The index after its last token.</param>
/// <param name="Office">The office stated.</param>
/// <param name="Partners">The partners named with the office.</param>
internal sealed record UnlistedName(int Start, int End, string Office, IReadOnlyList<PartnerCode> Partners);

/// <summary>Finds the names that follow an office: two to four capitalised words, or, in Arabic, the words between السيد and the next mark.</summary>
/// <remarks>
/// The name must follow the office, a partner's name, a comma or a form of address, not a preposition: "president of the Regional Council" names nobody.
/// Arabic has no capitals, so only a form of address before and a mark behind make a name sure.
/// </remarks>
internal sealed class UnlistedNames(IReadOnlyList<Token> tokens, SourceLanguage language, OfficeAppositions appositions)
{
    private const int LongestGap = 8;
    private const int FewestWords = 2;
    private const int MostWords = 4;

    private readonly NameWords words = NameWords.Of(language);

    /// <summary>The names, in the order of their offices.</summary>
    public IEnumerable<UnlistedName> Find()
    {
        foreach (var office in appositions.Offices.Where(o => !appositions.LeadsToName(o)))
        {
            var start = StartOfName(office);
            var end = start is null ? null : language.IsRightToLeft() ? ArabicEnd(start.Value) : LatinEnd(start.Value);
            if (end is not null && !OverlapsKnown(start!.Value, end.Value))
            {
                yield return new UnlistedName(start.Value, end.Value, office.Values[0], appositions.PartnersAround(office, start.Value));
            }
        }
    }

    private int? StartOfName(PhraseMatch<string> office)
    {
        var first = office.Start + office.Count;
        var open = true;
        var addressed = false;
        for (var at = first; at < tokens.Count && at - first <= LongestGap;)
        {
            if (appositions.EndOfPartner(at) is { } afterPartner)
            {
                (at, open, addressed) = (afterPartner, true, false);
            }
            else if (words.IsTitle(tokens[at]))
            {
                (at, open, addressed) = (at + 1, true, true);
            }
            else if (tokens[at].Form is "," or "." or "'" or "-")
            {
                open |= tokens[at].Form == ",";
                at++;
            }
            else if (words.IsLinking(tokens[at]) && !tokens[at].IsCapitalized)
            {
                (at, open) = (at + 1, language.IsRightToLeft() && open);
            }
            else
            {
                return open && (addressed || !language.IsRightToLeft()) ? at : null;
            }
        }

        return null;
    }

    private int? LatinEnd(int start)
    {
        var (at, end, count) = (start, start, 0);
        while (at < tokens.Count && count < MostWords)
        {
            if (IsNameWord(at))
            {
                count++;
                end = ++at;
            }
            else if (count > 0 && (IsInitialsDot(at) || IsHyphen(at) || words.IsParticle(tokens[at])))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return count >= FewestWords ? end : null;
    }

    private bool IsNameWord(int at) =>
        tokens[at].Kind == TokenKind.Word && tokens[at].IsCapitalized && !words.IsNotName(tokens[at]) && appositions.EndOfPartner(at) is null
        && appositions.Offices.All(o => o.Start != at);

    private bool IsInitialsDot(int at) => tokens[at].Form == "." && !tokens[at].FollowsSpace && tokens[at - 1].Form.Length == 1;

    private bool IsHyphen(int at) => tokens[at].Form is "-" or "'" && !tokens[at].FollowsSpace;

    private int? ArabicEnd(int start)
    {
        var end = start;
        while (end < tokens.Count && end - start <= MostWords && tokens[end].Kind == TokenKind.Word && appositions.EndOfPartner(end) is null)
        {
            end++;
        }

        var closed = end == tokens.Count || tokens[end].Kind == TokenKind.Mark;
        return closed && end - start is >= FewestWords and <= MostWords ? end : null;
    }

    private bool OverlapsKnown(int start, int end) =>
        appositions.Names.Any(n => n.Start < end && start < n.Start + n.Count);
}
