using System.Xml.Linq;
using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;
using PacPackager.Packaging;
using TestKit;

namespace PacPackager.Tests.Packaging;

public sealed class SolutionArchiveTests : IDisposable
{
    private const string Stem = "Connector/con_contoso-20orders";

    private readonly OrdersFolder orders = new();

    public void Dispose() => orders.Dispose();

    [Fact]
    public void Solution_xml_is_that_of_an_export() => Golden.Match(Pack().Text("solution.xml"), "solution.xml");

    [Fact]
    public void Customizations_xml_is_that_of_an_export() => Golden.Match(Pack().Text("customizations.xml"), "customizations.xml");

    [Fact]
    public void Content_types_cover_every_part() => Golden.Match(Pack().Text("[Content_Types].xml"), "content-types.xml");

    [Fact]
    public void Parts_are_named_after_the_connector() => Assert.Equal(
        [
            "[Content_Types].xml",
            "solution.xml",
            "customizations.xml",
            "Connector/con_contoso-20orders_openapidefinition.json",
            "Connector/con_contoso-20orders_connectionparameters.json",
            "Connector/con_contoso-20orders_policytemplateinstances.json",
            "Connector/con_contoso-20orders_customcodeblobcontent.csx",
            "Connector/con_contoso-20orders_iconblob.Png",
        ],
        Pack().Names);

    [Fact]
    public void Every_xml_part_begins_with_a_byte_order_mark()
    {
        Unzipped solution = Pack();

        Assert.All(
            solution.Names.Where(name => name.EndsWith(".xml", StringComparison.Ordinal)),
            name => Assert.Equal([0xEF, 0xBB, 0xBF], solution[name][..3]));
    }

    [Fact]
    public void A_part_holds_the_inner_value_only()
    {
        Unzipped solution = Pack();
        JObject properties = (JObject)JObject.Parse(File.ReadAllText(Path.Combine(orders.Connector, "apiProperties.json")))["properties"]!;

        Assert.True(JToken.DeepEquals(properties["connectionParameters"], solution.Json($"{Stem}_connectionparameters.json")));
        Assert.True(JToken.DeepEquals(properties["policyTemplateInstances"], solution.Json($"{Stem}_policytemplateinstances.json")));
        Assert.Equal("Contoso Orders", (string?)solution.Json($"{Stem}_openapidefinition.json")["info"]!["title"]);
        Assert.Equal(File.ReadAllBytes(Path.Combine(orders.Connector, "script", "script.csx")), solution[$"{Stem}_customcodeblobcontent.csx"]);
        Assert.Equal(File.ReadAllBytes(Path.Combine(orders.Connector, "icon.png")), solution[$"{Stem}_iconblob.Png"]);
    }

    [Fact]
    public void Root_component_and_record_have_the_id_that_follows_from_the_name()
    {
        Unzipped solution = Pack();
        XElement component = Assert.Single(solution.Xml("solution.xml").Descendants("RootComponent"));
        string id = DerivedId.Of("connector", "con_contoso-20orders").ToString();

        Assert.Equal($"{{{id}}}", (string?)component.Attribute("id"));
        Assert.Equal("con_contoso-20orders", (string?)component.Attribute("schemaName"));
        Assert.Equal(id, (string?)solution.Xml("customizations.xml").Descendants("Connector").Single().Element("connectorid"));
    }

    [Fact]
    public void A_definition_alone_makes_a_connector_without_the_rest()
    {
        using TemporaryFolder folder = new();
        folder.Write("apiDefinition.swagger.json", """{ "swagger": "2.0", "info": { "title": "Orders" } }""");

        Unzipped solution = Pack(folder.FullPath);

        Assert.Equal(
            ["connectorid", "displayname", "name", "connectortype", "openapidefinition", "connectionparameters", "policytemplateinstances"],
            Record(solution).Elements().Select(element => element.Name.LocalName));
        Assert.Equal("{}", solution.Text("Connector/con_orders_connectionparameters.json"));
        Assert.Equal("[]", solution.Text("Connector/con_orders_policytemplateinstances.json"));
        Assert.Equal(["json", "xml"], solution.Xml("[Content_Types].xml").Elements().Select(type => (string?)type.Attribute("Extension")));
    }

