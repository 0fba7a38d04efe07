using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Accounts;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

/// <summary>The rules that hold for each address of the editors' area, read from the routes themselves: a new page cannot be forgotten.</summary>
public sealed partial class EveryAddressTests(EveryAddressTests.SignedIn visitors) : IClassFixture<EveryAddressTests.SignedIn>
{
    /// <summary>What is open to anyone; a page that is to join them has to be added here.</summary>
    private static readonly string[] OpenToAnyone =
    [
        "/admin/sign-in", "/admin/sign-in/second-factor", "/admin/sign-in/recovery-code", "/admin/set-up/1", "/admin/choose-password/1", "/admin/language",
    ];

    [Fact]
    public void Each_page_of_the_area_has_an_address_under_admin()
    {
        var all = visitors.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

        all.Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.AreaName == "Editors").Should().NotBeEmpty().And.OnlyContain(endpoint => IsAdmin(endpoint));
    }

    [Fact]
    public async Task Without_an_account_each_address_leads_to_the_sign_in_page_but_for_a_few()
    {
        var open = new List<string>();
        foreach (var address in Addresses())
        {
            using var response = await visitors.Anyone.GetAsync(address);
            if (!IsSentToSignIn(response))
            {
                open.Add(address);
            }
        }

        open.Should().BeSubsetOf(OpenToAnyone);
        Addresses().Should().Contain("/admin").And.Contain("/admin/events/1/merge").And.Contain("/admin/relationships/1/merge").And.Contain(OpenToAnyone);
    }

    [Fact]
    public async Task Without_an_account_nothing_can_be_sent_to_any_address_but_a_few()
    {
        foreach (var address in Addresses().Except(OpenToAnyone))
        {
            using var response = await visitors.Anyone.Client.PostAsync(Relative(address), new FormUrlEncodedContent([]));

            IsSentToSignIn(response).Should().BeTrue(address);
        }
    }

    [Fact]
    public async Task An_editor_is_refused_what_is_an_administrators()
    {
        foreach (var endpoint in Endpoints())
        {
            var address = endpoint.Address;
            using var read = await visitors.Editor.GetAsync(address);
            using var sent = await visitors.Editor.Client.PostAsync(Relative(address), new FormUrlEncodedContent([]));

            var refused = endpoint.IsForAdministrators;
            (read.StatusCode == HttpStatusCode.Forbidden).Should().Be(refused, address);
            (sent.StatusCode == HttpStatusCode.Forbidden).Should().Be(refused, address);
        }
    }

    [Fact]
    public async Task Nothing_is_taken_without_the_token_of_a_form()
    {
        foreach (var address in Endpoints().SelectMany(endpoint => endpoint.AddressesToPostTo))
        {
            using var response = await visitors.Administrator.Client.PostAsync(Relative(address), new FormUrlEncodedContent([]));

            response.StatusCode.Should().Be(HttpStatusCode.BadRequest, address);
        }
    }

    [Fact]
    public async Task No_page_is_kept_and_each_forbids_script_from_elsewhere()
    {
        foreach (var address in Addresses())
        {
            using var response = await visitors.Administrator.GetAsync(address);

            response.Headers.CacheControl?.NoStore.Should().BeTrue(address);
            response.Content.Headers.ContentEncoding.Should().BeEmpty(address);
            response.Headers.GetValues("Content-Security-Policy").Should().ContainSingle().Which.Should()
                .Contain("default-src 'none'").And.Contain("script-src 'self'").And.NotContain("unsafe").And.NotContain("*");
        }
    }

    private static bool IsSentToSignIn(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Redirect && response.Headers.Location!.OriginalString.Contains("/admin/sign-in?next=", StringComparison.Ordinal);

    private static Uri Relative(string address) => new(address, UriKind.Relative);

    private IEnumerable<string> Addresses() => Endpoints().Select(endpoint => endpoint.Address).Distinct();

    private IEnumerable<Found> Endpoints() =>
        visitors.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsAdmin)
            .SelectMany(endpoint => AddressesOf(endpoint).Select(address => new Found(address, Loaded(endpoint), endpoint.Metadata)));

    // What a page says of itself, its policy and its handlers, is known once it is loaded.
    private CompiledPageActionDescriptor? Loaded(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
            ? visitors.App.Services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata).GetAwaiter().GetResult()
            : null;

    private static bool IsAdmin(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText!.TrimStart('/').Split('/')[0].Equals("admin", StringComparison.OrdinalIgnoreCase);

    // A record that is not there: who may ask is settled before what is there. A part that may be one of a few words is each of them.
    private static IEnumerable<string> AddressesOf(RouteEndpoint endpoint)
    {
        var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        var words = Words().Match(route);
        string[] routes = words.Success ? [.. words.Groups["words"].Value.Split('|').Select(word => route.Replace(words.Value, word, StringComparison.Ordinal))] : [route];
        return routes.Select(each => Parameter().Replace(each, "1"));
    }

    [GeneratedRegex(@"\{\w+:regex\(\^\((?<words>[\w|]+)\)\$\)\}")]
    private static partial Regex Words();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();

    /// <summary>An endpoint of the area, and what it says of itself.</summary>
    private sealed record Found(string Address, CompiledPageActionDescriptor? Page, EndpointMetadataCollection Route)
    {
        public bool IsForAdministrators =>
            (Page?.EndpointMetadata ?? []).Concat(Route).OfType<IAuthorizeData>().Any(rule => rule.Policy == Policy.Administrator);

        public IEnumerable<string> AddressesToPostTo => TakesPosts ? PostHandlers.Append("").Select(handler => Address + handler) : [];

        private bool TakesPosts => Route.GetMetadata<HttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methods || methods.Contains("POST");

        private IEnumerable<string> PostHandlers =>
            (Page?.HandlerMethods ?? []).Where(handler => handler is { HttpMethod: "Post", Name: not null }).Select(handler => $"?handler={handler.Name}");
    }

    /// <summary>The program, and three visitors: no one, an Editor, an Administrator.</summary>
    public sealed class SignedIn : IAsyncLifetime
    {
        public TestApp App { get; } = new();

        public SignedInBrowser Anyone { get; private set; } = null!;

        public SignedInBrowser Editor { get; private set; } = null!;

        public SignedInBrowser Administrator { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            await App.WithAsync(Sample.Write);
            Anyone = App.NewBrowser();
            Editor = await App.SignedInAsAsync();
            Administrator = await App.SignedInAsAsync(EditorRole.Administrator);
        }

        public async Task DisposeAsync()
        {
            Anyone.Dispose();
            Editor.Dispose();
            Administrator.Dispose();
            await App.DisposeAsync();
        }
    }
}
