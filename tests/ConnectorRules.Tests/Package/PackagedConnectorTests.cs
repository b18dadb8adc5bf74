using System.Globalization;
using System.IO.Compression;
using Connectors.Diagnostics;
using TestKit;

namespace ConnectorRules.Tests.Package;

/// <summary>A connector in an archive is held to what one in a folder is, and told of where it stands in the archive.</summary>
public sealed class PackagedConnectorTests : IDisposable
{
    private const string Records = "x.zip!/customizations.xml";
    private const string Part = "x.zip!/Connector/fab_invoices_";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_sound_solution_draws_nothing_but_that_its_host_is_one_of_examples() => Assert.Equal(
        ["host-production"],
        Check("include solution", Profile.Deploy).Where(finding => finding.Severity != Severity.Info).Select(finding => finding.RuleId));

    [Fact]
    public void A_place_in_connection_parameters_is_one_in_their_file()
    {
        Diagnostic finding = Single("connection-parameter-type-known", """
            include solution
            replace Connector/fab_invoices_connectionparameters.json: "securestring" => "secret"
            """);

        Assert.Equal((Part + "connectionparameters.json", 3, 13, "/api_key/type"), (finding.File, finding.Line, finding.Column, finding.Pointer));
    }

    [Fact]
    public void A_place_in_the_definition_is_one_in_its_file()
    {
        Diagnostic finding = Single("operation-id-unique", """
            include solution
            replace Connector/fab_invoices_openapidefinition.json: "ListNumbers" => "ListInvoices"
            """);

        Assert.Equal((Part + "openapidefinition.json", 14, "ListInvoices"), (finding.File, finding.Line, finding.OperationId));
    }

    [Fact]
    public void What_stands_in_the_record_is_told_of_there()
    {
        Diagnostic color = Single("icon-brand-color-valid", """
            include solution
            replace customizations.xml: #005bac => blue
            """);
        Diagnostic operation = Single("script-operation-exists", """
            include solution
            replace customizations.xml: <scriptoperations>[]</scriptoperations> => <scriptoperations>["ListInvoice"]</scriptoperations>
            """);

        Assert.Equal((Records, 7), (color.File, color.Line));
        Assert.Equal((Records, 10), (operation.File, operation.Line));
    }

    [Fact]
    public void A_script_is_compiled_and_told_of_in_its_file()
    {
        IEnumerable<Diagnostic> findings = Check("""
            include solution
            replace customizations.xml: </connectionparameters> => </connectionparameters><customcodeblobcontent>/Connector/fab_invoices_customcodeblobcontent.csx</customcodeblobcontent>
            -- Connector/fab_invoices_customcodeblobcontent.csx --
            public class Script : ScriptBase
            {
                public override Task<HttpResponseMessage> ExecuteAsync() => Nowhere();
            }
            """);

        Diagnostic finding = Assert.Single(findings, each => each.RuleId == "script-compiles");
        Assert.StartsWith("CS0103: ", finding.Message, StringComparison.Ordinal);
        Assert.Equal((Part + "customcodeblobcontent.csx", 3), (finding.File, finding.Line));
    }

    [Fact]
    public void A_key_that_stands_twice_names_the_line_of_its_own_file()
    {
        Diagnostic finding = Single("file-keys-unique", """
            include solution
            -- Connector/fab_invoices_connectionparameters.json --
            {
              "api_key": { "type": "string" },
              "api_key": { "type": "securestring" }
            }
            """);

        Assert.Equal(("'api_key' stands here again; the one in line 2 has no effect.", 3), (finding.Message, finding.Line));
    }

    [Fact]
    public void A_part_that_is_no_JSON_is_told_of_by_itself()
    {
        Diagnostic finding = Single("file-json", """
            include solution
            -- Connector/fab_invoices_connectionparameters.json --
            {
              "api_key":
            }
            """);

        Assert.Equal((Part + "connectionparameters.json", 3), (finding.File, finding.Line));
    }

    [Fact]
    public void One_connector_in_two_solutions_is_told_of_once()
    {
        const string Both = """
            include certification
            replace package.zip/PkgAssets/ConnectorSolution.zip/Connector/fab_invoices_openapidefinition.json: "ListNumbers" => "ListInvoices"
            replace package.zip/PkgAssets/FlowSolution.zip/Connector/fab_invoices_openapidefinition.json: "ListNumbers" => "ListInvoices"
            """;

        Assert.EndsWith("ConnectorSolution.zip!/Connector/fab_invoices_openapidefinition.json", Single("operation-id-unique", Both).File, StringComparison.Ordinal);
    }

    [Fact]
    public void Connectors_that_differ_are_told_of_each()
    {
        const string Both = """
            include certification
            replace package.zip/PkgAssets/ConnectorSolution.zip/Connector/fab_invoices_openapidefinition.json: "ListNumbers" => "ListInvoices"
            replace package.zip/PkgAssets/FlowSolution.zip/Connector/fab_invoices_openapidefinition.json: "ListNumbers" => "ListInvoices"
            replace package.zip/PkgAssets/FlowSolution.zip/Connector/fab_invoices_openapidefinition.json: api.fabrikam.com => api2.fabrikam.com
            """;

        Assert.Equal(2, Check(Both).Count(finding => finding.RuleId == "operation-id-unique"));
    }

