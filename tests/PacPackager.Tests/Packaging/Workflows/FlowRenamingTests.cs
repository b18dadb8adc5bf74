using System.Xml.Linq;
using Connectors;
using PacPackager.Dataverse;
using PacPackager.Packaging;
using PacPackager.Packaging.Workflows;
using TestKit;

namespace PacPackager.Tests.Packaging.Workflows;

public sealed class FlowRenamingTests : IDisposable
{
    private const string Api = "shared_con-5fcontoso-20orders-5f0000000000000000";
    private const string Flow = "Workflows/" + OrdersFolder.ListFlow;

    private readonly OrdersFolder orders = new();

    public void Dispose() => orders.Dispose();

    [Fact]
    public void A_flow_is_brought_to_the_names_of_the_packed_connector() => Golden.Match(Pack().Text(Flow), "flow.json");

    [Fact]
    public void Customizations_hold_the_flow_and_what_it_connects_to() => Golden.Match(Pack().Text("customizations.xml"), "customizations.xml");

    [Fact]
    public void The_solution_lists_connector_flows_and_environment_variables()
    {
        XElement manifest = Pack().Xml("solution.xml").Element("SolutionManifest")!;

        Assert.Equal(
            ["ContosoOrdersFlows", "1.2.0.0", "0"],
            new[] { "UniqueName", "Version", "Managed" }.Select(name => manifest.Element(name)!.Value));
        Assert.Equal("Sample flows of orders", manifest.Element("LocalizedNames")!.Element("LocalizedName")!.Attribute("description")!.Value);
        Assert.Equal(
            ["29 {0a1b2c3d-1111-4222-8333-444455556666} ", $"372 {Row().Id:B} con_contoso-20orders", "380  con_shop"],
            manifest.Descendants("RootComponent").Select(component => string.Join(
                ' ', new[] { "type", "id", "schemaName" }.Select(name => component.Attribute(name)?.Value))));
    }

    [Fact]
    public void An_environment_variable_takes_the_publishers_prefix()
    {
        Unzipped solution = Pack();

        Assert.Equal(
            "con_shop",
            solution.Xml("environmentvariabledefinitions/con_shop/environmentvariabledefinition.xml").Attribute("schemaname")!.Value);
    }

    [Fact]
    public void Nothing_changes_where_the_source_has_the_names_already()
    {
        PackedFlows once = FlowRenaming.Of(FlowSourceReader.Read(orders.Connector), Row());
        FlowSource renamed = new(orders.Source, once.Workflows, once.ConnectionReferences, once.EnvironmentVariables) { PublisherPrefix = "con" };

        PackedFlows twice = FlowRenaming.Of(renamed, Row());

        Assert.Equal(once.Files.Select(file => file.Content), twice.Files.Select(file => file.Content));
        Assert.Equal(once.ConnectionReferences.Select(each => each.ToString()), twice.ConnectionReferences.Select(each => each.ToString()));
    }

    [Fact]
    public void A_custom_connector_of_somebody_else_stays()
    {
        string other = "shared_src-5fcontoso-20orders-20eu-5ffedcba9876543210";
        orders.Write(
            $"connector/flows/src/{Flow}",
            OrdersFolder.FlowJson("ListOrders").Replace("\"shared_sharepointonline\"", $"\"{other}\"", StringComparison.Ordinal));

        string flow = Pack().Text(Flow);

        Assert.Contains($"\"{other}\": {{", flow, StringComparison.Ordinal);
        Assert.Contains($"\"connectionName\": \"{other}\"", flow, StringComparison.Ordinal);
    }

    [Fact]
    public void Newer_flows_name_the_reference_otherwise()
    {
        orders.Write(
            $"connector/flows/src/{Flow}",
            OrdersFolder.FlowJson("ListOrders").Replace("connectionName", "connectionReferenceName", StringComparison.Ordinal));

        PackedFlows flows = FlowRenaming.Of(FlowSourceReader.Read(orders.Connector), Row());

        Assert.Equal(["ListOrders"], flows.UsedOperations);
        Assert.Equal(
            $"{Api}_1",
            (string?)Assert.Single(flows.Workflows).Json.SelectToken("properties.definition.actions.Ask.inputs.host.connectionReferenceName"));
    }

    [Fact]
    public void A_reference_without_the_logical_name_gets_it()
    {
        orders.Write(
            $"connector/flows/src/{Flow}",
            OrdersFolder.FlowJson("ListOrders").Replace(", \"logicalName\": \"src_contoso-20orders\"", "", StringComparison.Ordinal));

        WorkflowReference own = Assert.Single(FlowRenaming.Of(FlowSourceReader.Read(orders.Connector), Row()).Workflows).References.First();

        Assert.Equal((Api, "con_contoso-20orders", "con_orders"), (own.ApiName, own.ConnectorName, own.LogicalName));
    }

    [Fact]
    public void Flows_that_do_not_use_the_connector_are_refused()
    {
        orders.Write(
            $"connector/flows/src/{Flow}",
            OrdersFolder.FlowJson("ListOrders").Replace("contoso-20orders", "fabrikam", StringComparison.Ordinal));

        Refuses(orders.Source, "No flow has a connection reference to 'Contoso Orders'. Its api.logicalName ends in '_contoso-20orders'.");
    }

    [Fact]
    public void A_reference_that_nobody_declares_is_refused()
    {
        orders.Write("connector/flows/src/Other/Customizations.xml", OrdersFolder.CustomizationsXml(sharePoint: "src_other"));

        Refuses(
            Path.Combine(orders.Source, Flow),
            "The flow uses the connection reference 'con_sharepoint', which Other/Customizations.xml does not declare. Add it there.");
    }

    [Fact]
    public void Two_environments_names_of_the_connector_in_one_flow_are_refused()
    {
        string second = "shared_src-5fcontoso-20orders-5fffffffffffffffff";
        orders.Write(
            $"connector/flows/src/{Flow}",
            OrdersFolder.FlowJson("ListOrders").Replace(
                "\"shared_sharepointonline\": {",
                $"\"{second}_1\": {{ \"api\": {{ \"name\": \"{second}\" }} }}, \"shared_sharepointonline\": {{",
                StringComparison.Ordinal));

        Refuses(
            Path.Combine(orders.Source, Flow),
            $"Two members of properties.connectionReferences stand for this connector; the second is '{second}_1'. Keep one.");
    }

    private ConnectorRow Row() => ConnectorRow.Of(ConnectorLoader.Load(orders.Connector), "con");

    private Unzipped Pack() => new(Packer.Pack(
        ConnectorLoader.Load(orders.Connector),
        new PackOptions("x.zip", PackageKind.Solution) { PublisherPrefix = "con", Flows = true }).Files[1].Content);

    private void Refuses(string file, string problem)
    {
        ConnectorLoadException refusal = Assert.Throws<ConnectorLoadException>(Pack);
        Assert.Equal((file, problem), (refusal.File, refusal.Problem));
    }
}
