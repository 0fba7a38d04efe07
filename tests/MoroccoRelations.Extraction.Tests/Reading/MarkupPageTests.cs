using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Tests.Reading;

public class MarkupPageTests
{
    [Fact]
    public void Markdown_gives_its_front_matter_and_blocks_that_point_into_the_source()
    {
        var document = Pages.Read("""
            ---
            title: "The accord"
            date: 2019-03-04T10:00:00Z
            lang: en
            canonical: https://example.org/accord
            ---

            ## How it [began](https://example.org/algeria) ##

            The **two kings** met in Fez[^1] and signed
            a treaty.

            - peace between them
            - trade for all

            1. First the kings spoke.

            | Year | What |
            | ---- | ---- |
            | 1999 | a visit |

            **2. The war (21.02.2021)**
            They fought on sand.

            ```
            code of 2003
            ```

            [^1]: A note of 1801.

            ## References

            - Somebody, 1977
            """, "accord.md");

        document.Title.Should().Be("The accord");
        document.Published!.Text.Should().Be("2019-03-04");
        document.Address.Should().Be("https://example.org/accord");
        document.Inferred.Should().NotContain("language");
        document.Shown().Should().Equal(
            "Heading2: How it began",
            "Paragraph: The two kings met in Fez and signed a treaty.",
            "ListItem: peace between them",
            "ListItem: trade for all",
            "ListItem: 1. First the kings spoke.",
            "TableRow: | Year | What |",
            "TableRow: | 1999 | a visit |",
            "Heading4: 2. The war (21.02.2021)",
            "Paragraph: They fought on sand.");
        document.Text.Should().Contain("[began](https://example.org/algeria)");
    }

    [Fact]
    public void Wiki_text_is_read_without_templates_references_and_closing_sections()
    {
        var document = Pages.Read("""
            {{Infobox relations|a = {{nested|1977}}}}
            '''Genovia–Wakanda relations''' are [[foreign relations|ties]] between [[Genovia]] and [[Wakanda]].<ref>{{cite|date=2003}}</ref>
            [[File:Flag.png|thumb|A [[flag]] of 1978]]

            == Histoire ==
            Le {{date|6|octobre|2023}}, les deux [https://example.org/1999 signèrent].
            * Le [[traité]] de 1988

            {| class="wikitable"
            ! Year !! Visit
            |-
            | 2003
            | style="x" | The president in Fez
            |}

            == See also ==
            * [[Another article]]

            == Later ==
            They met in 2005.

            == References ==
            {{reflist}}
            [[Category:Relations]]
            """);

        document.Kind.Should().Be(DocumentKind.Encyclopedia);
        document.Title.Should().Be("Genovia–Wakanda relations");
        document.Shown().Should().Equal(
            "Paragraph: Genovia–Wakanda relations are ties between Genovia and Wakanda .",
            "Heading2: Histoire",
            "Paragraph: Le 6 octobre 2023 , les deux signèrent .",
            "ListItem: Le traité de 1988",
            "TableRow: Year Visit",
            "TableRow: 2003 The president in Fez",
            "Heading2: Later",
            "Paragraph: They met in 2005.");
    }

    [Fact]
    public void Html_gives_the_article_as_a_reader_sees_it_and_what_its_head_says()
    {
        var document = Pages.Read("""
            <!DOCTYPE html><html lang="fr-FR"><head><title>Le roi au Wakanda - Le Journal</title><meta property="og:site_name" content="Le Journal">
            <meta property="article:published_time" content="2021-03-04T10:00:00+00:00"><link rel="canonical" href="https://journal.example/roi"></head>
            <body><nav><ul><li>Accueil</li><li>Monde</li></ul></nav><main><article><h1>Le roi au&nbsp;Wakanda</h1><div class="post-meta">Par Jean Dupont</div>
            <figure><img src="x.jpg"><figcaption>Le palais en 1999</figcaption></figure>
            <p>Le roi a effectué une visite <b>officielle</b> au Wakanda le 3 mars 2021, à la tête d'une délégation.</p>
            <h2>Contexte</h2><p>Un accord de pêche avait été signé en 2019 par les deux pays, après de longues négociations.</p>
            <ul><li>Premier accord en 2001</li></ul><table><tr><td>1999</td><td>Le roi à Paris</td></tr></table>
            <div class="share-buttons">Partager sur Facebook</div></article>
            <section class="related-posts"><p>Le président de Genovia en Italie pour une visite officielle de trois jours en mai 2019.</p></section></main>
            <div id="comments"><p>Bravo pour cet article, je suis bien d'accord avec tout ce qui est écrit ici depuis 2010.</p></div>
            <script>var x = "1998";</script></body></html>
            """, "roi.html");

        document.Shown().Should().Equal(
            "Heading1: Le roi au Wakanda",
            "Paragraph: Le roi a effectué une visite officielle au Wakanda le 3 mars 2021, à la tête d'une délégation.",
            "Heading2: Contexte",
            "Paragraph: Un accord de pêche avait été signé en 2019 par les deux pays, après de longues négociations.",
            "ListItem: Premier accord en 2001",
            "TableRow: 1999 | Le roi à Paris");
        document.Text.Should().NotContain("<").And.NotContain("1998");
        document.Publisher.Should().Be("Le Journal");
        document.Published!.Text.Should().Be("2021-03-04");
        document.Address.Should().Be("https://journal.example/roi");
        document.Inferred.Should().BeEmpty();
    }

    [Fact]
    public void Html_without_any_naming_is_read_by_density()
    {
        var document = Pages.Read("""
            <html><body><div><a href=x>Home</a> <a href=y>World</a></div><div><div>
            <p>The two ministers met on Monday in the capital of the kingdom and signed an accord on fish.
            <p>They said that the talks had been useful to both of them, and that they would meet again.</div></div>
            <div><a href=z>Another story about another country altogether that nobody reads</a></div></body></html>
            """, "page.htm");

        document.Shown().Should().HaveCount(2).And.OnlyContain(s => s.StartsWith("Paragraph: The"));
    }

    [Fact]
    public void Tei_gives_its_header_and_its_body_without_notes()
    {
        var document = Pages.Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>A treaty</title></titleStmt>
            <publicationStmt><publisher>The Press</publisher><date when="1999-05">May 1999</date></publicationStmt></fileDesc></teiHeader>
            <text><body><div><head>The beginnings</head><p>The kings met in <placeName>Fez</placeName><note>Archive, 1801.</note> in 1786.</p>
            <list><item>Peace between them</item></list></div></body></text></TEI>
            """, "treaty.xml");

        document.Shown().Should().Equal("Heading2: The beginnings", "Paragraph: The kings met in Fez in 1786.", "ListItem: Peace between them");
        (document.Title, document.Publisher, document.Published!.Text).Should().Be(("A treaty", "The Press", "1999-05"));
    }

    [Fact]
    public void What_is_known_of_a_document_goes_before_what_it_says()
    {
        var known = new Extraction.Reading.DocumentMetadata { File = "a.md", Title = "Known", Language = SourceLanguage.French, Inferred = new HashSet<string> { "title" } };

        var document = Pages.Read("---\ntitle: Said\npublisher: The Press\n---\n\nThe two kings met in Fez and signed a treaty.", "a.md", known);

        (document.Title, document.Publisher, document.Language).Should().Be(("Known", "The Press", SourceLanguage.French));
        document.Inferred.Should().Equal("title");
    }
}
