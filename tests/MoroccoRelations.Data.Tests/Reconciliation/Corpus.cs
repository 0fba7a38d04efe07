using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>A few documents that tell partly the same, each in two editions and as several extractors would read it.</summary>
internal static class Corpus
{
    private static readonly Actor Peres = new("Shimon Peres", "prime-minister", "Q57410");

    private static readonly Statement[][] Documents =
    [
        [
            Told.Event("استقبل الملك رئيس الوزراء بيريز سنة 1986", "IL", "1986", EventType.Visit, Peres),
            Told.Event("منحت واشنطن المغرب صفة حليف رئيسي", "US", "2004-06", EventType.Membership),
            Told.Event("أعاد المغرب علاقاته مع كوبا", "CU", null, EventType.Ties),
            Told.Relationship("العلاقات مع الجزائر متوترة", "DZ", Aspect.Political, Tenor.Tense),
        ],
        [
            Told.Event("The King hosted President Peres in 1986", "IL", "1986", EventType.Visit, Peres with { Office = "president" }),
            Told.Event("Two planes of aid landed in Egypt for Gaza", "PS", "2023-10-24", EventType.Aid),
            Told.Event("Forty tons of aid were sent to Gaza", "PS", "2024-06-24", EventType.Aid),
            Told.Event("A delegation from Dakar toured the port of Agadir", "SN", "1995"),
            Told.Relationship("Morocco and Senegal are close friends and partners in many fields today", "SN", Aspect.Political, Tenor.Friendly),
            Told.Relationship("The border with Algeria has been closed for long", "DZ", Aspect.Territorial, Tenor.Tense).And("Nobody crosses it"),
        ],
        [
            Told.Event("ولا المغرب حليف كبير ديال ميريكان", "US", "2004", EventType.Membership),
            Told.Event("زيارات بين البلدين فالخمسينات", "US", "195X", EventType.Visit),
        ],
        [
            Told.Event("An envoy of Senegal was received for talks", "SN", "1995"),
            Told.Event("Relations with Cuba were restored", "CU", "2017-04-21", EventType.Ties),
            Told.Event("Two planes with aid for Gaza landed in Egypt", "PS", "2023-10-24", EventType.Aid),
            Told.Event("Peres came to Ifrane for talks", "IL", "1986-07", EventType.Visit, Peres),
            Told.Relationship("Relations with Algeria are tense", "DZ", Aspect.Political, Tenor.Tense),
            Told.Relationship("Morocco and Senegal are close friends and partners in many fields now", "SN", Aspect.Political, Tenor.Friendly),
        ],
    ];

    private static readonly SourceLanguage[] Languages = [SourceLanguage.Arabic, SourceLanguage.English, SourceLanguage.Darija, SourceLanguage.English];

    public static DocumentDraft Document(int what, int reading, int edition)
    {
        var number = what % Documents.Length;
        var statements = Documents[number];
        var text = (edition == 0 ? "" : "Updated.\n\n") + string.Join("\n\n", statements.Skip(edition).SelectMany(s => s.Quotes));
        var read = statements.Skip(edition).Where((_, i) => reading % 4 != i + 1).Select(s => reading % 8 < 4 ? s : Vaguer(s));
        return Told.InText($"{number}.txt", Languages[number], text, [.. read]);
    }

    private static Statement Vaguer(Statement statement) =>
        statement.Relationship is { } told ? statement with { Relationship = told with { Tenor = Tenor.Neutral } }
        : statement.Event?.Date is { IsInterval: false, Text.Length: > 4 } date
            ? statement with { Event = statement.Event with { Date = EdtfDate.Parse(date.Text[..4], null) } }
        : statement;
}
