using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Takes over what a source says about itself.</summary>
internal static class DocumentProperties
{
    public static Document New(SourceDocument source, SourceLanguage language, DateTime now)
    {
        var document = new Document
        {
            FileName = source.FileName,
            ContentHash = source.ContentHash,
            Text = source.Text,
            Language = language,
            ImportedAt = now,
        };
        Take(document, source);
        return document;
    }

    /// <remarks>Nothing known is lost: an absent value never takes the place of one, nor an inferred value that of a stated one. An editor's values stay.</remarks>
    public static void Take(Document document, SourceDocument source)
    {
        if (document.EditedByHand)
        {
            return;
        }

        var inferred = document.Inferred.ToHashSet();
        document.Kind = Wins(document.Kind != DocumentKind.Other, source.Kind != DocumentKind.Other, "kind") ? source.Kind : document.Kind;
        document.Title = Better(document.Title, source.Title, "title");
        document.Publisher = Better(document.Publisher, source.Publisher, "publisher");
        document.Address = Better(document.Address, source.Address, "address");
        document.Published = Better(document.Published, source.Published, "published");
        document.Licence = Better(document.Licence, source.Licence, "licence");
        document.Inferred = [.. inferred.Order(StringComparer.Ordinal)];

        T? Better<T>(T? known, T? told, string property)
            where T : class => Wins(known is not null, told is not null, property) ? told : known;

        bool Wins(bool isKnown, bool isTold, string property)
        {
            var isInferred = source.Inferred.Contains(property);
            var wins = isTold && (!isKnown || !isInferred || inferred.Contains(property));
            if (wins)
            {
                _ = isInferred ? inferred.Add(property) : inferred.Remove(property);
            }

            return wins;
        }
    }
}
