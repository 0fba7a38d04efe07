using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Tests.Reading;

public class PlainTextPageTests
{
    [Fact]
    public void A_news_page_gives_title_date_publisher_and_text_without_its_furniture()
    {
        var document = Pages.Read("""
            Home
            Politics
            World
            Sports
            Wakanda and Spain sign a fishing accord
            By Jane Smith
            Published in The Daily on 12 May 2014
            Photo: the palace at dusk

            The ministers of the two countries signed an accord on fishing in the capital.

            The king received the delegation at the palace, a statement said.

            Share on Facebook
            Related articles
            Italy visits Tunis on 3 March 2013
            Portugal wins the cup
            """);

        document.Shown().Should().Equal(
            "Heading1: Wakanda and Spain sign a fishing accord",
            "Paragraph: The ministers of the two countries signed an accord on fishing in the capital.",
            "Paragraph: The king received the delegation at the palace, a statement said.");
        document.Title.Should().Be("Wakanda and Spain sign a fishing accord");
        document.Published!.Text.Should().Be("2014-05-12");
        document.Publisher.Should().Be("The Daily");
        document.Kind.Should().Be(DocumentKind.News);
        document.Language.Should().Be(SourceLanguage.English);
    }

    [Fact]
    public void A_ticker_on_one_line_and_a_date_line_without_words_are_no_text()
    {
        var document = Pages.Read("""
            فوز المنتخب في مباراة الأمس    ارتفاع أسعار الخضر في الأسواق    وفاة فنان مسرحي كبير بالعاصمة    أمطار غزيرة مرتقبة يوم غد    افتتاح معرض الكتاب الدولي

            توقيع اتفاقية للصيد البحري بين البلدين
            الثلاثاء 28 يناير 2025 - 12:30

            وقع الوزيران على اتفاقية للصيد البحري بالعاصمة، وذلك بحضور عدد من المسؤولين من البلدين.

            اترك تعليقا
            الاسم
            البريد
            """);

        document.Shown().Should().Equal(
            "Heading1: توقيع اتفاقية للصيد البحري بين البلدين",
            "Paragraph: وقع الوزيران على اتفاقية للصيد البحري بالعاصمة، وذلك بحضور عدد من المسؤولين من البلدين.");
        document.Published!.Text.Should().Be("2025-01-28");
        document.Language.Should().Be(SourceLanguage.Arabic);
    }

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        var document = Pages.Read("""
            The two ministers met on Monday in the capital and signed an
            accord on fish. They then left for the airport, where they
            had lunch with the delegation of the kingdom and its guests
            from abroad, and they said that the talks had been useful.

            The ministers will meet again next year in the same place,
            as was agreed in the talks that were held at noon.
            """);

