using System.Text;
using Connectors.Archives;
using TestKit;

namespace Connectors.Tests.Archives;

public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void An_archive_lists_its_files_and_the_folders_they_lie_in()
    {
        using Archive archive = Open(ZipBytes.Of(("solution.xml", []), ("Connector/a.json", []), ("Workflows/deep/b.json", []), ("empty/", [])));

        Assert.Equal(["Connector/a.json", "Workflows/deep/b.json", "solution.xml"], archive.Files);
        Assert.Equal(["Connector", "Workflows", "Workflows/deep", "empty"], archive.Folders);
        Assert.Empty(archive.Problems);
    }

    [Fact]
    public void Bytes_come_as_they_were_put_in()
    {
        using Archive archive = Open(ZipBytes.Of("a.txt", "Grüße"));

        Assert.Equal("Grüße", Encoding.UTF8.GetString(archive.Read("a.txt")));
        Assert.Equal("Grüße", Encoding.UTF8.GetString(archive.Read("A.TXT")));
    }

    [Fact]
    public void A_part_of_a_connector_may_have_the_longest_name_that_Dataverse_takes()
    {
        string name = $"Connector/{new string('a', 500)}_policytemplateinstances.json";

        using Archive archive = Open(ZipBytes.Of((name, [])));

        Assert.Equal([name], archive.Files);
    }

    [Fact]
    public void A_small_archive_may_have_64_bit_records()
    {
        using Archive archive = Open(ZipBytes.Wide(ZipBytes.Of("a.txt", "text"), entries: 1));

        Assert.Equal("text", Encoding.UTF8.GetString(archive.Read("a.txt")));
    }

    [Fact]
    public void An_archive_in_another_is_called_after_both()
    {
        using Archive outer = Open(ZipBytes.Of(("inner.zip", ZipBytes.Of("a.txt", "text"))));
        using Archive inner = outer.OpenNested("inner.zip");

        Assert.EndsWith("x.zip!/inner.zip", inner.File, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], inner.Files);
    }

    [Fact]
    public void A_solution_within_a_package_within_a_submission_is_as_deep_as_it_goes()
    {
        byte[] bytes = ZipBytes.Of("a.txt", "text");
        for (int level = 0; level < 3; level++)
        {
            bytes = ZipBytes.Of(("inner.zip", bytes));
        }

        using Archive first = Open(bytes);
        using Archive second = first.OpenNested("inner.zip");
        using Archive third = second.OpenNested("inner.zip");

        ConnectorLoadException problem = Assert.Throws<ConnectorLoadException>(() => third.OpenNested("inner.zip"));
        Assert.Equal("'inner.zip' is an archive in 3 others; a package has 3 levels.", problem.Fault);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem_of_reading()
    {
        ConnectorLoadException problem = Assert.Throws<ConnectorLoadException>(() => Archive.Open(Path.Combine(folder.FullPath, "none.zip")));

        Assert.Equal(LoadProblem.Unreadable, problem.Kind);
    }

    public void Dispose() => folder.Dispose();

    private Archive Open(byte[] bytes)
    {
        string file = Path.Combine(folder.FullPath, "x.zip");
        File.WriteAllBytes(file, bytes);
        return Archive.Open(file);
    }
}
