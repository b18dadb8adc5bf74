using System.Xml.Linq;
using Connectors;
using PacPackager.Packaging;
using TestKit;

namespace PacPackager.Tests.Packaging;

public sealed class CertificationPackageTests : IDisposable
{
    private readonly OrdersFolder orders = new();

    public void Dispose() => orders.Dispose();

    [Fact]
    public void The_outer_archive_has_an_introduction_and_the_package_and_no_folder()
    {
        Unzipped outer = Pack();

        Assert.Equal(["intro.md", "package.zip"], outer.Names);
        Assert.Equal("# Contoso Orders\n", outer.Text("intro.md"));
    }

    [Fact]
    public void The_package_has_one_folder_with_both_solutions() => Assert.Equal(
        ["[Content_Types].xml", "PkgAssets/ImportConfig.xml", "PkgAssets/ConnectorSolution.zip", "PkgAssets/FlowSolution.zip"],
        Pack().Archive("package.zip").Names);

    [Fact]
    public void The_deployer_imports_the_connector_first() =>
        Golden.Match(Pack().Archive("package.zip").Text("PkgAssets/ImportConfig.xml"), "ImportConfig.xml");

    [Fact]
    public void The_deployers_assembly_can_be_added_to_the_content_types() => Assert.Equal(
        ["dll", "xml", "zip"],
        Pack().Archive("package.zip").Xml("[Content_Types].xml").Elements().Select(type => (string?)type.Attribute("Extension")));

    [Fact]
    public void One_solution_has_the_connector_only_the_other_the_flows_too()
    {
        Unzipped package = Pack().Archive("package.zip");
        XElement connector = package.Archive("PkgAssets/ConnectorSolution.zip").Xml("customizations.xml");
        XElement flows = package.Archive("PkgAssets/FlowSolution.zip").Xml("customizations.xml");

        Assert.Single(connector.Descendants("Connector"));
        Assert.True(connector.Element("Workflows")!.IsEmpty);
        Assert.Single(flows.Descendants("Connector"));
        Assert.Single(flows.Element("Workflows")!.Elements("Workflow"));
    }

    [Fact]
    public void An_empty_list_of_policies_is_in_neither_solution()
    {
        orders.Write("apiProperties.json", """{ "properties": { "policyTemplateInstances": [] } }""");
        Unzipped package = Pack().Archive("package.zip");

        Assert.All(["PkgAssets/ConnectorSolution.zip", "PkgAssets/FlowSolution.zip"], name =>
        {
            Unzipped solution = package.Archive(name);
            Assert.Empty(solution.Xml("customizations.xml").Descendants("policytemplateinstances"));
            Assert.DoesNotContain(solution.Names, part => part.EndsWith("_policytemplateinstances.json", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Two_packs_are_equal_down_to_the_innermost_archive()
    {
        byte[] first = Bytes();
        foreach (string file in Directory.EnumerateFiles(orders.Connector, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        Assert.Equal(first, Bytes());
    }

    [Fact]
    public void Operations_that_no_flow_uses_are_told()
    {
        Assert.Contains(
            "No flow uses CreateOrder, and certification wants every operation used (5000.1.1.7). Add them to a flow.", Package().Remarks);

        orders.WriteFlow("Create-0A1B2C3D-1111-4222-8333-777755556666.json", "CreateOrder");

        Assert.DoesNotContain(Package().Remarks, remark => remark.Contains("No flow uses", StringComparison.Ordinal));
    }

    [Fact]
    public void Operations_that_the_connector_has_not_are_told()
    {
        orders.WriteFlow(OrdersFolder.ListFlow, "RemovedOrder");

        Assert.Contains("Flows use what the connector has not: RemovedOrder. Correct their operationId.", Package().Remarks);
    }

    [Fact]
    public void What_only_the_deployers_own_tools_can_add_is_told_last() =>
        Assert.StartsWith("Missing still: the Package Deployer's assembly", Package().Remarks[^1], StringComparison.Ordinal);

    [Fact]
    public void Several_ways_to_sign_in_ask_for_their_description()
    {
        const string Sets = """
            { "properties": { "connectionParameterSets": {
              "uiDefinition": {}, "values": [ { "name": "key", "parameters": { "k": { "type": "string" } } } ] } } }
            """;
        orders.Write("apiProperties.json", Sets);
        Assert.Contains(
            "The connector has several ways to sign in, and certification then asks for customProperties.json. Put it beside the definition.",
            Package().Remarks);

        orders.Write("customProperties.json", "{}");

        Assert.Equal(["intro.md", "package.zip", "customProperties.json"], Pack().Names);
        Assert.DoesNotContain(Package().Remarks, remark => remark.Contains("customProperties.json", StringComparison.Ordinal));
    }

    [Fact]
    public void An_introduction_that_is_missing_is_left_out_and_told()
    {
        File.Delete(Path.Combine(orders.Connector, "intro.md"));

        Assert.Equal(["package.zip"], Pack().Names);
        Assert.Contains(Package().Remarks, remark => remark.StartsWith("There is no intro.md, and certification asks for one. ", StringComparison.Ordinal));
    }

    [Fact]
    public void Flows_that_are_missing_are_left_out_and_told()
    {
        Directory.Delete(orders.Source, recursive: true);
        Unzipped package = Pack().Archive("package.zip");

        Assert.Equal(["[Content_Types].xml", "PkgAssets/ImportConfig.xml", "PkgAssets/ConnectorSolution.zip"], package.Names);
        Assert.DoesNotContain("FlowSolution", package.Text("PkgAssets/ImportConfig.xml"), StringComparison.Ordinal);
        Assert.Contains(Package().Remarks, remark => remark.StartsWith("There are no flows, and certification asks for ", StringComparison.Ordinal));
    }

    private Package Package() => Packer.Pack(
        ConnectorLoader.Load(orders.Connector), new PackOptions("x.zip", PackageKind.Certification) { PublisherPrefix = "con" });

    private byte[] Bytes() => Assert.Single(Package().Files).Content;

    private Unzipped Pack() => new(Bytes());
}
