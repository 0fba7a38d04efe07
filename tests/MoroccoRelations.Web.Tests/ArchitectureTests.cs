using System.Reflection;

namespace MoroccoRelations.Web.Tests;

public sealed class ArchitectureTests
{
    /// <summary>Web → Data → Domain ← Extraction ← Web, and nothing else.</summary>
    [Theory]
    [InlineData("Domain")]
    [InlineData("Extraction", "Domain")]
    [InlineData("Data", "Domain")]
    public void A_project_knows_only_those_below_it(string project, params string[] below)
    {
        var known = ReferencesOf(project).Where(name => name.StartsWith("MoroccoRelations.", StringComparison.Ordinal));

        known.Should().BeSubsetOf(below.Select(name => $"MoroccoRelations.{name}"));
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("Microsoft.Data.Sqlite")]
    [InlineData("Microsoft.AspNetCore")]
    public void Extraction_knows_neither_database_nor_web(string library)
    {
        ReferencesOf("Extraction").Should().NotContain(name => name.StartsWith(library, StringComparison.Ordinal));
    }

    [Fact]
    public void The_domain_depends_on_the_framework_alone()
    {
        ReferencesOf("Domain").Should().OnlyContain(name => name.StartsWith("System.", StringComparison.Ordinal));
    }

    private static IEnumerable<string> ReferencesOf(string project) =>
        Assembly.Load($"MoroccoRelations.{project}").GetReferencedAssemblies().Select(reference => reference.Name!);
}
