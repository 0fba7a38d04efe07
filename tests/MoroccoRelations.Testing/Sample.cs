using MoroccoRelations.Data;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Testing;

/// <summary>A small knowledge base in three languages with one of everything: told twice, disputed, overlapping, undated, vague, confirmed, rejected, merged.</summary>
public static class Sample
{
    public const string OfficialVisit = "The foreign minister of Portugal was received in Rabat on 3 March 2009";
    public const string AnEmbassy = "Morocco has an embassy in Lisbon and Portugal one in Rabat.";

    private const string EnglishText =
        """
        Morocco and Portugal

        The two countries have been neighbours across the sea since long. Morocco has an embassy in Lisbon and Portugal one in Rabat. A treaty of peace was signed in 1774. In the 1950s several delegations came and went.

        The foreign minister of Portugal was received in Rabat on 3 March 2009, and both sides signed an agreement on fisheries. Nobody expected more. Relations with Portugal are described as friendly. Later a memorandum was signed with Spain and Portugal, without a date.
        """;

    private const string FrenchText =
        """
        Le Maroc et le Portugal

        Le ministre portugais des Affaires étrangères a été reçu à Rabat le 4 mars 2009. Le Maroc a condamné l’attaque contre l’ambassade du Sénégal en mai 1998. Les relations avec l’Union africaine se sont tendues après 1984.
        """;

    private const string ArabicText =
        """
        المغرب والسنغال

        استقبل الملك رئيس السنغال بالرباط في أكتوبر 2015. ووقع البلدان اتفاقا في مجال النقل سنة 2015. كما أرسل المغرب مساعدات طبية إلى السنغال نحو 2020.
        """;

    /// <summary>Adds the records; the confirmed visit of 2009 is the first event.</summary>
    public static void Write(RelationsDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var english = Build.Document(EnglishText, SourceLanguage.English, "Morocco and Portugal", "CC-BY-SA-4.0", "2011-05", "An encyclopedia");
        var french = Build.Document(FrenchText, SourceLanguage.French, "Le Maroc et le Portugal", null, "2009-03-05", "Un journal");
        var arabic = Build.Document(ArabicText, SourceLanguage.Arabic, "المغرب والسنغال", "all rights reserved");
        arabic.Address = "https://example.org/story?id=1";
        french.Inferred = ["published"];

        var visit = Build.Event("2009-03-03", EventType.Visit, "PT", ReviewStatus.Confirmed)
            .ToldBy(english, OfficialVisit, null, new Actor("Luís Amado", "foreign-minister"))
            .ToldBy(french, "Le ministre portugais des Affaires étrangères a été reçu à Rabat le 4 mars 2009.", "2009-03-04", new Actor("Luís Amado", "minister"));
        db.Add(visit);
        db.AddRange(
            Build.Event("2009-03-03", EventType.Agreement, "PT").ToldBy(english, OfficialVisit + ", and both sides signed an agreement on fisheries."),
            Build.Event("1774", EventType.Agreement, "PT").ToldBy(english, "A treaty of peace was signed in 1774."),
            Build.Event("195X", EventType.Visit, "PT").ToldBy(english, "In the 1950s several delegations came and went."),
            Build.Event(null, EventType.Agreement, "ES PT").ToldBy(english, "Later a memorandum was signed with Spain and Portugal, without a date."),
            Build.Event("1998-05", EventType.Statement, "SN").ToldBy(french, "Le Maroc a condamné l’attaque contre l’ambassade du Sénégal en mai 1998."),
            Build.Event("1984/..", EventType.Membership, "org:AU").ToldBy(french, "Les relations avec l’Union africaine se sont tendues après 1984."),
            Build.Event("2015-10", EventType.Visit, "SN").ToldBy(arabic, "استقبل الملك رئيس السنغال بالرباط في أكتوبر 2015."),
            Build.Event("2015", EventType.Agreement, "SN").ToldBy(arabic, "ووقع البلدان اتفاقا في مجال النقل سنة 2015."),
            Build.Event("2020~", EventType.Aid, "SN").ToldBy(arabic, "كما أرسل المغرب مساعدات طبية إلى السنغال نحو 2020."));
        db.AddRange(
            Build.Relationship(Aspect.Missions, Tenor.Neutral, "PT").ToldBy(english, AnEmbassy),
            Build.Relationship(Aspect.Political, Tenor.Friendly, "PT").ToldBy(english, "Relations with Portugal are described as friendly."),
            Build.Relationship(Aspect.Political, Tenor.Tense, "org:AU").ToldBy(french, "Les relations avec l’Union africaine se sont tendues après 1984."));
    }

    /// <summary>So many events with one partner, each told by a document of its own.</summary>
    public static void WriteMany(RelationsDbContext db, int events, string partner)
    {
        ArgumentNullException.ThrowIfNull(db);
        for (var i = 1; i <= events; i++)
        {
            var text = FormattableString.Invariant($"Meeting number {i} with {partner} took place. Nothing else happened. Someone attended.");
            var document = Build.Document(text, title: FormattableString.Invariant($"Story {i} of {partner}"), licence: "CC0-1.0");
            db.Add(Build.Event(FormattableString.Invariant($"{1900 + (i % 100)}"), EventType.Visit, partner + " ES")
                .ToldBy(document, FormattableString.Invariant($"Meeting number {i} with {partner} took place."), null, new Actor(FormattableString.Invariant($"Person {i}"))));
            db.Add(Build.Relationship(Aspect.Political, Tenor.Friendly, partner).ToldBy(document, "Nothing else happened."));
        }
    }
}
