using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Languages;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>A form's meaning: which partner, and how the form stands for it.</summary>
/// <param name="Code">The partner, or null where the form stands for none.</param>
/// <param name="Kind">How it stands for it.</param>
/// <param name="Key">The entry it comes from, to be shown as the reason: "partners.en.json:ES".</param>
/// <param name="IsCombining">Whether it counts only before a hyphen: the "Franco" of "Franco-Moroccan", who is not the general.</param>
public sealed record PartnerForm(PartnerCode? Code, PartnerFormKind Kind, string Key, bool IsCombining = false);

/// <summary>The words for partners in one language, ready to be looked for.</summary>
/// <remarks>Darija reads the Arabic lists. A fault in a list stops the start with its file, key and reason.</remarks>
public sealed class PartnerLexicon
{
    private static readonly Dictionary<string, KeptLexicon<PartnerLexicon>> ByLanguage =
        new[] { "en", "fr", "ar" }.ToDictionary(l => l, l => new KeptLexicon<PartnerLexicon>(() => Load(l)), StringComparer.Ordinal);

    private PartnerLexicon(IReadOnlyList<PartnerEntry> entries, IReadOnlyList<BlockedPhrases> blocked, PhraseMatcher<PartnerForm> matcher)
    {
        Entries = entries;
        Blocked = blocked;
        Matcher = matcher;
    }

    /// <summary>The entries of countries and organisations.</summary>
    public IReadOnlyList<PartnerEntry> Entries { get; }

    /// <summary>The phrases that stand for no partner.</summary>
    public IReadOnlyList<BlockedPhrases> Blocked { get; }

    /// <summary>Finds the forms in a run of tokens.</summary>
    public PhraseMatcher<PartnerForm> Matcher { get; }

    /// <summary>The words of a language.</summary>
    public static PartnerLexicon Of(SourceLanguage language) => ByLanguage[ListLanguage(language)].Value;

    /// <summary>The code of the language whose lists serve a source language.</summary>
    public static string ListLanguage(SourceLanguage language) => language == SourceLanguage.Darija ? "ar" : language.Code();

    private static PartnerLexicon Load(string language)
    {
        string[] files = [$"partners.{language}.json", $"organisations.{language}.json"];
        var none = $"partners.none.{language}.json";
        return Build([.. files.Select(file => (file, LexiconFile.Read<PartnerEntry>(file)))], none, LexiconFile.Read<BlockedPhrases>(none));
    }

    /// <summary>Checks the lists and puts their forms together.</summary>
    internal static PartnerLexicon Build(
        IReadOnlyList<(string File, IReadOnlyList<PartnerEntry> Entries)> lists, string blockedFile, IReadOnlyList<BlockedPhrases> blocked)
    {
        var matcher = new PhraseMatcher<PartnerForm>();
        var codes = new HashSet<PartnerCode>();
        foreach (var (file, entries) in lists)
        {
            foreach (var entry in entries)
            {
                var code = KnownCode(file, entry.Code);
                Demand(codes.Add(code), file, entry.Code, "the code has two entries");
                AddForms(matcher, file, entry, code);
            }
        }

        foreach (var phrases in blocked)
        {
            AddBlocked(matcher, blockedFile, phrases);
        }

        return new PartnerLexicon([.. lists.SelectMany(l => l.Entries)], blocked, matcher);
    }

    private static void AddForms(PhraseMatcher<PartnerForm> matcher, string file, PartnerEntry entry, PartnerCode code)
    {
        foreach (var nisba in entry.Nisba)
        {
            Demand(ArabicNisba.IsNisba(nisba), file, entry.Code, $"\"{nisba}\" is no nisba: its last word must end in ي");
        }

        var seen = new HashSet<(string, PartnerFormKind)>();
        foreach (var (form, kind) in entry.Forms())
        {
            Demand(seen.Add((form, kind)), file, entry.Code, $"\"{form}\" stands twice");
            Add(matcher, file, entry.Code, form, new PartnerForm(code, kind, $"{file}:{entry.Code}", form.EndsWith('-')));
        }

        Demand(seen.Count > 0, file, entry.Code, "the entry has no form");
    }

    private static void AddBlocked(PhraseMatcher<PartnerForm> matcher, string file, BlockedPhrases phrases)
    {
        foreach (var form in phrases.Forms)
        {
            Add(matcher, file, form, form, new PartnerForm(null, PartnerFormKind.None, $"{file}:{form}"));
        }
    }

    private static void Add(PhraseMatcher<PartnerForm> matcher, string file, string key, string form, PartnerForm value)
    {
        try
        {
            matcher.Add(form, value);
        }
        catch (FormatException e)
        {
            throw new LexiconException(file, key, e.Message);
        }
    }

    private static PartnerCode KnownCode(string file, string text)
    {
        Demand(PartnerCode.TryParse(text, out var code) && code.Value == text, file, text, "it is no partner code in its canonical form");
        Demand(code == PartnerCatalogue.Morocco.Code || PartnerCatalogue.Default.Find(code!) is not null, file, text, "the catalogue has no such partner");
        return code!;
    }

    private static void Demand(bool holds, string file, string key, string otherwise)
    {
        if (!holds)
        {
            throw new LexiconException(file, key, otherwise);
        }
    }
}
