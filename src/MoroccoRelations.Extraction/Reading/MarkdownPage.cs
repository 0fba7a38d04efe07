using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads Markdown, with or without front matter. Markdig tells the blocks and where they stand; the text stays as received.</summary>
internal static class MarkdownPage
{
    private const int LongestHeading = 300;
    private static readonly MarkdownPipeline Pipeline = BlocksOnly();

    public static PageReading Read(string text)
    {
        var matter = FrontMatter.Of(text);
        var readable = MarkdownMarkup.Mask(text);
        var leaves = Leaves(Markdown.Parse(text, Pipeline));
        var page = MarkupPage.Read(text, readable, line => Shape(text, line, leaves, matter.End), matter.Title is not null);
        var published = matter.Published is { } date ? new Publication(date, false) : page.Published;
        return page with
        {
            Title = matter.Title ?? page.Title,
            Publisher = matter.Publisher ?? page.Publisher,
            Address = matter.Address,
            Licence = matter.Licence,
            Language = matter.Language,
            Published = published,
        };
    }

    // Inline marks are masked by MarkdownMarkup; without inline parsers Markdig does no work on brackets.
    private static MarkdownPipeline BlocksOnly()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseFootnotes();
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    private static List<Leaf> Leaves(MarkdownDocument document)
    {
        var leaves = new List<Leaf>();
        var stack = new Stack<(Markdig.Syntax.Block Block, bool IsItem)>();
        stack.Push((document, false));
        while (stack.TryPop(out var top))
        {
            switch (top.Block)
            {
                case FootnoteGroup or LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock container:
                    for (var i = container.Count - 1; i >= 0; i--)
                    {
                        stack.Push((container[i], top.IsItem || container is ListItemBlock));
                    }

                    break;
                case LeafBlock leaf when LeafOf(leaf, top.IsItem) is { } found:
                    leaves.Add(found);
                    break;
            }
        }

        leaves.Sort((a, b) => a.Start.CompareTo(b.Start));
        return leaves;
    }

    private static Leaf? LeafOf(LeafBlock leaf, bool isItem) => leaf switch
    {
        YamlFrontMatterBlock or ThematicBreakBlock or FencedCodeBlock or HtmlBlock { Type: HtmlBlockType.Comment } => null,
        HeadingBlock heading when heading.Span.Length <= LongestHeading => new Leaf(leaf.Span.Start, leaf.Span.End, BlockKind.Heading, heading.Level),
        _ => new Leaf(leaf.Span.Start, leaf.Span.End, isItem ? BlockKind.ListItem : null, 0),
    };

    private static void Shape(string text, TextLine line, List<Leaf> leaves, int bodyStart)
    {
        var index = IndexAt(leaves, line.Span);
        if (index < 0 || line.Span.Start < bodyStart || IsRule(text, line))
        {
            line.IsFurniture = true;
            return;
        }

        line.Group = index + 1;
        line.Kind = leaves[index].Kind;
        line.Level = leaves[index].Level;
        if (line.Kind is null && text[line.Span.Start] == '|')
        {
            line.Kind = BlockKind.TableRow;
            line.Group = -line.Span.Start - 1;
        }
        else if (line.Kind is null && IsBoldAlone(text, line))
        {
            line.Kind = BlockKind.Heading;
            line.Level = 4;
            line.Group = -line.Span.Start - 1;
        }
    }

    // "**3. The meeting (21.02.2021)**"
    private static bool IsBoldAlone(string text, TextLine line)
    {
        var (start, end) = (line.Span.Start - 2, line.Span.End + 2);
        return start >= 0 && end <= text.Length
            && text.AsSpan(start, 2) is "**" or "__" && text.AsSpan(line.Span.End, 2) is "**" or "__"
            && text.AsSpan(line.Span.Start, line.Span.Length).IndexOf("**") < 0
            && (start == 0 || text[start - 1] is '\n' or ' ') && (end == text.Length || text[end] is '\n' or '\r' or ' ');
    }

    // "| --- | --- |", "-----", "====": no letter, no digit.
    private static bool IsRule(string text, TextLine line)
    {
        foreach (var c in text.AsSpan(line.Span.Start, line.Span.Length))
        {
            if (c is not ('|' or '-' or ':' or '=' or ' ' or '#' or '+'))
            {
                return false;
            }
        }

        return true;
    }

    // The leaf that holds the line's beginning, or that begins in the line: a list's number stands before its leaf.
    private static int IndexAt(List<Leaf> leaves, TextSpan line)
    {
        int low = 0, high = leaves.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (line.Start > leaves[middle].End)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low < leaves.Count && leaves[low].Start < line.End ? low : -1;
    }

    private sealed record Leaf(int Start, int End, BlockKind? Kind, int Level);
}
