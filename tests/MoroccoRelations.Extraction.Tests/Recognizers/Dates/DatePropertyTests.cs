using System.Collections;
using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Refiners;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Recognizers.Dates;

public sealed class DatePropertyTests
{
    /// <summary>Pieces of dates of all languages and of none, to be strung together at random.</summary>
    private static readonly string[] Pieces =
    [
        "1", "31", "32", "0", "99", "1975", "2024", "9999", "0000", "12345678901234567890", "/", "-", "–", ".", ",", "(", ")", " ", "\n", "\u00a0", "'", "’", ":", "%", "~",
        "May", "march", "mars", "ماي", "مارس", "رمضان", "ذو الحجة", "هـ", "يوم", "أيام", "شهر", "عام", "عامي", "الاثنين", "lundi", "Monday", "hier", "أمس", "yesterday", "il y a", "ago", "later", "قبل", "بعد",
        "last", "next", "dernier", "الماضي", "المقبل", "the", "le", "of", "de", "من", "إلى", "to", "au", "and", "et", "و", "between", "entre", "بين", "first", "premier", "الأول", "week", "semaine", "أسبوع",
        "years", "decades", "centuries", "ans", "hundred", "thousand", "cent", "mille", "ألف", "million", "XIX", "e", "s", "century", "siècle", "القرن", "الخمسينيات", "années", "1950s", "early", "fin", "أواخر",
        "since", "depuis", "منذ", "winter", "hiver", "شتاء", "rest of", "Q2", "الموافق", "\ud800", "\udc00", "\u202e", "[", "http://a.b/2020", "29 February 2023", "31 June 2020",
    ];

    [Fact]
    public void Any_string_is_read_without_an_exception_and_spans_lie_in_it()
    {
        Prop.ForAll<string?>(text => AllLanguagesRead(text ?? "")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_string_of_pieces_of_dates_is_read_without_an_exception_and_spans_lie_in_it()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(" ", pieces));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(texts.ToArbitrary(), AllLanguagesRead));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("1 ")]
    [InlineData("1975 and ")]
    [InlineData("one ")]
    [InlineData("last ")]
    [InlineData("12/")]
    [InlineData("و")]
    [InlineData("يوم ")]
    [InlineData("من 3 إلى ")]
    [InlineData("lundi ")]
    public void A_text_ten_times_as_long_is_looked_at_ten_times_as_often(string piece)
    {
        var once = Looks(piece, 2_000);
        var tenfold = Looks(piece, 20_000);

        tenfold.Should().BeLessThanOrEqualTo(once * 11, "the work must not grow with the square of the length");
    }

    /// <summary>How often a token is looked at until the dates of all languages are found.</summary>
    private static long Looks(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var tokens = new CountedTokens(Tokenizer.Tokenize(text, new TextSpan(0, text.Length)));
        foreach (var language in SourceLanguages.All)
        {
            DateRecognizer.Recognize(tokens, language);
        }

        return tokens.Looks;
    }

    private static bool AllLanguagesRead(string text)
    {
        var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));
        return SourceLanguages.All.All(language => IsSound(text, language, DateRecognizer.Recognize(tokens, language)));
    }

    private static bool IsSound(string text, SourceLanguage language, IReadOnlyList<Mention<MoroccoRelations.Extraction.Recognizers.Dates.DateExpression>> mentions)
    {
        DateContext[] contexts = [new(null), new(EdtfDate.Parse("2024-02-29")), new(EdtfDate.Parse("2024~")), new(EdtfDate.Parse("0001-01-01")), new(EdtfDate.Parse("9999-12-31")), new(EdtfDate.Parse("../2020"))];
        foreach (var context in contexts.SelectMany(c => new[] { c, c with { Passage = [EdtfDate.Parse("1975-10/1975-11")] }, c with { Heading = EdtfDate.Parse("1999-02-28"), Preference = DatePreference.Future } }))
        {
            foreach (var mention in mentions)
            {
                DateResolver.Resolve(mention, context);
            }
        }

        DatesOnText.Find(text, language, new DateOnly(2024, 2, 29));
        var ends = mentions.Select(m => m.Span.Start).Zip(mentions.Skip(1).Select(m => m.Span.Start), (a, b) => a < b);
        return mentions.All(m => m.Span.Start >= 0 && m.Span.End <= text.Length && m.Span.Length > 0) && ends.All(b => b)
            && mentions.Zip(mentions.Skip(1), (a, b) => a.Span.End <= b.Span.Start).All(b => b);
    }

    /// <summary>Tokens that count how often they are looked at: the work that is done, whatever else the machine is doing.</summary>
    private sealed class CountedTokens(IReadOnlyList<Token> tokens) : IReadOnlyList<Token>
    {
        public long Looks { get; private set; }

        public int Count => tokens.Count;

        public Token this[int index]
        {
            get
            {
                Looks++;
                return tokens[index];
            }
        }

        public IEnumerator<Token> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
