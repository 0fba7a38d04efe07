using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Web.Tests.Seeds;

/// <summary>The words that a reader expects, in English, French and Arabic; written out here, so that a page and its resources cannot be wrong together.</summary>
internal static class InThreeLanguages
{
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr", "ar"];

    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["visit"] = ["Visit or meeting", "Visite ou rencontre", "زيارة أو لقاء"],
        ["agreement"] = ["Agreement", "Accord", "اتفاق"],
        ["ties"] = ["Diplomatic ties", "Liens diplomatiques", "علاقات دبلوماسية"],
        ["recognition"] = ["Recognition", "Reconnaissance", "اعتراف"],
        ["aid"] = ["Aid", "Aide", "مساعدات"],
        ["security"] = ["Security and defence", "Sécurité et défense", "أمن ودفاع"],
        ["membership"] = ["Membership or status", "Adhésion ou statut", "عضوية أو صفة"],
        ["missions"] = ["Missions", "Missions", "البعثات"],
        ["political"] = ["Politics and diplomacy", "Politique et diplomatie", "السياسة والدبلوماسية"],
        ["territorial"] = ["Territory and borders", "Territoire et frontières", "الأراضي والحدود"],
        ["friendly"] = ["friendly", "amicale", "ودّية"],
        ["tense"] = ["tense", "tendue", "متوترة"],
        ["neutral"] = ["neutral", "neutre", "محايدة"],
        ["undated"] = ["undated", "sans date", "بلا تاريخ"],
        ["prime minister"] = ["prime minister", "premier ministre", "رئيس الوزراء"],
        ["president"] = ["president", "président", "رئيس"],
    };

    /// <summary>The word for a key in a language.</summary>
    public static string Word(string key, string language) => Words[key][Languages.ToList().IndexOf(language)];

    /// <summary>The words for several keys, of which any will do: "agreement|security".</summary>
    public static IEnumerable<string> AnyOf(string keys, string language) => keys.Split('|').Select(key => Word(key, language));

    /// <summary>The name of a partner by its code.</summary>
    public static string Name(string code, string language) =>
        PartnerCatalogue.Default.Find(PartnerCode.Parse(code, null))!.Names.For(language)!;
}