        document.Blocks.Should().HaveCount(2).And.OnlyContain(b => b.Kind == BlockKind.Paragraph);
        document.Blocks[0].Span.In(document.Text).Should().StartWith("The two").And.EndWith("useful.");
    }

    [Fact]
    public void A_line_that_goes_on_with_a_small_letter_belongs_to_the_one_before()
    {
        var document = Pages.Read("""
            Projet de loi sur la pêche
            Projet de loi autorisant la ratification de l'accord de pêche entre les deux royaumes, n° 201, déposé le 31 janvier 2007
            et renvoyé à la commission des affaires étrangères
            Rapport n° 228 déposé le 13 février 2007 par Mme Jeanne Dupont au nom de la commission des affaires étrangères du royaume
            """);

        document.Shown().Should().Contain(s => s.EndsWith("31 janvier 2007 et renvoyé à la commission des affaires étrangères", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_menu_in_short_lines_is_left_out_and_the_title_is_the_line_printed_twice()
    {
        var menu = string.Join('\n', Enumerable.Range(0, 40).Select(i => i % 3 == 0 ? "Les groupes" : i % 3 == 1 ? "Budget" : "Vie des commissions"));
        var document = Pages.Read($"""
            Chambre des députés - Accord de pêche avec le royaume du Wakanda
            {menu}
            Loi organique n° 2009-403 du 15 avril 2009
            {menu}
            Accord de pêche avec le royaume du Wakanda
            La commission a nommé Mme Jeanne Dupont rapporteure le 6 février 2007, et le texte a été adopté sans modification.
            """);

        document.Title.Should().Be("Accord de pêche avec le royaume du Wakanda");
        document.Shown().Should().HaveCount(2);
    }

    [Fact]
    public void A_list_of_headlines_under_the_text_is_kept_on_an_authority_page_and_dropped_on_a_press_page()
    {
        const string list = """

            Le ministre reçoit le sénateur wakandais à Rabat
            Communiqué : rétablissement des relations avec le Wakanda
            Entretien du ministre avec la délégation de Genovia
            Tenue de consultations politiques avec la Latvérie
            """;
        const string text = """
            Missions diplomatiques du royaume :
            Corps diplomatique
            Ambassades et consulats :
            Les relations avec le Wakanda

            Le royaume entretient avec le Wakanda des relations anciennes, que la visite du roi a renforcées.

            """;

        Pages.Read(text + list).Blocks.Count(b => b.Kind == BlockKind.Headline).Should().Be(4);
        Pages.Read("Publié le 3 mars 2012\nPartager\n" + text.Replace("Missions diplomatiques du royaume :", "") + list).Blocks.Should().NotContain(b => b.Kind == BlockKind.Headline);
    }

    [Fact]
    public void A_page_printed_twice_is_read_once()
    {
        const string text = "The king visited the capital of Wakanda in 1986 and met the president there for talks on fish.\nThe visit was the first of its kind, and both sides said that it had been useful to them.\n";

        Pages.Read(text + text).Blocks.Sum(b => b.Span.Length).Should().BeLessThan(text.Length);
    }

    [Fact]
    public void The_date_in_the_name_of_a_picture_is_a_hint()
    {
        var document = Pages.Read("""
            توقيع اتفاقية للصيد بين البلدين
            IMG 20210304 WA0012

            وقع الوزيران على اتفاقية للصيد البحري بالعاصمة، وذلك بحضور عدد من المسؤولين.
            """);

        document.Published!.Text.Should().Be("2021-03-04~");
        document.Inferred.Should().Contain("published");
    }

    [Fact]
    public void The_dateline_of_an_agency_dates_the_story_and_dates_of_the_text_do_not()
    {
        Pages.Read("MADRID, May 12, 2014 (AFP) - The two ministers met on Monday in the capital and signed an accord.").Published!.Text.Should().Be("2014-05-12");
        Pages.Read("On May 12, 2014 the two ministers met in the capital and signed an accord that was to last.").Published.Should().BeNull();
    }

    [Theory]
    [InlineData("30 نوفمبر, 2017 - 10:53:00 استقبل الملك رئيس النرويج بأوسلو أمس الأربعاء. وأكد الجانبان متانة العلاقات بين البلدين.", "2017-11-30")]
    [InlineData("استقبل الملك رئيس النرويج بأوسلو أمس الأربعاء على الساعة 10:53 صباحا. وأكد الجانبان متانة العلاقات.", null)]
    public void A_day_and_time_before_the_first_word_are_when_the_story_came_out(string text, string? expected)
    {
        var document = Pages.Read(text);

        document.Published?.Text.Should().Be(expected);
        document.Readable.TrimStart().Should().StartWith("استقبل");
    }

    [Fact]
    public void Questions_and_answers_are_an_interview_dated_passages_a_chronology_articles_an_agreement()
    {
        Pages.Read("How did it begin?\n\nIt began in the year of the flood, as I recall.\n\nWho was there?\n\nNobody was there but the king and me.\n\nAnd how did it end?\n\nIt ended badly for all of us, as you know.")
            .Kind.Should().Be(DocumentKind.Interview);
        Pages.Read("1956: The kingdom becomes independent.\n1957: The king visits Wakanda.\n1958: The two sign a treaty.\n1960: The treaty ends.\n1963: A war is fought on sand.")
            .Kind.Should().Be(DocumentKind.Chronology);
        Pages.Read("Treaty of peace\n\nArticle 1\nThere shall be peace between the parties.\n\nArticle 2\nThere shall be trade between the parties.\n\nArticle 3\nThis treaty enters into force on signature.")
            .Kind.Should().Be(DocumentKind.Agreement);
    }

    [Fact]
    public void Web_addresses_are_blanked_for_the_recognisers_only()
    {
        var document = Pages.Read("The treaty is at https://example.org/morocco-spain-1991 and was signed by both of them.");

        document.Readable.Should().HaveLength(document.Text.Length).And.NotContain("spain");
        document.Text.Should().Contain("spain");
    }

    [Theory]
    [InlineData("The Daily Lens, 15 April 2019")]
    [InlineData("– 15 April 2019 - 14:00 - byJane · 2 min read")]
    [InlineData("April 15, 2019 | Jane Smith")]
    [InlineData("lundi 15 avril 2019 - 12h00 - Maroc")]
    [InlineData("lundi، 15 avril 2019 - 11:40")]
    public void A_line_at_the_top_of_a_day_and_names_is_the_date_line(string line)
    {
        var document = Pages.Read($"Wakanda and Spain sign a fishing accord\n\n{line}\n\nThe ministers of the two countries signed an accord on fishing in the capital.");

        document.Published!.Text.Should().Be("2019-04-15");
        document.Shown().Should().NotContain(b => b.Contains("2019", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("المغرب عشية الاستقلال (2015.10.11)\n\nخلدت العدسة هذه اللحظة التاريخية التي يجلس فيها الوزير بجانب الممثل المغربي في مقر الوزارة.", "2015-10-11")]
    [InlineData("ها كيفاش المغرب دار مع البيرو\n\n21/11/2017 06:00 آش واقع\n\nاكتشف المغاربة وجها جديدا للديبلوماسية المغربية فأمريكا اللاتينية وفالبيرو بالضبط.", "2017-11-21")]
    public void A_title_in_brackets_or_a_stamp_with_the_section_gives_the_date(string page, string expected) =>
        Pages.Read(page).Published!.Text.Should().Be(expected);

    [Fact]
    public void The_head_of_a_newspaper_with_the_day_in_two_calendars_gives_its_date()
    {
        var document = Pages.Read("الثلاثـاء 05 صفـر 1426 هـ 15 مارس 2005 العدد 9604\nجريدة الأمس\n\nرئيس الوزراء البلغاري يبدأ اليوم زيارة رسمية إلى المغرب\n\nيبدأ رئيس الوزراء البلغاري اليوم زيارة رسمية الى المغرب تهدف الى تعزيز العلاقات الثنائية بين البلدين.");

        document.Published!.Text.Should().Be("2005-03-15");
    }

    [Fact]
    public void The_dated_lines_of_a_chronology_are_no_date_lines() =>
        Pages.Read("Two neighbours\n\n7 March 1996 - Rupture\n\n16 May 1998 - Reprise\n\nThe ministers of the two countries signed an accord on fishing in the capital.").Published.Should().BeNull();

    [Fact]
    public void Lines_that_open_with_a_year_are_a_list_however_short()
    {
        var document = Pages.Read("""
            The two countries have signed papers on many things over the years.

            2001 Convention on Mining

            2002 Agreement on the Air Transport of Goods and Passengers between the Two Countries

            2003

            The year brought a drought, and nothing was signed.
            """);

        document.Shown().Should().Equal(
            "Paragraph: The two countries have signed papers on many things over the years.",
            "ListItem: 2001 Convention on Mining",
            "ListItem: 2002 Agreement on the Air Transport of Goods and Passengers between the Two Countries",
            "Heading2: 2003",
            "Paragraph: The year brought a drought, and nothing was signed.");
    }
}
