using System.Xml.Linq;
using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;
using TestKit;

namespace EndToEnd.Tests.Workflows;

/// <summary>The flows' solution names the connector as packing and deploying do.</summary>
public class SolutionSourceTests
{
    private static readonly string LogicalName = PacPackager.Dataverse.LogicalName.Of(
        ConnectorLoader.Load(RepositoryPaths.Root).Settings.Solution.PublisherPrefix!,
        ConnectorLoader.Load(RepositoryPaths.Root).Definition!.Title!);

    private static readonly string ConnectorId = DerivedId.Of("connector", LogicalName).ToString();

    private static XDocument Read(string file) => XDocument.Load(RepositoryPaths.Of("connector", "flows", "src", "Other", file));

    [Fact]
    public void The_connection_reference_has_the_connectors_id() =>
        Assert.Equal(
            [ConnectorId],
            Read("Customizations.xml").Descendants("customconnectorid").Select(each => (string?)each.Element("connectorid")));

    [Fact]
    public void The_solution_asks_for_the_connector_by_id_and_name() =>
        Assert.All(Read("Solution.xml").Descendants("Required"), required =>
        {
            Assert.Equal($"{{{ConnectorId}}}", (string?)required.Attribute("id"));
            Assert.Equal(LogicalName, (string?)required.Attribute("schemaName"));
        });

    [Fact]
    public void Every_flow_names_the_connector() =>
        Assert.All(Directory.EnumerateFiles(RepositoryPaths.Of("connector", "flows", "src", "Workflows"), "*.json"), file =>
            Assert.Contains(
                ((JObject)JObject.Parse(File.ReadAllText(file))["properties"]!["connectionReferences"]!).Properties(),
                reference => (string?)reference.Value.SelectToken("api.logicalName") == LogicalName));
}
