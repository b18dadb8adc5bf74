using Connectors;
using PacPackager.Packaging.Workflows;

namespace PacPackager.Tests.Packaging.Workflows;

public sealed class FlowSourceReaderTests : IDisposable
{
    private const string Flow = "connector/flows/src/Workflows/" + OrdersFolder.ListFlow;
    private const string Data = Flow + ".data.xml";
    private const string Solution = "connector/flows/src/Other/Solution.xml";

    private readonly OrdersFolder orders = new();

    public void Dispose() => orders.Dispose();

    [Fact]
    public void A_source_is_read_whole()
    {
        FlowSource source = FlowSourceReader.Read(orders.Connector);

        Assert.Equal(("Sample flows of orders", "src"), (source.DisplayName, source.PublisherPrefix));
        WorkflowFile flow = Assert.Single(source.Workflows);
        Assert.Equal((OrdersFolder.ListFlow, new Guid("0a1b2c3d-1111-4222-8333-444455556666")), (flow.FileName, flow.Id));
        Assert.Equal(["src_orders", "src_sharepoint"], flow.References.Select(reference => reference.LogicalName));
        Assert.Equal(2, source.ConnectionReferences.Count);
        Assert.Equal("src_shop", Assert.Single(source.EnvironmentVariables).SchemaName);
    }

    [Fact]
    public void A_source_may_lie_beside_the_definition_too()
    {
        Directory.CreateDirectory(Path.Combine(orders.Connector, "flows"));
        Directory.Move(orders.Source, Path.Combine(orders.Connector, "flows", "src"));

        Assert.Single(FlowSourceReader.Read(orders.Connector).Workflows);
    }

    [Fact]
    public void A_connector_without_flows_is_refused()
    {
        Directory.Delete(orders.Source, recursive: true);

        Refuses(
            orders.Connector,
            "There are no flows: neither connector/flows/src nor flows/src is there. Put them there as 'pac solution unpack' writes them.");
    }

    [Fact]
    public void A_source_without_a_flow_is_refused()
    {
        Directory.Delete(Path.Combine(orders.Source, "Workflows"), recursive: true);

        Refuses(orders.Source, "There is no flow in 'Workflows'. Put NAME-GUID.json and NAME-GUID.json.data.xml there.");
    }

