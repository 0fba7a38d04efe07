using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Tests.Importing;

/// <summary>A document that is no seed, on other partners and dates, yields its records in each language.</summary>
public sealed class OwnDocumentTests : IDisposable
{
    private readonly ImportHost _host = new();

    [Theory]
    [InlineData(
        "Morocco and Kenya\n\nOn 3 May 2018, the King of Morocco received the President of Kenya in Rabat. The two countries signed an agreement on fisheries in September 2019.",
        "2018-05-03 KE Visit", "2019-09 KE Agreement")]
    [InlineData(
        "Le Maroc et le Sénégal\n\nLe Roi Mohammed VI a reçu le président du Sénégal à Rabat le 12 février 2013. Le Maroc a ouvert une ambassade au Rwanda en juin 2017.",
        "2013-02-12 SN Visit", "2017-06 RW Ties")]
    [InlineData(
        "المغرب والأردن\n\nاستقبل الملك محمد السادس ملك الأردن بالرباط يوم 5 ماي 2016. ووقع المغرب والهند اتفاقية للتعاون الفلاحي في شتنبر 2018.",
        "2016-05-05 JO Visit", "2018-09 IN Agreement")]
    [InlineData(
        "وزير الخارجية ديال المغرب تلاقى مع وزير الخارجية ديال إسبانيا فالرباط نهار 7 أبريل 2022، وهاد اللقاء كان زوين بزاف. المغرب والبرتغال وقعو اتفاقية ديال الصيد البحري ف شتنبر 2018.",
        "2022-04-07 ES Visit", "2018-09 PT Agreement")]
    public async Task A_document_yields_its_events(string text, params string[] expected)
    {
        _host.Folder.Write("in/story.txt", text);

        await _host.ImportAsync(_host.Folder.In("in"));

        await using var db = _host.OpenContext();
        var events = await db.Events.Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().ToListAsync();
        events.Select(Describe).Should().BeEquivalentTo(expected);
        events.Should().OnlyContain(e => e.Citations.All(c => text.Contains(c.Quote, StringComparison.Ordinal)));
    }

    public void Dispose() => _host.Dispose();

    private static string Describe(Event e) =>
        $"{e.Date?.Text} {string.Join(',', e.Partners.Select(p => p.Partner.Value).Order(StringComparer.Ordinal))} {e.Type}";
}
