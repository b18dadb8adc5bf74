using System.IO.Compression;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TestKit;

namespace PacPackager.Tests.Commands;

public sealed class ValidateArchiveTests : IDisposable
{
    private const string Broken = """
        include certification
        replace package.zip/PkgAssets/FlowSolution.zip/solution.xml: <Managed>0</Managed> => <Managed>1</Managed>
        replace package.zip/PkgAssets/ConnectorSolution.zip/Connector/fab_invoices_connectionparameters.json: "securestring" => "secret"
        replace package.zip/PkgAssets/FlowSolution.zip/Connector/fab_invoices_connectionparameters.json: "securestring" => "secret"
        """;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Findings_stand_in_the_files_of_the_archive()
    {
        Write("submission.zip", Broken);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "submission.zip");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            "submission.zip!/package.zip!/PkgAssets/FlowSolution.zip!/solution.xml(5,6): error solution-unmanaged: 'Managed' is '1'. Export the solution as unmanaged.\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "submission.zip!/package.zip!/PkgAssets/ConnectorSolution.zip!/Connector/fab_invoices_connectionparameters.json(3,13): ",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("1 connector: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_one_report_an_archive()
    {
        Write("submission.zip", Broken);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "submission.zip", "--format", "json");

        JToken report = JObject.Parse(run.Output)["connectors"]!.Single();
        Assert.Equal(("submission.zip", "Invoices"), ((string?)report["path"], (string?)report["title"]));
        JToken finding = report["diagnostics"]!.Single(each => (string?)each["rule"] == "connection-parameter-type-known");
        Assert.Equal(
            ("submission.zip!/package.zip!/PkgAssets/ConnectorSolution.zip!/Connector/fab_invoices_connectionparameters.json", 3, "/api_key/type"),
            ((string?)finding["file"], (int)finding["line"]!, (string?)finding["pointer"]));
    }

    [Fact]
    public async Task Sarif_has_valid_addresses()
    {
        Write("a b#c.zip", Broken);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "a b#c.zip", "--format", "sarif");

        string[] addresses = [.. JObject.Parse(run.Output).SelectTokens("$..artifactLocation.uri").Select(address => (string)address!)];
        Assert.NotEmpty(addresses);
        Assert.All(addresses, address =>
        {
            Assert.True(Uri.IsWellFormedUriString(address, UriKind.Relative), address);
            Assert.StartsWith("a%20b%23c.zip%21/package.zip%21/PkgAssets/", address, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Github_gets_annotations()
    {
        Write("submission.zip", Broken);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "submission.zip", "--format", "github");

        Assert.Contains(
            "::error file=submission.zip!/package.zip!/PkgAssets/FlowSolution.zip!/solution.xml,line=5,col=6,title=solution-unmanaged::'Managed' is '1'. Export the solution as unmanaged.\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_archive_in_spite_of_its_name_is_a_finding()
    {
        folder.Write("solution.zip", "no archive");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "solution.zip");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "solution.zip(1,1): error archive-readable: The file is no zip archive, or is damaged or cut off. Make the archive again.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_is_not_there_is_wrong_usage()
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "none.zip");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("none.zip: There is no such file or folder.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archives_and_folders_are_judged_together()
    {
        Write("one.zip", "include solution");
        Write("two.zip", "include connector");
        Write("below/three.zip", "include connector");
        folder.Write("below/apiDefinition.swagger.json", "{}");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "one.zip", "two.zip", "below", "--recursive", "--format", "json");

        Assert.Equal(["one.zip", "two.zip", "below"], JObject.Parse(run.Output).SelectTokens("connectors[*].path").Select(path => (string?)path));
    }

    [Fact]
    public async Task The_shipped_connector_is_clean_as_a_solution()
    {
        File.WriteAllBytes(Path.Combine(folder.FullPath, "GmoSign.zip"), ShippedSolution());

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "validate", "GmoSign.zip", "--format", "json");

        Assert.True(run.ExitCode == ExitCode.Clean, run.Output + run.Error);

        // What pacpackager.json suppresses in the folder is seen here: an archive has no suppressions.
        Assert.Equal(
            ["binary-place"],
            JObject.Parse(run.Output)["connectors"]![0]!["diagnostics"]!.Where(finding => (string?)finding["severity"] != "info").Select(finding => (string?)finding["rule"]));
    }

    public void Dispose() => folder.Dispose();

    private static byte[] ShippedSolution()
    {
        JToken properties = JObject.Parse(File.ReadAllText(RepositoryPaths.Of("apiProperties.json")))["properties"]!;
        string records = $"""
            <ImportExportXml>
              <Workflows />
              <Connectors>
                <Connector>
                  <connectorid>11111111-2222-3333-4444-555555555555</connectorid>
                  <displayname>GMO Sign</displayname>
                  <iconbrandcolor>{properties["iconBrandColor"]}</iconbrandcolor>
                  <name>gmo_gmo-20sign</name>
                  <connectortype>1</connectortype>
                  <scriptoperations>{properties["scriptOperations"]!.ToString(Formatting.None)}</scriptoperations>
                  <openapidefinition>/Connector/gmo_gmo-20sign_openapidefinition.json</openapidefinition>
                  <connectionparameters>/Connector/gmo_gmo-20sign_connectionparameters.json</connectionparameters>
                  <policytemplateinstances>/Connector/gmo_gmo-20sign_policytemplateinstances.json</policytemplateinstances>
                  <customcodeblobcontent>/Connector/gmo_gmo-20sign_customcodeblobcontent.csx</customcodeblobcontent>
                  <iconblob>/Connector/gmo_gmo-20sign_iconblob.Png</iconblob>
                </Connector>
              </Connectors>
            </ImportExportXml>
            """;
        const string Manifest = """
            <ImportExportXml>
              <SolutionManifest>
                <Managed>0</Managed>
                <RootComponents>
                  <RootComponent type="372" id="{11111111-2222-3333-4444-555555555555}" schemaName="gmo_gmo-20sign" behavior="0" />
                </RootComponents>
              </SolutionManifest>
            </ImportExportXml>
            """;
        const string ContentTypes = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="xml" ContentType="application/octet-stream" />
              <Default Extension="json" ContentType="application/octet-stream" />
              <Default Extension="csx" ContentType="application/octet-stream" />
              <Default Extension="Png" ContentType="application/octet-stream" />
            </Types>
            """;
        return Zip(
            ("[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes)),
            ("solution.xml", Encoding.UTF8.GetBytes(Manifest)),
            ("customizations.xml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(records)]),
            ("Connector/gmo_gmo-20sign_openapidefinition.json", File.ReadAllBytes(RepositoryPaths.Of("apiDefinition.swagger.json"))),
            ("Connector/gmo_gmo-20sign_connectionparameters.json", Encoding.UTF8.GetBytes(properties["connectionParameters"]!.ToString())),
            ("Connector/gmo_gmo-20sign_policytemplateinstances.json", "[]"u8.ToArray()),
            ("Connector/gmo_gmo-20sign_customcodeblobcontent.csx", File.ReadAllBytes(RepositoryPaths.Of("script", "script.csx"))),
            ("Connector/gmo_gmo-20sign_iconblob.Png", File.ReadAllBytes(RepositoryPaths.Of("connector", "icon.png"))));
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private void Write(string name, string listing)
    {
        string file = folder.Write(name, "");
        File.WriteAllBytes(
            file, ZipListing.Build(listing, included => File.ReadAllText(RepositoryPaths.Of("tests", "ConnectorRules.Tests", "Archives", included + ".txtar"))));
    }
}
