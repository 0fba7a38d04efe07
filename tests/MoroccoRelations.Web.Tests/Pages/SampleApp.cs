using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Pages;

/// <summary>The program over the sample records; one for each class of tests.</summary>
public sealed class SampleApp : IAsyncLifetime
{
    public TestApp App { get; } = new();

    public async Task InitializeAsync() => await App.WithAsync(Sample.Write);

    public async Task DisposeAsync() => await App.DisposeAsync();
}
