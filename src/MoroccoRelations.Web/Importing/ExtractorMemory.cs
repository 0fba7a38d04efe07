using MoroccoRelations.Extraction;

namespace MoroccoRelations.Web.Importing;

internal static class ExtractorMemory
{
    /// <summary>What follows an import is weeks of serving, which needs neither the word lists nor the heap that the import grew.</summary>
    public static void GiveMemoryBack(this EventExtractor extractor)
    {
        extractor.ReleaseLexicons();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
