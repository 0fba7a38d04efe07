using System.Text.RegularExpressions;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Tests.Localisation;

public sealed partial class ResourceTests
{
    private static readonly WordsFile English = WordsFile.Load("en");

    public static TheoryData<string> Languages => [.. SiteLanguage.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void Every_language_has_the_same_keys(string language) =>
        WordsFile.Load(language).Keys.Should().BeEquivalentTo(English.Keys);

    [Theory, MemberData(nameof(Languages))]
    public void No_text_is_empty(string language)
    {
        var words = WordsFile.Load(language);

        words.Keys.SelectMany(key => words.Forms(key).Values).Should().OnlyContain(text => !string.IsNullOrWhiteSpace(text));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_counted_text_has_a_form_for_each_plural_class(string language)
    {
        var words = WordsFile.Load(language);

        foreach (var key in words.Keys.Where(key => !words.Forms(key).ContainsKey("")))
        {
            words.Forms(key).Keys.Should().BeEquivalentTo(PluralRules.Classes(language), key);
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_text_takes_what_the_English_one_takes(string language)
    {
        var words = WordsFile.Load(language);

        foreach (var key in words.Keys.Where(key => words.Forms(key).ContainsKey("") && !key.StartsWith("title.", StringComparison.Ordinal)))
        {
            Places(words.Find(key)!).Should().BeEquivalentTo(Places(English.Find(key)!), key);
        }
    }

    [Fact]
    public void French_keeps_its_punctuation_together()
    {
        var words = WordsFile.Load("fr");

        words.Keys.SelectMany(key => words.Forms(key).Values).Should().NotContainMatch("* :*").And.NotContainMatch("* ;*")
            .And.NotContainMatch("* !*").And.NotContainMatch("*« *").And.NotContainMatch("* »*");
    }

    [Fact]
    public void Arabic_uses_Western_digits_and_its_own_marks()
    {
        var words = WordsFile.Load("ar");
        var texts = words.Keys.SelectMany(key => words.Forms(key).Values).ToList();

        texts.Should().NotContain(text => EasternDigit().IsMatch(text));
        texts.Where(text => !text.Contains("href", StringComparison.Ordinal)).Should().NotContain(text => LatinMarkAfterArabic().IsMatch(text));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public void A_text_of_some_length_is_translated(string language)
    {
        var words = WordsFile.Load(language);

        words.Keys.Where(key => English.Find(key) is { Length: > 25 } text && words.Find(key) == text).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_value_that_a_record_can_have_is_named(string language)
    {
        var words = WordsFile.Load(language);
        var keys = Keys<EventType>("type").Concat(Keys<EventType>("title")).Concat(Keys<Aspect>("aspect")).Concat(Keys<Tenor>("tenor"))
            .Concat(Keys<DocumentKind>("kind")).Concat(["status.proposed", "status.confirmed"])
            .Concat(OfficeLexicon.Keys.Select(office => $"office.{office}"))
            .Concat(SourceLanguages.All.Select(source => $"language.{source.Code()}"));

        keys.Should().OnlyContain(key => words.Find(key, "") != null);
    }

    [Fact]
    public void Every_text_that_a_page_asks_for_is_there_and_every_one_that_is_there_is_asked_for()
    {
        var asked = Directory.EnumerateFiles(SourceFolder(), "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(file => Literals().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value))
            .ToHashSet();
        var composed = asked.Where(key => key.EndsWith('.')).ToList();

        English.Keys.Where(key => !asked.Contains(key) && !composed.Exists(prefix => key.StartsWith(prefix, StringComparison.Ordinal))).Should().BeEmpty();
        AskedFor(SourceFolder()).Where(key => !English.Keys.Contains(key)).Should().BeEmpty();
    }

    private static IEnumerable<string> AskedFor(string folder) =>
        Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value)).Distinct();

    private static IEnumerable<string> Keys<T>(string group)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => $"{group}.{name.ToLowerInvariant()}");

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct();

    private static string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MoroccoRelations.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "src", "MoroccoRelations.Web");
    }

    [GeneratedRegex("[٠-٩۰-۹]")]
    private static partial Regex EasternDigit();

    [GeneratedRegex("[\u0621-\u064A][,;?]")]
    private static partial Regex LatinMarkAfterArabic();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    // A literal that names a key whole, or as far as where it is composed: "tenor.{key}".
    [GeneratedRegex("\"(?<key>[a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)[\"{]")]
    private static partial Regex Literals();

    [GeneratedRegex("""\bT(?:\.Count|\.Html)?[\[(]"(?<key>[a-zA-Z.]+)"[\]),]""")]
    private static partial Regex Asked();
}
