using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using Repository.Tests.Definition;
using TestKit;

namespace Repository.Tests.Samples;

/// <summary>The files of the flows' solution speak of each other.</summary>
public class SolutionSourceTests
{
    private static readonly string Source = RepositoryPaths.Of("connector", "flows", "src");

    private static readonly IReadOnlyList<string> Flows =
        [.. Directory.EnumerateFiles(Path.Combine(Source, "Workflows"), "*.json").Order(StringComparer.Ordinal)];

    private static readonly XDocument Solution = XDocument.Load(Path.Combine(Source, "Other", "Solution.xml"));
    private static readonly XDocument Customizations = XDocument.Load(Path.Combine(Source, "Other", "Customizations.xml"));

    [Fact]
    public void Every_flow_is_a_component_and_every_component_a_flow() => Assert.Equal(
        Flows.Select(file => $"{{{IdOf(file)}}}").Order(StringComparer.Ordinal),
        Components("29").Select(component => (string)component.Attribute("id")!).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_flow_has_a_record_that_names_its_file() => Assert.All(Flows, file =>
    {
        XElement record = XDocument.Load(file + ".data.xml").Root!;

        Assert.Equal($"{{{IdOf(file)}}}", (string?)record.Attribute("WorkflowId"));
        Assert.Equal($"/Workflows/{Path.GetFileName(file)}", (string?)record.Element("JsonFileName"));
        Assert.Equal("5", (string?)record.Element("Category"));
        Assert.Equal((string?)record.Attribute("Name"), (string?)record.Descendants("LocalizedName").Single().Attribute("description"));
    });

    [Fact]
    public void Every_connection_of_a_flow_is_a_reference_of_the_solution()
    {
        Dictionary<string, string?> references = Customizations.Descendants("connectionreference").ToDictionary(
            reference => (string)reference.Attribute("connectionreferencelogicalname")!, reference => (string?)reference.Element("connectorid"));

        Assert.All(Flows.SelectMany(Connections), connection => Assert.Equal(
            $"/providers/Microsoft.PowerApps/apis/{connection["api"]!["name"]}",
            references[(string)connection.SelectToken("connection.connectionReferenceLogicalName")!]));
        Assert.Equal(
            references.Keys.Order(StringComparer.Ordinal),
            Flows.SelectMany(Connections).Select(connection => (string)connection.SelectToken("connection.connectionReferenceLogicalName")!)
                .Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_step_uses_a_connection_of_its_flow() => Assert.All(Flows, file =>
    {
        JObject flow = Read(file);
        string[] names = [.. ((JObject)flow.SelectToken("properties.connectionReferences")!).Properties().Select(connection => connection.Name)];
        IEnumerable<JToken> hosts = flow.SelectTokens("$..host").ToList();

        Assert.NotEmpty(hosts);
        Assert.All(hosts, host => Assert.Contains((string?)host["connectionName"], names));
        Assert.All(hosts, host => Assert.Equal($"/providers/Microsoft.PowerApps/apis/{host["connectionName"]}", (string?)host["apiId"]));
    });

    [Fact]
    public void Every_environment_variable_of_a_flow_is_defined_with_the_same_default()
    {
        Dictionary<string, XElement> defined = Directory
            .EnumerateFiles(Path.Combine(Source, "environmentvariabledefinitions"), "*.xml", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileName(Path.GetDirectoryName(file)!), file => XDocument.Load(file).Root!);
        ILookup<string, string?> used = Flows
            .SelectMany(file => Read(file).SelectTokens("properties.definition.parameters.*"))
            .Where(parameter => parameter["metadata"] is not null)
            .ToLookup(parameter => (string)parameter["metadata"]!["schemaName"]!, parameter => (string?)parameter["defaultValue"]);

        string[] names = [.. defined.Keys.Order(StringComparer.Ordinal)];
        Assert.Equal(names, Components("380").Select(component => (string)component.Attribute("schemaName")!).Order(StringComparer.Ordinal));
        Assert.Equal(names, used.Select(each => each.Key).Order(StringComparer.Ordinal));
        Assert.All(defined, each => Assert.Equal(each.Key, (string?)each.Value.Attribute("schemaname")));
        Assert.All(used, each => Assert.All(each, value => Assert.Equal((string?)defined[each.Key].Element("defaultvalue") ?? "", value)));
    }

    private static IEnumerable<XElement> Components(string type) =>
        Solution.Descendants("RootComponent").Where(component => (string?)component.Attribute("type") == type);

    private static IEnumerable<JToken> Connections(string file) => Read(file).SelectTokens("properties.connectionReferences.*");

    private static JObject Read(string file) => Shipped.Read(file);

    // The file's name ends in the ID in upper case.
    private static string IdOf(string file)
    {
        string id = Path.GetFileNameWithoutExtension(file)[^36..];
        Assert.Equal(id.ToUpperInvariant(), id);
        return id.ToLowerInvariant();
    }
}
