using System.IO.Compression;
using System.Text;
using Newtonsoft.Json.Linq;
using PacPackager.Tests.Packaging;
using TestKit;

namespace PacPackager.Tests.Commands;

public sealed class PackCommandTests : IDisposable
{
    private readonly OrdersFolder orders = new();

    public void Dispose() => orders.Dispose();

    [Fact]
    public async Task Without_a_kind_it_is_the_files_that_pac_takes_byte_by_byte()
    {
        // A byte order mark and a comment belong to the file.
        string definition = Path.Combine(orders.Connector, "apiDefinition.swagger.json");
        File.WriteAllText(definition, File.ReadAllText(definition), Encoding.UTF8);

        ProgramRun run = await PackAsync("orders", "--out", "orders.zip");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Unzipped archive = Unzipped.File(orders.Root, "orders.zip");
        Assert.Equal(["apiDefinition.swagger.json", "apiProperties.json", "icon.png", "script.csx"], archive.Names);
        Assert.Equal(File.ReadAllBytes(definition), archive["apiDefinition.swagger.json"]);
        Assert.Equal(File.ReadAllBytes(Path.Combine(orders.Connector, "icon.png")), archive["icon.png"]);
        Assert.Equal(File.ReadAllBytes(Path.Combine(orders.Connector, "script", "script.csx")), archive["script.csx"]);
        Golden.Match(WithoutSizeOf("orders.zip", run.Output), "pack-connector.txt");
    }

    [Fact]
    public async Task What_was_packed_validates_like_the_folder()
    {
        await PackAsync("orders", "--out", "orders.zip");
        ZipFile.ExtractToDirectory(Path.Combine(orders.Root, "orders.zip"), Path.Combine(orders.Root, "unpacked"));

        ProgramRun folder = await ProgramRun.InAsync(orders.Root, "validate", "orders", "--format", "json");
        ProgramRun unpacked = await ProgramRun.InAsync(orders.Root, "validate", "unpacked", "--format", "json");

        Assert.Equal(Findings(folder), Findings(unpacked));
        Assert.Equal(folder.ExitCode, unpacked.ExitCode);
    }

    [Fact]
    public async Task A_solution_and_its_flows_are_listed()
    {
        ProgramRun run = await PackAsync("orders", "--kind", "solution", "--flows", "--publisher-prefix", "con", "--out", "orders.zip");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Golden.Match(WithoutSizeOf("orders.flows.zip", WithoutSizeOf("orders.zip", run.Output)), "pack-solution.txt");
        Assert.Equal(["orders.flows.zip", "orders.zip"], Directory.GetFiles(orders.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Json_tells_files_solution_and_connector()
    {
        ProgramRun run = await PackAsync("orders", "--kind", "solution", "--publisher-prefix", "con", "--out", "orders.zip", "--format", "json");

        JObject document = JObject.Parse(run.Output);
        byte[] bytes = File.ReadAllBytes(Path.Combine(orders.Root, "orders.zip"));
        Assert.Equal(("solution", "orders.zip"), ((string?)document["kind"], (string?)document["files"]![0]!["path"]));
        Assert.Equal(bytes.Length, (int?)document["files"]![0]!["bytes"]);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), (string?)document["files"]![0]!["sha256"]);
        Assert.Equal(
            """{"name":"ContosoOrders","version":"1.2.0.0","publisherPrefix":"con"}""",
            document["solution"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("con_contoso-20orders", (string?)document["connector"]!["name"]);
        Assert.Equal(Unzipped.File(orders.Root, "orders.zip").Names, document["files"]![0]!["entries"]!.Select(entry => (string)entry["name"]!));
    }

    [Fact]
    public async Task The_command_line_wins_over_the_settings()
    {
        orders.Write("pacpackager.json", """{ "solution": { "name": "Shop", "publisher": "The Shop", "publisherPrefix": "shp" } }""");

        await PackAsync("orders", "--kind", "solution", "--out", "settings.zip");
        await PackAsync("orders", "--kind", "solution", "--out", "asked.zip", "--solution-name", "Mine", "--publisher-prefix", "Abc", "--version", "7.1");

        Assert.Equal(("Shop", "1.2.0.0", "shp", "The Shop"), Names("settings.zip"));
        Assert.Equal(("Mine", "7.1.0.0", "abc", "The Shop"), Names("asked.zip"));
    }

    [Fact]
    public async Task Errors_keep_it_from_being_packed()
    {
        orders.Write("script/script.csx", "public class Script : ScriptBase { oops }");

        ProgramRun run = await PackAsync("orders", "--out", "orders.zip");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Output));
        Assert.Contains("orders/script/script.csx(1,41): error script-compiles: CS1519: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(": nothing was packed. Mend the connector, or pack it all the same with --force.\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(orders.Root));
    }

    [Fact]
    public async Task Force_packs_in_spite_of_errors_and_says_so()
    {
        orders.Write("script/script.csx", "public class Script : ScriptBase { oops }");

        ProgramRun run = await PackAsync("orders", "--out", "orders.zip", "--force");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(": error script-compiles: CS1519: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\nPacked in spite of ", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(orders.Root, "orders.zip")));
    }

