using System.Xml;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads TEI, and other XML by the same element names. Its text is the words of the elements, a line each; entities and DTDs from outside are not followed.</summary>
internal static class XmlPage
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = false,
        CheckCharacters = false,
    };

    private static readonly HashSet<string> Inline = ["hi", "ref", "name", "persname", "placename", "orgname", "date", "emph", "foreign", "q", "quote", "title", "num", "term", "b", "i", "em", "strong", "a", "span", "note", "fw", "pb", "cb", "graphic", "sup", "sub", "choice", "sic", "corr", "abbr", "expan", "supplied", "unclear", "rs", "geogname", "said", "measure"];
    private static readonly HashSet<string> Silent = ["note", "fw"];
    private static readonly HashSet<string> Aside = ["teiheader", "figdesc", "listbibl", "bibl", "metadata", "head-meta"];

    /// <summary>The page, or where the XML breaks.</summary>
    public static (PageReading? Page, Refusal? Refusal) Read(string text)
    {
        try
        {
            return (ReadElements(text), null);
        }
        catch (XmlException e)
        {
            return (null, new Refusal(RefusalReason.Malformed, $"The file says that it is XML but breaks off being so at line {e.LineNumber}, position {e.LinePosition}."));
        }
    }

    private static PageReading ReadElements(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        var rendered = new RenderedText();
        var about = new TeiHeader();
        var walk = new Walk(rendered, about);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    walk.Enter(reader);
                    break;
                case XmlNodeType.EndElement:
                    walk.Leave(reader.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    walk.Write(reader.Value);
                    break;
            }
        }

        rendered.EndParagraph();
        var page = rendered.Read(about.Title is not null);
        return page with
        {
            Title = about.Title ?? page.Title,
            Publisher = about.Publisher ?? page.Publisher,
            Licence = about.Licence,
            Language = about.Language,
            Published = about.Published is { } date ? new Publication(date, false) : page.Published,
        };
    }

    /// <summary>What the header of a TEI document says.</summary>
    private sealed class TeiHeader
    {
        public string? Title { get; set; }

        public string? Publisher { get; set; }

        public string? Licence { get; set; }

        public string? Language { get; set; }

        public EdtfDate? Published { get; set; }
    }

    private sealed class Walk(RenderedText rendered, TeiHeader about)
    {
        private readonly Stack<string> open = new();
        private int asideDepth;
        private int silentDepth;
        private int headerDepth;
        private int group;

        public void Enter(XmlReader reader)
        {
            var name = reader.LocalName.ToLowerInvariant();
            about.Language ??= reader.GetAttribute("xml:lang") ?? (name == "language" ? reader.GetAttribute("ident") : null);
            NoteDate(reader, name);
            NoteLicence(reader, name);
            Break(name);
            if (reader.IsEmptyElement)
            {
                return;
            }

            open.Push(name);
            asideDepth += Aside.Contains(name) ? 1 : 0;
            silentDepth += Silent.Contains(name) ? 1 : 0;
            headerDepth += name == "teiheader" ? 1 : 0;
        }

        public void Leave(string localName)
        {
            var name = localName.ToLowerInvariant();
            if (name is "cell" or "td" or "th")
            {
                rendered.EndCell();
            }

            Break(name);
            open.Pop();
            asideDepth -= Aside.Contains(name) ? 1 : 0;
            silentDepth -= Silent.Contains(name) ? 1 : 0;
            headerDepth -= name == "teiheader" ? 1 : 0;
        }

        public void Write(string words)
        {
            NoteHeader(words);
            if (silentDepth == 0)
            {
                rendered.Write(words, Part());
            }
        }

        private void Break(string name)
        {
            if (name is "lb" or "l")
            {
                rendered.EndLine();
            }
            else if (!Inline.Contains(name) && name is not ("cell" or "td" or "th"))
            {
                rendered.EndParagraph();
                group++;
            }
        }

        private void NoteHeader(string words)
        {
            var value = words.Trim();
            if (headerDepth == 0 || value.Length == 0 || open.Count < 2)
            {
                return;
            }

            switch (open.Peek())
            {
                case "title":
                    about.Title ??= value;
                    break;
                case "publisher":
                    about.Publisher ??= value;
                    break;
                case "date" when about.Published is null && EdtfDate.TryParse(value, out var date):
                    about.Published = date;
                    break;
            }
        }

        private void NoteDate(XmlReader reader, string name)
        {
            var isPublication = headerDepth > 0 && name == "date" && open.Contains("publicationstmt");
            if (isPublication && about.Published is null && EdtfDate.TryParse(reader.GetAttribute("when"), out var date))
            {
                about.Published = date;
            }
        }

        private void NoteLicence(XmlReader reader, string name)
        {
            if (headerDepth > 0 && name == "licence")
            {
                about.Licence ??= reader.GetAttribute("target");
            }
        }

        private RenderedText.Part Part()
        {
            var name = open.FirstOrDefault(n => !Inline.Contains(n));
            var divisions = name == "head" ? open.Count(n => n.StartsWith("div", StringComparison.Ordinal)) : 0;
            return new RenderedText.Part(0)
            {
                Kind = name switch
                {
                    "head" => BlockKind.Heading,
                    "item" or "li" or "event" => BlockKind.ListItem,
                    "row" or "tr" or "cell" or "td" or "th" => BlockKind.TableRow,
                    _ => null,
                },
                Level = name == "head" ? divisions + 1 : 0,
                Group = group,
                IsFurniture = asideDepth > 0,
            };
        }
    }
}
