using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Recognizers;

public sealed class PartnerRecognizerTests
{
    [Fact]
    public void A_mention_gives_code_kind_place_and_reason()
    {
        const string text = "Morocco and Equatorial Guinea signed an agreement.";

        var mentions = Recognize(text, SourceLanguage.English);

        mentions.Select(m => (m.Value.Code!.Value, m.Value.Kind, m.Span.In(text), m.Entry)).Should().Equal(
            ("MA", PartnerFormKind.Name, "Morocco", "partners.en.json:MA"),
            ("GQ", PartnerFormKind.Name, "Equatorial Guinea", "partners.en.json:GQ"));
        mentions[0].Value.IsMorocco.Should().BeTrue();
    }

    [Theory]
    [InlineData("The United Mexican States and the United States of America", "MX US")]
    [InlineData("Equatorial Guinea, Guinea-Bissau, Papua New Guinea and Guinea", "GQ GW PG GN")]
    [InlineData("Niger and Nigeria, Nigerien and Nigerian ministers", "NE NG NE NG")]
    [InlineData("Dominica and the Dominican Republic, Dominican senators", "DM DO DO")]
    [InlineData("South Korea and North Korea, South Korean firms", "KR KP KR")]
    [InlineData("South Sudan and Sudan, South Sudanese and Sudanese", "SS SD SS SD")]
    [InlineData("DR Congo and Congo-Brazzaville", "CD CG")]
    [InlineData("Northern Ireland and Ireland", "GB IE")]
    [InlineData("the Soviet Union and Soviet experts", "SUHH SUHH")]
    [InlineData("aid for Gaza, the West Bank and the Palestinian Authority", "PS PS PS")]
    [InlineData("Western Sahara, the Moroccan Sahara, Spanish Sahara", "EH EH EH")]
    [InlineData("the POLISARIO Front, Polisario and the Sahrawi Arab Democratic Republic", "org:SADR org:SADR org:SADR")]
    [InlineData("Franco-Spanish and Sino-Moroccan talks", "FR ES CN MA")]
    [InlineData("Israel–Morocco normalization, U.S. State Department", "IL MA US US")]
    [InlineData("Ceuta and Melilla; camps near Tindouf", "ES ES DZ")]
    [InlineData("King Abdullah II of Jordan; Jordan's Prime Minister; the Jordanian army", "JO JO JO")]
    [InlineData("Chad and Georgia opened consulates", "TD GE")]
    [InlineData("the President of Chad Mahamat Déby", "TD")]
    [InlineData("Korea and Korean firms", "KR KR")]
    [InlineData("the UN Mission for the Referendum in Western Sahara", "org:UN")]
    [InlineData("the UN Security Council, MINURSO, UNHCR and UNESCO", "org:UN org:UN org:UNHCR org:UNESCO")]
    [InlineData("the EU, the European Parliament and the EEC", "org:EU org:EU org:EU")]
    [InlineData("NATO's Mediterranean Dialogue, the Arab League, the GCC and Gulf states", "org:NATO org:NATO org:LAS org:GCC org:GCC")]
    [InlineData("the global coalition against the Islamic State", "org:GlobalCoalition")]
    [InlineData("the AU Commission and the OAU", "org:AU org:OAU")]
    public void English_forms_stand_for_their_partner(string text, string codes) =>
        StrongCodes(text, SourceLanguage.English).Should().Equal(codes.Split(' '));

    [Theory]
    [InlineData("Les États-Unis mexicains et les Etats-Unis d’Amérique", "MX US")]
    [InlineData("la Guinée équatoriale, la Guinée-Bissau, la Papouasie-Nouvelle-Guinée et la Guinée", "GQ GW PG GN")]
    [InlineData("au Commonwealth de la Dominique et en République dominicaine, les sénateurs dominicains", "DM DO DO")]
    [InlineData("le Niger et le Nigeria, l’armée nigérienne et le gazoduc nigérian", "NE NG NE NG")]
    [InlineData("la RDC et le Congo-Brazzaville", "CD CG")]
    [InlineData("la Corée du Sud, une société sud-coréenne, la Corée du Nord", "KR KR KP")]
    [InlineData("l’Irlande du Nord et l’Irlande", "GB IE")]
    [InlineData("consultations politiques maroco-brésiliennes et hispano-marocaines", "MA BR ES MA")]
    [InlineData("le Salvador, la ministre salvadorienne et San Salvador", "SV SV SV")]
    [InlineData("la Grenade et l’île Maurice", "GD MU")]
    [InlineData("Le Quai d'Orsay, l'Élysée et Matignon", "FR FR FR")]
    [InlineData("l’OLP, la bande de Gaza et la Cisjordanie", "PS PS PS")]
    [InlineData("le Sahara occidental, le Sahara marocain et les provinces du Sud", "EH EH EH")]
    [InlineData("le Front Polisario, la \"rasd\" et la République arabe sahraouie démocratique", "org:SADR org:SADR org:SADR")]
    [InlineData("l’URSS et les experts soviétiques", "SUHH SUHH")]
    [InlineData("l’ONU, les Nations Unies, le Conseil de sécurité et les efforts onusiens", "org:UN org:UN org:UN org:UN")]
    [InlineData("l’UE, l’UA, l’OUA, la CEDEAO, l’UMA, la LEA et l’OTAN", "org:EU org:AU org:OAU org:ECOWAS org:AMU org:LAS org:NATO")]
    [InlineData("l’AEC, la CARICOM, le groupe ACP et le CCG", "org:ACS org:CARICOM org:ACP org:GCC")]
    [InlineData("la CPI, la CIJ, le FMI et la Banque mondiale", "org:ICC org:ICJ org:IMF org:WB")]
    [InlineData("la coalition internationale de lutte contre le groupe \"Etat islamique\"", "org:GlobalCoalition")]
    [InlineData("la Communauté européenne et la Commission européenne", "org:EU org:EU")]
    [InlineData("soldats espagnols, troupes françaises, sénateur américain, délégation chilienne", "ES FR US CL")]
    public void French_forms_stand_for_their_partner(string text, string codes) =>
        StrongCodes(text, SourceLanguage.French).Should().Equal(codes.Split(' '));

