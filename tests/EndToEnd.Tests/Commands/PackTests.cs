using System.IO.Compression;
using EndToEnd.Tests.Stage;
using TestKit;

namespace EndToEnd.Tests.Commands;

/// <summary>Archives of our connector, as whoever deploys or hands it in makes them.</summary>
public sealed class PackTests(PackedConnector packed) : IClassFixture<PackedConnector>
{
    public static TheoryData<string> Archives => [.. PackedConnector.Files];

    [Fact]
    public void Nothing_but_the_archives_is_left()
    {
        Assert.Equal(PackedConnector.Files, FilesIn(packed.Folder));
        Assert.Equal(PackedConnector.Files, FilesIn(packed.OtherFolder));
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Two_copies_of_the_connector_give_the_same_bytes(string archive) => Assert.Equal(
        await File.ReadAllBytesAsync(Path.Combine(packed.Folder, archive)),
        await File.ReadAllBytesAsync(Path.Combine(packed.OtherFolder, archive)));

    [Theory]
    [InlineData("connector.zip", "apiDefinition.swagger.json")]
    [InlineData("solution.zip", "Connector/gmo_gmo-20sign_openapidefinition.json")]
    [InlineData("solution.flows.zip", "Workflows/Sendacontractforsignature-5D5142DD-5775-5A00-BEA5-E08077A33D4F.json")]
    [InlineData("certification.zip", "intro.md")]
    [InlineData("certification.zip", "package.zip!/PkgAssets/ConnectorSolution.zip!/Connector/gmo_gmo-20sign_customcodeblobcontent.csx")]
    [InlineData("certification.zip", "package.zip!/PkgAssets/FlowSolution.zip!/Workflows/Onboardfromatemplate-39D24A26-D47C-586F-A764-70B829B919D2.json")]
    public async Task Other_programs_read_all_of_it(string archive, string entry)
    {
        await using FileStream file = File.OpenRead(Path.Combine(packed.Folder, archive));
        using ZipArchive zip = new(file, ZipArchiveMode.Read);

        Dictionary<string, int> sizes = SizesOf(zip);

        Assert.All(sizes, each => Assert.True(each.Value > 0, $"{each.Key} is empty."));
        Assert.Contains(entry, sizes);
    }

    [Fact]
    public async Task Validate_accepts_what_was_packed_to_be_deployed()
    {
        (int exitCode, string output, string error) = await ToolProcess.RunAsync(
            "PacPackager", packed.Folder, "validate", "connector.zip", "solution.zip", "solution.flows.zip");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("\n3 connectors: 0 errors, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Packing_for_certification_ends_with_what_is_missing_still()
    {
        string last = packed.CertificationRemarks.TrimEnd('\n').Split('\n')[^1];

        Assert.StartsWith("Missing still: the Package Deployer's assembly, ", last, StringComparison.Ordinal);
        Assert.EndsWith(
            "pac package add-solution --path ConnectorSolution.zip, pac package add-solution --path FlowSolution.zip, dotnet publish --configuration Release.",
            last,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_connector_is_packed_by_force_only()
    {
        using Stranger connector = new();
        using TemporaryFolder place = new();
        string archive = Path.Combine(place.FullPath, "broken.zip");
        connector.Break();

        (int exitCode, string output, string error) = await ToolProcess.RunAsync("PacPackager", connector.FullPath, "pack", "--out", archive);
        string[] left = FilesIn(place.FullPath);
        (int forcedExitCode, string listing, string warning) = await ToolProcess.RunAsync(
            "PacPackager", connector.FullPath, "pack", "--out", archive, "--force");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(": error operation-id-unique: ", error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error: nothing was packed. Mend the connector, or pack it all the same with --force.\n", error, StringComparison.Ordinal);
        Assert.Empty(left);
        Assert.Equal(0, forcedExitCode);
        Assert.StartsWith(archive, listing, StringComparison.Ordinal);
        Assert.EndsWith("\nPacked in spite of 1 error, as --force says.\n", warning, StringComparison.Ordinal);
        Assert.Equal(["broken.zip"], FilesIn(place.FullPath));
    }

    // Reading an entry to its end checks what it holds against its sum.
    private static Dictionary<string, int> SizesOf(ZipArchive zip, string prefix = "")
    {
        Dictionary<string, int> sizes = [];
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream content = entry.Open();
            using MemoryStream bytes = new();
            content.CopyTo(bytes);
            sizes.Add(prefix + entry.FullName, (int)bytes.Length);
            if (entry.FullName.EndsWith(".zip", StringComparison.Ordinal))
            {
                using ZipArchive inner = new(bytes, ZipArchiveMode.Read);
                sizes = sizes.Concat(SizesOf(inner, $"{prefix}{entry.FullName}!/")).ToDictionary();
            }
        }

        return sizes;
    }

    private static string[] FilesIn(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