    [Fact]
    public void Sets_of_connection_parameters_follow_the_parameters()
    {
        using TemporaryFolder folder = new();
        folder.Write("apiDefinition.swagger.json", """{ "swagger": "2.0", "info": { "title": "Orders" } }""");
        folder.Write(
            "apiProperties.json",
            """{ "properties": { "connectionParameterSets": { "uiDefinition": { "displayName": "How" }, "values": [] } } }""");

        Unzipped solution = Pack(folder.FullPath);

        XElement sets = Record(solution).Element("connectionparametersets")!;
        Assert.Equal("connectionparameters", ((XElement)sets.PreviousNode!).Name);
        Assert.Equal("How", (string?)solution.Json(sets.Value.TrimStart('/'))["uiDefinition"]!["displayName"]);
    }

    [Fact]
    public void A_script_that_runs_for_every_operation_has_an_empty_list()
    {
        using TemporaryFolder folder = new();
        folder.Write("apiDefinition.swagger.json", """{ "swagger": "2.0", "info": { "title": "Orders" } }""");
        folder.Write("script.csx", "public class Script : ScriptBase { }");

        Assert.Equal("[]", (string?)Record(Pack(folder.FullPath)).Element("scriptoperations"));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void An_empty_list_of_policies_can_be_left_out(bool leaveOut, bool isThere)
    {
        using TemporaryFolder folder = new();
        folder.Write("apiDefinition.swagger.json", """{ "swagger": "2.0", "info": { "title": "Orders" } }""");
        ConnectorRow row = ConnectorRow.Of(ConnectorLoader.Load(folder.FullPath), "con");

        Unzipped solution = new(ReproducibleArchive.Create(SolutionArchive.OfConnector(Identity, row, leaveOut)));

        Assert.Equal(isThere, Record(solution).Element("policytemplateinstances") is not null);
        Assert.Equal(isThere, solution.Names.Contains("Connector/con_orders_policytemplateinstances.json"));
    }

    [Fact]
    public void A_list_of_policies_with_something_in_it_is_never_left_out()
    {
        ConnectorRow row = ConnectorRow.Of(ConnectorLoader.Load(orders.Connector), "con");

        Unzipped solution = new(ReproducibleArchive.Create(SolutionArchive.OfConnector(Identity, row, leaveOutEmptyPolicies: true)));

        Assert.NotNull(Record(solution).Element("policytemplateinstances"));
    }

    [Fact]
    public void A_character_that_xml_cannot_carry_is_refused()
    {
        using TemporaryFolder folder = new();
        folder.Write("apiDefinition.swagger.json", """{ "swagger": "2.0", "info": { "title": "Orders", "description": "A\u0001B" } }""");

        UsageException refusal = Assert.Throws<UsageException>(() => Pack(folder.FullPath));

        Assert.StartsWith("A solution cannot carry the description of this connector. ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("con", 10_000, 99_999)]
    [InlineData("gmo", 10_000, 99_999)]
    public void The_prefix_of_choice_values_lies_where_Dataverse_wants_it(string prefix, int least, int most)
    {
        int value = (Identity with { PublisherPrefix = prefix }).OptionValuePrefix;

        Assert.InRange(value, least, most);
        Assert.Equal(value, (Identity with { PublisherPrefix = prefix }).OptionValuePrefix);
        Assert.NotEqual(value, (Identity with { PublisherPrefix = prefix + "x" }).OptionValuePrefix);
    }

    private static SolutionIdentity Identity => new("Orders", "Orders", "1.0.0.0", "con", "Contoso");

    private static XElement Record(Unzipped solution) =>
        Assert.Single(solution.Xml("customizations.xml").Element("Connectors")!.Elements("Connector"));

    private static Unzipped Pack(string directory) => new(Assert.Single(
        Packer.Pack(ConnectorLoader.Load(directory), new PackOptions("x.zip", PackageKind.Solution) { PublisherPrefix = "con" }).Files).Content);

    private Unzipped Pack() => Pack(orders.Connector);
}
