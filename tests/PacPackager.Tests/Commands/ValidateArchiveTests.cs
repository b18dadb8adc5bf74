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

    [Theory]
    [InlineData("connector", "packed.zip")]
    [InlineData("solution", "packed.zip")]
    [InlineData("solution", "packed.flows.zip")]
    [InlineData("certification", "packed.zip")]
    public async Task The_shipped_connector_is_clean_as_it_is_packed(string kind, string archive)
    {
        await PackShippedAsync(kind);

        ProgramRun run = await ValidateAsync(
            archive, "--profile", "certification", "--suppressions", RepositoryPaths.Of("connector", "pacpackager.json"), "--fail-on", "warning");

        Assert.True(run.ExitCode == ExitCode.Clean, run.Output + run.Error);
    }

    [Theory]
    [InlineData("connector")]
    [InlineData("solution")]
    public async Task An_archive_brings_no_suppressions(string kind)
    {
        await PackShippedAsync(kind);

        ProgramRun run = await ValidateAsync("packed.zip", "--profile", "certification", "--format", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(
            ["contact-email-present", "binary-place"],
            JObject.Parse(run.Output)["connectors"]![0]!["diagnostics"]!.Where(finding => (string?)finding["severity"] != "info").Select(finding => (string?)finding["rule"]));
    }

    [Theory]
    [InlineData("apiProperties.json", true)]
    [InlineData("fab_invoices_connectionparameters.json", false)]
    [InlineData("apiDefinition.swagger.json", false)]
    public async Task A_suppression_goes_by_a_files_name_in_the_folder(string file, bool silences)
    {
        Write("submission.zip", Broken);
        folder.Write("suppressions.json", $$"""
            { "suppressions": [ { "rule": "connection-parameter-type-known", "file": "{{file}}", "pointer": "/properties/connectionParameters/api_key/type", "reason": "Meant." } ] }
            """);

        ProgramRun run = await ValidateAsync("submission.zip", "--suppressions", "suppressions.json");

        Assert.Equal(silences, !run.Output.Contains("connection-parameter-type-known", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_said_of_the_archive_itself_can_be_suppressed()
    {
        Write("submission.zip", Broken);
        folder.Write("suppressions.json", """{ "suppressions": [ { "rule": "solution-unmanaged", "file": "solution.xml", "reason": "Meant." } ] }""");

        ProgramRun run = await ValidateAsync("submission.zip", "--suppressions", "suppressions.json");

        Assert.DoesNotContain("solution-unmanaged", run.Output, StringComparison.Ordinal);
        Assert.Contains("connection-parameter-type-known", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private async Task PackShippedAsync(string kind)
    {
        string[] flows = kind == "solution" ? ["--flows"] : [];
        ProgramRun pack = await ProgramRun.InAsync(
            RepositoryPaths.Root, ["pack", "--kind", kind, .. flows, "--out", Path.Combine(folder.FullPath, "packed.zip")]);
        Assert.True(pack.ExitCode == ExitCode.Clean, pack.Output + pack.Error);
    }

    private Task<ProgramRun> ValidateAsync(params string[] words) => ProgramRun.InAsync(folder.FullPath, ["validate", .. words]);

    private void Write(string name, string listing)
    {
        string file = folder.Write(name, "");
        File.WriteAllBytes(
            file, ZipListing.Build(listing, included => File.ReadAllText(RepositoryPaths.Of("tests", "ConnectorRules.Tests", "Archives", included + ".txtar"))));
    }
}
