using System.Xml.Linq;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Tests;

public sealed class DependencyTests
{
    [Fact]
    public void The_domain_knows_the_framework_and_nothing_else()
    {
        var references = typeof(TextSpan).Assembly.GetReferencedAssemblies().Select(reference => reference.Name);

        references.Should().NotBeEmpty().And.OnlyContain(name => name!.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_domain_s_project_asks_for_no_package_and_no_other_project()
    {
        var project = XDocument.Load(Path.Combine(Root(), "src", "MoroccoRelations.Domain", "MoroccoRelations.Domain.csproj"));

        var asked = project.Descendants().Select(element => element.Name.LocalName).Where(name => name.EndsWith("Reference", StringComparison.Ordinal));

        asked.Should().BeEmpty();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MoroccoRelations.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
