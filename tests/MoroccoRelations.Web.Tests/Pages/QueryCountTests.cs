using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Pages;

public sealed class QueryCountTests(QueryCountTests.TwoSizes sizes) : IClassFixture<QueryCountTests.TwoSizes>
{
    private const int MostCommands = 9;

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/countries")]
    [InlineData("/en/countries/portugal")]
    [InlineData("/fr/organisations")]
    [InlineData("/en/events")]
    [InlineData("/en/events?q=meeting&partner=PT")]
    [InlineData("/en/events.json")]
    [InlineData("/ar/events/1")]
    [InlineData("/en/timeline")]
    [InlineData("/en/documents")]
    [InlineData("/en/documents/1")]
    public async Task A_page_asks_as_often_for_a_hundred_events_as_for_ten(string address)
    {
        var forTen = await CommandsAsync(sizes.Ten, address);
        var forHundred = await CommandsAsync(sizes.Hundred, address);

        forHundred.Should().Be(forTen).And.BeInRange(1, MostCommands);
    }

    private static async Task<int> CommandsAsync(TestApp app, string address)
    {
        app.Sql.Clear();

        using var response = await app.Browser.GetAsync(new Uri(address, UriKind.Relative));

        response.EnsureSuccessStatusCode();
        return app.Sql.Commands.Count;
    }

    /// <summary>The program over ten events with one partner, and over a hundred.</summary>
    public sealed class TwoSizes : IAsyncLifetime
    {
        public TestApp Ten { get; } = new();

        public TestApp Hundred { get; } = new();

        public async Task InitializeAsync()
        {
            await Ten.WithAsync(db => Sample.WriteMany(db, 10, "PT"));
            await Hundred.WithAsync(db => Sample.WriteMany(db, 100, "PT"));
        }

        public async Task DisposeAsync()
        {
            await Ten.DisposeAsync();
            await Hundred.DisposeAsync();
        }
    }
}
