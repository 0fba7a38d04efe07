using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Reading;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Refiners;

namespace MoroccoRelations.Extraction.Tests.Refiners;

/// <summary>Documents that print no date of their own.</summary>
public sealed class PresentMonthTests
{
    [Theory]
    [InlineData(SourceLanguage.English, "The ministers met in Oslo on 7 February 2017. They meet again this March, and next October. Trade will grow until 2030.", "2017-02-07, 2017-03, 2017-10, 2030")]
    [InlineData(SourceLanguage.French, "Les ministres se sont réunis à Oslo le 7 février 2017. Ils se retrouvent les 11 et 12 mars courant, puis en octobre prochain, pour le contingent de 2030.", "2017-02-07, 2017-03-11/2017-03-12, 2017-10, 2030")]
    [InlineData(SourceLanguage.Arabic, "اجتمع الوزراء في أوسلو في 7 فبراير 2017. ويلتقون يومي 11 و12 مارس الجاري ثم في شهر أكتوبر المقبل لبحث حصة عام 2030.", "2017-02-07, 2017-03-11/2017-03-12, 2017-10, 2030")]
    [InlineData(SourceLanguage.Arabic, "يلتقي الوزراء يومي 11 و12 مارس الجاري لبحث حصة عام 2030.", "2030")]
    public void The_month_called_the_present_one_dates_the_document(SourceLanguage language, string text, string dates)
    {
        var document = Document(text, language);

        var sentences = ResolveRelativeDates.In(new SentenceRecognizer(language).Recognize(document), published: null);

        string.Join(", ", sentences.SelectMany(s => s.Dates).Select(d => d.Date.Text)).Should().Be(dates);
    }

    private static SourceDocument Document(string text, SourceLanguage language)
    {
        var read = DocumentReader.Read("letter.txt", System.Text.Encoding.UTF8.GetBytes(text), known: null);
        return read.Document! with { Language = language };
    }
}