    [Theory]
    [InlineData("publisher-present")]
    [InlineData("publisher-owns-service")]
    [InlineData("intro-present")]
    [InlineData("file-byte-order-mark")]
    [InlineData("properties-present")]
    public void What_a_solution_has_no_place_for_is_not_asked_of_it(string rule) => Assert.DoesNotContain(
        Check("""
            include solution
            replace Connector/fab_invoices_openapidefinition.json: "swagger": "2.0", => "swagger": "2.0", "x": "",
            """),
        finding => finding.RuleId == rule);

    [Fact]
    public void A_connector_archive_draws_what_its_folder_draws()
    {
        const string Listing = """
            include connector
            replace apiDefinition.swagger.json: "host": "api.fabrikam.com" => "host": "https://api.fabrikam.com/"
            replace apiProperties.json: "capabilities": [] => "capability": []
            -- script.csx --
            public class Script : ScriptBase { }
            """;
        string archive = Write(Listing);
        string unpacked = Path.Combine(folder.FullPath, "unpacked");
        ZipFile.ExtractToDirectory(archive, unpacked);
        ConnectorChecker checker = new(new CheckOptions());

        IEnumerable<string> inFolder = checker.Check(unpacked).Diagnostics.Select(finding => Told(finding, unpacked + "/"));
        IEnumerable<string> inArchive = checker.Check(archive).Diagnostics.Select(finding => Told(finding, archive + "!/"));

        Assert.NotEmpty(inFolder);
        Assert.Equal(inFolder, inArchive);

        static string Told(Diagnostic finding, string place) =>
            $"{finding.File.Replace(place, "", StringComparison.Ordinal)}({finding.Line},{finding.Column}) {finding.RuleId} {finding.Message} {finding.Pointer}";
    }

    [Fact]
    public void The_report_has_the_connectors_title() =>
        Assert.Equal("Invoices", new ConnectorChecker(new CheckOptions()).Check(Write("include certification")).Title);

    [Fact]
    public void Archives_in_archives_without_end_are_judged_soon()
    {
        byte[] bytes = ZipListing.Build("-- zeros.txt --\n" + new string('0', 1_000_000));
        for (int level = 0; level < 5; level++)
        {
            bytes = Sixteen(bytes);
        }

        string file = Path.Combine(folder.FullPath, "42.zip");
        File.WriteAllBytes(file, bytes);

        Assert.NotEmpty(new ConnectorChecker(new CheckOptions()).Check(file).Diagnostics);
    }

    [Fact]
    public void A_record_a_thousand_times_over_is_looked_at_two_hundred_times()
    {
        string records = string.Concat(Enumerable.Repeat(
            "<Connector><name>fab_invoices</name><openapidefinition>/Connector/fab_invoices_openapidefinition.json</openapidefinition></Connector>", 1000));

        Diagnostic finding = Single("archive-readable", $"""
            include solution
            -- customizations.xml --
            <ImportExportXml>{records}</ImportExportXml>
            """);

        Assert.Equal((Records, "There are more than 200 connectors; the rest is not looked at."), (finding.File, finding.Message));
    }

    [Fact]
    public void Calls_of_operations_that_are_not_there_are_told_a_hundred_times_and_counted()
    {
        string calls = string.Join(',', Enumerable.Range(0, 500).Select(number => $$"""
            "{{number}}": { "inputs": { "host": { "connectionName": "shared_fab-5finvoices", "operationId": "Gone{{number}}" } } }
            """));

        Diagnostic[] findings =
        [
            .. Check($$"""
                include flows
                -- Workflows/Notify-AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE.json --
                {
                  "properties": {
                    "connectionReferences": { "shared_fab-5finvoices": { "api": { "logicalName": "fab_invoices" } } },
                    "definition": { "actions": { {{calls}} } }
                  }
                }
                """).Where(finding => finding.RuleId == "flow-operation-known"),
        ];

        Assert.Equal(101, findings.Length);
        Assert.Contains("400 more calls from here on are of operations that their connector does not have.", findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Elements_without_end_are_left_out()
    {
        // Incompressible text keeps it from being told by its ratio.
        string noise = string.Concat(Enumerable.Range(0, 20_000).Select(number => (number * 2654435761L % 1_000_003).ToString("x", CultureInfo.InvariantCulture)));
        string elements = string.Concat(Enumerable.Repeat("<a/>", 6_000_001));

        Diagnostic finding = Single("archive-readable", $"""
            include solution
            -- customizations.xml --
            <ImportExportXml><!--{noise}-->{elements}</ImportExportXml>
            """);

        Assert.Equal((Records, "The archive's XML and JSON have more elements than we look at; this file is left out."), (finding.File, finding.Message));
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Sixteen(byte[] inner)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (int number = 0; number < 16; number++)
            {
                using Stream entry = zip.CreateEntry($"lib {number}.zip").Open();
                entry.Write(inner);
            }
        }

        return bytes.ToArray();
    }

    private Diagnostic Single(string rule, string listing) => Assert.Single(Check(listing), finding => finding.RuleId == rule);

    private IReadOnlyList<Diagnostic> Check(string listing, Profile profile = Profile.Certification) =>
    [
        .. new ConnectorChecker(new CheckOptions(profile)).Check(Write(listing)).Diagnostics.Select(finding => finding with
        {
            Position = finding.Position with { File = Path.GetRelativePath(folder.FullPath, finding.File) },
        }),
    ];

    private string Write(string listing)
    {
        string file = Path.Combine(folder.FullPath, "x.zip");
        File.WriteAllBytes(file, Archives.Build(listing));
        return file;
    }
}
