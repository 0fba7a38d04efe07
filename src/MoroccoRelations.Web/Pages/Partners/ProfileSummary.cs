using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Partners;

/// <summary>The sentences of a profile that are composed from its records.</summary>
public sealed class ProfileSummary(Wording words)
{
    /// <summary>"Known here from 1777 to 2025: 18 events in 3 documents."</summary>
    public string Of(PartnerProfile.View view)
    {
        if (view.IsEmpty)
        {
            return words["profile.empty", view.Partner.Name()].Value;
        }

        var documents = words.Count("count.documents.in", view.Documents.Count);
        if (view.Totals.Events == 0)
        {
            return words["profile.known.statements", words.Count("count.statements", view.Statements.Count), documents].Value;
        }

        var events = words.Count("count.events", view.Totals.Events);
        return (view.Totals.First?.Year, view.Totals.Last?.Year) switch
        {
            ({ } first, { } last) when first != last => words["profile.known.span", first, last, events, documents].Value,
            ({ } year, _) => words["profile.known.year", year, events, documents].Value,
            _ => words["profile.known.undated", events, documents].Value,
        };
    }

    /// <summary>How many of the records an editor has confirmed, and how many events more than one document tells.</summary>
    public string HowSure(PartnerProfile.View view)
    {
        var records = words.Count("count.records", view.Records);
        var reviewed = view.Confirmed switch
        {
            0 => words["profile.sure.allProposed", records].Value,
            var all when all == view.Records => words["profile.sure.allConfirmed", records].Value,
            var some => words["profile.sure.both", records, SiteLanguage.Current.Number(some)].Value,
        };
        return view.Totals.ToldTwice == 0
            ? reviewed
            : $"{reviewed} {words["profile.sure.sources", words.Count("count.events", view.Totals.ToldTwice)].Value}";
    }
}
