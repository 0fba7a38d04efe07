using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>Shows the passages of a form in their surroundings, and finds those that an editor points out.</summary>
public sealed class PassageDesk(RelationsDbContext db)
{
    /// <summary>How many documents are offered by name; any other is given by its number.</summary>
    private const int MostOffered = 200;

    public async Task<IReadOnlyList<PassageView>> ViewAsync(IReadOnlyList<PassageRow> rows, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var ids = rows.Select(row => row.Document).Distinct().ToList();
        var documents = await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id))
            .Select(d => new Cited(d.Id, d.Title ?? d.FileName, d.Language, d.Text)).ToDictionaryAsync(d => d.Id, cancel);
        return [.. rows.Select((row, i) => View(i, row, documents.GetValueOrDefault(row.Document)))];
    }

    /// <summary>The documents to choose from, the newest first.</summary>
    public async Task<IReadOnlyList<KeyValuePair<int, string>>> OfferedAsync(CancellationToken cancel) =>
        await db.Documents.AsNoTracking().Where(d => d.SupersededById == null && d.WithdrawnRunId == null)
            .OrderByDescending(d => d.Id).Take(MostOffered)
            .Select(d => new KeyValuePair<int, string>(d.Id, d.Title ?? d.FileName)).ToListAsync(cancel);

    /// <summary>Puts the passage that was pointed out among the others; says what is wrong where there is none.</summary>
    public async Task AddAsync(CitingInput typed, FormProblems problems, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Added.IsEmpty)
        {
            return;
        }

        if (await DocumentAsync(typed.Added.Document, problems, cancel) is { } document && Find(document, typed.Added, problems) is { } span)
        {
            typed.Citations.Add(new PassageRow { Document = document.Id, Start = span.Start, Length = span.Length });
            typed.Added = new NewPassage { Document = typed.Added.Document };
        }
    }

    private async Task<Cited?> DocumentAsync(string? typed, FormProblems problems, CancellationToken cancel)
    {
        // The number, or an address that ends with it.
        var number = (typed ?? "").Trim().Split('/', '#', '?').FirstOrDefault(part => part.Length > 0 && part.All(char.IsAsciiDigit));
        var found = int.TryParse(number, CultureInfo.InvariantCulture, out var id)
            ? await db.Documents.AsNoTracking().Where(d => d.Id == id).Select(d => new Cited(d.Id, d.Title ?? d.FileName, d.Language, d.Text)).FirstOrDefaultAsync(cancel)
            : null;
        if (found is null)
        {
            problems.Add("added.document", "problem.passage.document");
        }

        return found;
    }

    private static TextSpan? Find(Cited document, NewPassage typed, FormProblems problems)
    {
        if (string.IsNullOrWhiteSpace(typed.Start) && string.IsNullOrWhiteSpace(typed.Length))
        {
            return FindWords(document, typed.Words!, problems);
        }

        if (int.TryParse(typed.Start, CultureInfo.InvariantCulture, out var start) && int.TryParse(typed.Length, CultureInfo.InvariantCulture, out var length)
            && start >= 0 && length > 0 && start <= document.Text.Length - length)
        {
            return new TextSpan(start, length);
        }

        problems.Add("added.start", "problem.passage.place", document.Text.Length);
        return null;
    }

    private static TextSpan? FindWords(Cited document, string words, FormProblems problems)
    {
        var places = PassageWords.PlacesIn(document.Text, words);
        if (places.Count == 1)
        {
            return places[0];
        }

        problems.Add("added.words", places.Count == 0 ? "problem.passage.words" : "problem.passage.several");
        return null;
    }

    private static PassageView View(int index, PassageRow row, Cited? document)
    {
        if (document is null || row.Start < 0 || row.Length <= 0 || row.Start > document.Text.Length - row.Length)
        {
            return new PassageView(index, row, null, null, []);
        }

        var span = new TextSpan(row.Start, row.Length);
        var around = Excerpts.Around(document.Text, document.Language, [span])[0];
        var pieces = MarkedText.Cut(LineBreaks.Unwrap(document.Text), around, [new MarkedText.Passage(index, span)]);
        return new PassageView(index, row, document.Title, document.Language, [.. pieces.Select(piece => piece with { Text = LineBreaks.Fit(piece.Text) })]);
    }

    private sealed record Cited(int Id, string Title, SourceLanguage Language, string Text);
}

/// <summary>A passage of a form, in its surroundings.</summary>
/// <param name="Index">Its row in the form.</param>
/// <param name="Row">The row.</param>
/// <param name="Title">The title of its document; null where there is no such passage.</param>
/// <param name="Language">The language of its document.</param>
/// <param name="Pieces">The passage with a sentence around it.</param>
public sealed record PassageView(int Index, PassageRow Row, string? Title, SourceLanguage? Language, IReadOnlyList<MarkedText.Piece> Pieces)
{
    public string Direction => Language?.IsRightToLeft() == true ? "rtl" : "ltr";
}