    [Theory]
    [InlineData("Latin American states and South America")]
    [InlineData("born in New Mexico, raised in New England")]
    [InlineData("the Indian Ocean, the Gulf of Guinea and the Persian Gulf")]
    [InlineData("Prince of Wales; George Washington; General Franco and Franco himself")]
    [InlineData("the Paris Agreement, the Geneva Conventions and the Oslo Accords")]
    [InlineData("Said Michael Jordan to Mr Chad Johnson, by Georgia Meloni")]
    [InlineData("the Berlin Conference; a Paris-based office; the Anglo-Saxon world")]
    [InlineData("according to The Jordan Times and Agence France-Presse")]
    [InlineData("turkey, china and us")]
    [InlineData("forty million US dollars")]
    [InlineData("sub-Saharan migrants, Sahelo-Saharan region")]
    [InlineData("Congo and Jerusalem")]
    public void English_words_stand_for_nobody_with_certainty(string text) =>
        StrongCodes(text, SourceLanguage.English).Should().BeEmpty();

    [Theory]
    [InlineData("les pays d’Amérique latine, latino-américains et sud-américains")]
    [InlineData("l’océan Indien, le golfe de Guinée et le Nouveau-Mexique")]
    [InlineData("l’Accord de Paris, la Convention de Genève et le Statut de Rome")]
    [InlineData("La réunion ministérielle s’est tenue ; une grenade")]
    [InlineData("Dominique Strauss, Maurice Papon et Salvador Allende")]
    [InlineData("la langue espagnole, traduit en anglais")]
    [InlineData("le Tour de France sur France 24")]
    [InlineData("le Congo et Jérusalem")]
    [InlineData("les pays d’Amérique, le monde anglo-saxon")]
    public void French_words_stand_for_nobody_with_certainty(string text) =>
        StrongCodes(text, SourceLanguage.French).Should().BeEmpty();

    [Theory]
    [InlineData("The two met in Madrid.", SourceLanguage.English, true)]
    [InlineData("Madrid and Rabat signed.", SourceLanguage.English, false)]
    [InlineData("Le sommet à Brasilia a réuni les chefs.", SourceLanguage.French, true)]
    [InlineData("Une visite au Caire est prévue.", SourceLanguage.French, true)]
    [InlineData("Le Caire approuve.", SourceLanguage.French, false)]
    [InlineData("The two met in Spain.", SourceLanguage.English, false)]
    public void A_city_after_a_preposition_is_only_the_scene(string text, SourceLanguage language, bool isLocation)
    {
        Recognize(text, language)[0].Value.IsLocation.Should().Be(isLocation);
    }

    [Theory]
    [InlineData("The Congolese minister spoke.", "CD CG")]
    [InlineData("Many Sahrawis were expelled.", "EH org:SADR")]
    [InlineData("Talks on Jerusalem went on.", "IL PS")]
    public void What_is_ambiguous_stays_so(string text, string codes)
    {
        var mention = Recognize(text, SourceLanguage.English).Should().ContainSingle().Subject.Value;

        mention.Codes.Select(c => c.Value).Order(StringComparer.Ordinal).Should().Equal(codes.Split(' '));
        (mention.Code, mention.IsStrong).Should().Be((null, false));
    }

    private static string[] StrongCodes(string text, SourceLanguage language) =>
        [.. Recognize(text, language).Where(m => m.Value.IsStrong).Select(m => m.Value.Code!.Value)];

    private static IReadOnlyList<Mention<PartnerMention>> Recognize(string text, SourceLanguage language) =>
        PartnerRecognizer.Recognize(Tokenizer.Tokenize(text, new TextSpan(0, text.Length)), language);
}