    [Fact]
    public async Task Certification_is_held_to_its_own_profile()
    {
        string definition = Path.Combine(orders.Connector, "apiDefinition.swagger.json");
        orders.Write("apiDefinition.swagger.json", (await File.ReadAllTextAsync(definition)).Replace(
            "\"paths\": {", "\"x-ms-connector-metadata\": [ { \"propertyName\": \"Website\", \"propertyValue\": \"\" } ], \"paths\": {", StringComparison.Ordinal));

        ProgramRun deployed = await PackAsync("orders", "--kind", "solution", "--out", "s.zip");
        ProgramRun refused = await PackAsync("orders", "--kind", "certification", "--out", "c.zip");
        ProgramRun forced = await PackAsync("orders", "--kind", "certification", "--out", "c.zip", "--force");

        Assert.Equal((ExitCode.Clean, ExitCode.Findings, ExitCode.Clean), (deployed.ExitCode, refused.ExitCode, forced.ExitCode));
        Assert.Contains(": error metadata-property-present: ", refused.Error, StringComparison.Ordinal);
        Assert.Contains("No flow uses CreateOrder", forced.Error, StringComparison.Ordinal);
        Assert.Contains("pac package add-solution --path ConnectorSolution.zip", forced.Error.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Golden.Match(
            string.Join('\n', forced.Output.Split('\n').Select(line => line.TrimEnd("0123456789".ToCharArray()).TrimEnd())),
            "pack-certification.txt");
    }

    [Theory]
    [InlineData("--version", "1.x", "--version: '1.x' is no version of a solution. Give up to four numbers with dots, such as 1.2.0.0.")]
    [InlineData(
        "--solution-name", "a b",
        "'a b' cannot be a solution's unique name. Take up to 60 letters, digits and underscores that do not begin with a digit.")]
    [InlineData(
        "--publisher-prefix", "1x",
        "'1x' cannot be a publisher's prefix. Take 2 to 8 letters and digits that begin with a letter, but not with 'mscrm'.")]
    public async Task What_Dataverse_would_refuse_is_wrong_usage(string option, string value, string message)
    {
        ProgramRun run = await PackAsync("orders", "--kind", "solution", "--out", "orders.zip", option, value);

        Assert.Equal(new ProgramRun(ExitCode.Usage, "", message + "\n"), run);
    }

    [Fact]
    public async Task Flows_go_into_a_solution_only() => Assert.Equal(
        new ProgramRun(ExitCode.Usage, "", "--flows makes a solution. Add --kind solution.\n"),
        await PackAsync("orders", "--flows", "--out", "orders.zip"));

    [Fact]
    public async Task Files_alone_have_no_solution_to_name()
    {
        ProgramRun run = await PackAsync("orders", "--out", "orders.zip", "--version", "2.0");

        Assert.Equal(
            (ExitCode.Clean, "These are files without a solution, so its name, version and publisher stand nowhere. Add --kind solution.\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_definition_that_is_not_json_is_a_finding_and_cannot_be_forced()
    {
        orders.Write("apiDefinition.swagger.json", "{\n  oops\n}");

        ProgramRun run = await PackAsync("orders", "--out", "orders.zip");
        ProgramRun forced = await PackAsync("orders", "--out", "orders.zip", "--force");

        Assert.Equal((ExitCode.Findings, ExitCode.Usage), (run.ExitCode, forced.ExitCode));
        Assert.Contains("orders/apiDefinition.swagger.json(3,1): error ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(orders.Root));
    }

    [Fact]
    public async Task What_certification_asks_for_has_to_be_there()
    {
        File.Delete(Path.Combine(orders.Connector, "intro.md"));
        Directory.Delete(orders.Source, recursive: true);

        ProgramRun run = await PackAsync("orders", "--kind", "certification", "--out", "orders.zip");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(
            """
            There is no intro.md, and certification asks for one. Write what the connector does, prerequisites, how to get credentials, operations, and known limitations.
            There are no flows, and certification asks for a second solution with flows that use every operation. Put them into connector/flows/src as 'pac solution unpack' writes them.
            Nothing was packed. Mend the connector, or pack it all the same with --force.

            """,
            run.Error,
            StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(orders.Root));
    }

    [Fact]
    public async Task What_certification_asks_for_is_left_out_by_force_and_told()
    {
        Directory.Delete(orders.Source, recursive: true);

        ProgramRun run = await PackAsync("orders", "--kind", "certification", "--force", "--out", "orders.zip");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("There are no flows, and certification asks for ", run.Error, StringComparison.Ordinal);
        Assert.Contains("    PkgAssets/ConnectorSolution.zip ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FlowSolution.zip", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_definition_there_is_nothing_to_pack()
    {
        File.Delete(Path.Combine(orders.Connector, "apiDefinition.swagger.json"));

        ProgramRun run = await PackAsync("orders", "--out", "orders.zip", "--force");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("orders: The connector has no definition. Name a folder that holds one.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flows_that_cannot_be_read_leave_nothing_behind()
    {
        string flow = orders.Write("connector/flows/src/Workflows/" + OrdersFolder.ListFlow, "{\n  oops\n}");

        ProgramRun run = await PackAsync("orders", "--kind", "solution", "--flows", "--out", "orders.zip");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith($"orders/connector/flows/src/Workflows/{Path.GetFileName(flow)}(", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(orders.Root));
    }

    [Fact]
    public async Task Where_the_second_archive_cannot_be_written_the_first_is_not_either()
    {
        Directory.CreateDirectory(Path.Combine(orders.Root, "orders.flows.zip"));
        await File.WriteAllTextAsync(Path.Combine(orders.Root, "orders.zip"), "old");

        ProgramRun run = await PackAsync("orders", "--kind", "solution", "--flows", "--out", "orders.zip");

        string second = Path.Combine(orders.Root, "orders.flows.zip");
        Assert.Equal(new ProgramRun(ExitCode.Usage, "", $"--out: {second} is a folder. Name a file in it.\n"), run);
        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(orders.Root, "orders.zip")));
        Assert.Equal(["orders.zip"], Directory.GetFiles(orders.Root).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("orders/apiDefinition.swagger.json")]
    [InlineData("orders/apiProperties.json")]
    public async Task The_connectors_own_files_are_never_written_over(string file)
    {
        string path = Path.Combine(orders.Root, file);
        string before = await File.ReadAllTextAsync(path);

        ProgramRun run = await PackAsync("orders", "--out", file);

        Assert.Equal(new ProgramRun(ExitCode.Usage, "", $"--out: {path} is a part of the connector itself. Name another file.\n"), run);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task A_link_into_a_folder_that_is_missing_cannot_be_written()
    {
        File.CreateSymbolicLink(Path.Combine(orders.Root, "orders.zip"), "gone/orders.zip");

        ProgramRun run = await PackAsync("orders", "--out", "orders.zip");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"--out: {Path.Combine(orders.Root, "orders.zip")} cannot be written. ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_not_made()
    {
        ProgramRun run = await PackAsync("orders", "--out", "dist/orders.zip");

        string file = Path.Combine(orders.Root, "dist/orders.zip");
        Assert.Equal(new ProgramRun(ExitCode.Usage, "", $"--out: {file} lies in a folder that does not exist. Make it first.\n"), run);
    }

    [Fact]
    public async Task Another_extension_is_written_and_mentioned()
    {
        ProgramRun run = await PackAsync("orders", "--kind", "solution", "--flows", "--out", "orders.solution");

        Assert.Equal((ExitCode.Clean, "orders.solution is a zip archive, whatever its name ends in.\n"), (run.ExitCode, run.Error));
        Assert.True(File.Exists(Path.Combine(orders.Root, "orders.solution.flows.zip")));
    }

    [Fact]
    public async Task A_definition_may_be_named_itself()
    {
        ProgramRun run = await PackAsync("orders/apiDefinition.swagger.json", "--kind", "solution", "--out", "orders.zip");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Contains("Connector/new_contoso-20orders_customcodeblobcontent.csx", Unzipped.File(orders.Root, "orders.zip").Names);
    }

    [Fact]
    public async Task The_archive_has_to_be_named()
    {
        ProgramRun run = await PackAsync("orders");

        Assert.Equal(new ProgramRun(ExitCode.Usage, "", "Option '--out' is required.\nTry: pacpackager pack --help\n"), run);
    }

    private static string[] Findings(ProgramRun run) =>
    [
        .. JObject.Parse(run.Output)["connectors"]![0]!["diagnostics"]!
            .Select(finding => $"{finding["rule"]} {Path.GetFileName((string?)finding["file"])} {finding["pointer"]} {finding["message"]}"),
    ];

    // How far an archive is compressed is the system's affair.
    private static string WithoutSizeOf(string archive, string listing) => string.Join(
        '\n', listing.Split('\n').Select(line => line.StartsWith(archive + " ", StringComparison.Ordinal) ? archive : line));

    private (string Name, string Version, string Prefix, string Publisher) Names(string archive)
    {
        System.Xml.Linq.XElement manifest = Unzipped.File(orders.Root, archive).Xml("solution.xml").Element("SolutionManifest")!;
        System.Xml.Linq.XElement publisher = manifest.Element("Publisher")!;
        return (
            manifest.Element("UniqueName")!.Value,
            manifest.Element("Version")!.Value,
            publisher.Element("CustomizationPrefix")!.Value,
            publisher.Element("LocalizedNames")!.Element("LocalizedName")!.Attribute("description")!.Value);
    }

    private Task<ProgramRun> PackAsync(params string[] arguments) => ProgramRun.InAsync(orders.Root, ["pack", .. arguments]);
}