    [Fact]
    public void A_source_without_its_solution_is_refused()
    {
        string file = Path.Combine(orders.Connector, Solution);
        File.Delete(file);

        Assert.StartsWith("The file cannot be read: ", Refusal(file).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flow_without_its_record_is_refused()
    {
        File.Delete(Path.Combine(orders.Connector, Data));

        Refuses(
            Path.Combine(orders.Connector, Flow),
            $"The flow's record is missing: '{OrdersFolder.ListFlow}.data.xml' is not beside it. Take it from the export that the flow comes from.");
    }

    [Fact]
    public void A_record_without_its_flow_is_refused()
    {
        File.Delete(Path.Combine(orders.Connector, Flow));

        Refuses(Path.Combine(orders.Connector, Data), $"The flow itself is missing: '{OrdersFolder.ListFlow}' is not beside it.");
    }

    [Fact]
    public void A_flow_that_is_not_json_is_refused_at_its_line()
    {
        string file = orders.Write(Flow, "{\n  \"properties\": oops\n}");

        ConnectorLoadException refusal = Refusal(file);

        Assert.Equal(2, refusal.Line);
        Assert.StartsWith("The file is not JSON: Unexpected character encountered while parsing value: o.", refusal.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "The file holds one JSON Array, not an object.")]
    [InlineData("{} {}", "The file is not JSON: Additional text encountered after finished reading JSON content: {. Mend it there or just before.")]
    public void A_flow_that_is_no_object_is_refused(string text, string problem) => Refuses(orders.Write(Flow, text), problem);

    [Fact]
    public void A_flow_in_another_encoding_is_refused()
    {
        string file = Path.Combine(orders.Connector, Flow);
        File.WriteAllBytes(file, [0x7B, 0xE4, 0x7D]);

        Refuses(file, "The file is not UTF-8. Save it as UTF-8.");
    }

    [Fact]
    public void A_flow_may_begin_with_a_byte_order_mark()
    {
        string file = Path.Combine(orders.Connector, Flow);
        File.WriteAllBytes(file, [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(file)]);

        Assert.Single(FlowSourceReader.Read(orders.Connector).Workflows);
    }

    [Fact]
    public void A_record_that_is_not_xml_is_refused_at_its_line()
    {
        string file = orders.Write(Data, "<Workflow>\n  <Type>1</Typ>\n</Workflow>");

        ConnectorLoadException refusal = Refusal(file);

        Assert.Equal(2, refusal.Line);
        Assert.StartsWith("The file cannot be read as XML: The 'Type' start tag", refusal.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_type_is_never_taken()
    {
        string file = orders.Write(
            Data,
            """
            <!DOCTYPE Workflow [ <!ENTITY secret SYSTEM "file:///etc/hostname"> ]>
            <Workflow WorkflowId="{0A1B2C3D-1111-4222-8333-444455556666}">&secret;</Workflow>
            """);

        Assert.Contains("DTD is prohibited", Refusal(file).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_something_else_is_refused() =>
        Refuses(orders.Write(Data, "<Canvas />"), "The file begins with <Canvas>, not with <Workflow>.");

    [Theory]
    [InlineData("{99999999-1111-4222-8333-444455556666}")]
    [InlineData("flow")]
    public void A_record_with_another_id_than_the_file_is_refused(string id)
    {
        string file = orders.Write(Data, $"<Workflow WorkflowId=\"{id}\" />");

        Refuses(file, $"WorkflowId is '{id}', but the file's name says {{0a1b2c3d-1111-4222-8333-444455556666}}. Make them equal.");
    }

    [Fact]
    public void A_record_that_names_another_file_is_refused()
    {
        string file = orders.Write(Data, OrdersFolder.DataXml("Other.json", OrdersFolder.ListFlow[^41..^5]));

        Refuses(file, $"JsonFileName is '/Workflows/Other.json', which is not the file beside it. Write '/Workflows/{OrdersFolder.ListFlow}'.");
    }

    [Fact]
    public void A_flow_that_is_not_named_as_in_exports_is_refused()
    {
        string file = orders.Write("connector/flows/src/Workflows/Listorders.json", "{}");

        Refuses(file, "A flow's file is named NAME-GUID.json; this one is not. Rename it as exports do.");
    }

    [Fact]
    public void Two_flows_of_one_id_are_refused()
    {
        string same = "Again" + OrdersFolder.ListFlow[^42..];
        orders.WriteFlow(same, "ListOrders");

        Refuses(Path.Combine(orders.Connector, Flow), $"'{same}' has the same id. Give one of them another.");
    }

    [Theory]
    [InlineData("""<RootComponent type="29" id="{99999999-1111-4222-8333-444455556666}" />""", "'{99999999-1111-4222-8333-444455556666}' of type 29")]
    [InlineData("""<RootComponent type="380" schemaName="src_gone" />""", "'src_gone' of type 380")]
    public void A_part_that_is_listed_but_not_there_is_refused(string component, string what)
    {
        string file = orders.Write(Solution, OrdersFolder.SolutionXml(component));

        Refuses(file, $"The component {what} is listed, but its file is not there. Add the file, or take the line out.");
    }

    [Fact]
    public void A_kind_of_part_that_would_be_lost_is_refused()
    {
        string file = orders.Write(Solution, OrdersFolder.SolutionXml("""<RootComponent type="300" schemaName="src_app" />"""));

        Refuses(
            file,
            "A component of type 300 ('src_app') is listed, and only flows and environment variables are packed. "
            + "Take it out, or make this solution with 'pac solution pack'.");
    }

    [Fact]
    public void Parts_that_are_there_may_be_listed()
    {
        orders.Write(Solution, OrdersFolder.SolutionXml(
            """
            <RootComponent type="29" id="{0a1b2c3d-1111-4222-8333-444455556666}" /><RootComponent type="380" schemaName="src_shop" />
            <RootComponent type="372" schemaName="src_contoso-20orders" />
            """));

        Assert.Single(FlowSourceReader.Read(orders.Connector).Workflows);
    }

    [Fact]
    public void An_environment_variable_in_the_wrong_folder_is_refused()
    {
        string file = orders.Write(
            "connector/flows/src/environmentvariabledefinitions/src_shop/environmentvariabledefinition.xml",
            """<environmentvariabledefinition schemaname="src_x" />""");

        Refuses(file, "schemaname is 'src_x', but the folder is called 'src_shop'. Make them equal.");
    }

    private ConnectorLoadException Refusal(string file)
    {
        ConnectorLoadException refusal = Assert.Throws<ConnectorLoadException>(() => FlowSourceReader.Read(orders.Connector));
        Assert.Equal(file, refusal.File);
        return refusal;
    }

    private void Refuses(string file, string problem) => Assert.Equal(problem, Refusal(file).Problem);
}
