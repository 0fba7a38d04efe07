using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using MoroccoRelations.Web.Importing;
using MoroccoRelations.Web.Tests.CommandLine;

namespace MoroccoRelations.Web.Tests.Importing;

public sealed partial class SourceFilesTests : IDisposable
{
    private const uint Nobody = 65534;

    private const UnixFileMode OpenToAll = (UnixFileMode)0b111_111_111;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_folder_gives_its_documents_in_the_order_of_their_names_without_hidden_ones()
    {
        _folder.Write("b.txt", "b");
        _folder.Write("a/z.txt", "z");
        _folder.Write(".hidden", "h");
        _folder.Write("sources.json", "[]");

        Find(_folder.Path).Should().Equal(Path.Combine("a", "z.txt"), "b.txt");
    }

    [Fact]
    public void A_link_that_leads_round_in_a_circle_is_not_followed()
    {
        _folder.Write("a/z.txt", "z");
        Directory.CreateSymbolicLink(_folder.In("a/round"), _folder.Path);

        Find(_folder.Path).Should().Equal(Path.Combine("a", "z.txt"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_without_read_permission_is_named_and_the_rest_is_found()
    {
        _folder.Write("closed/secret.txt", "s");
        _folder.Write("open.txt", "o");
        File.SetUnixFileMode(_folder.Path, OpenToAll);
        File.SetUnixFileMode(_folder.In("closed"), UnixFileMode.None);

        var found = AsNobody(() => SourceFiles.Find([_folder.Path]).ToList());

        File.SetUnixFileMode(_folder.In("closed"), OpenToAll);
        found.Select(file => (Path.GetFileName(file.Path), file.Problem is null)).Should().Equal(("closed", false), ("open.txt", true));
        found[0].Problem.Should().StartWith("The folder cannot be read");
    }

    [Fact]
    public void What_the_list_of_sources_says_goes_with_its_document()
    {
        _folder.Write("a.txt", "a");
        _folder.Write("b.txt", "b");
        _folder.Write("sources.json", """[{"file": "b.txt", "publisher": "The Gazette"}]""");

        var found = SourceFiles.Find([_folder.In("a.txt"), _folder.In("b.txt")]);

        found.Select(file => file.Known?.Publisher).Should().Equal(null, "The Gazette");
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Find(string path) => SourceFiles.Find([path]).Select(file => Path.GetRelativePath(_folder.Path, file.Path));

    // Root may read everything; for this thread alone the system checks files as it does for a user without rights.
    private static T AsNobody<T>(Func<T> work)
    {
        var before = SetFileSystemUser(Nobody);
        try
        {
            return work();
        }
        finally
        {
            _ = SetFileSystemUser((uint)before);
        }
    }

    [LibraryImport("libc", EntryPoint = "setfsuid")]
    private static partial int SetFileSystemUser(uint user);
}
