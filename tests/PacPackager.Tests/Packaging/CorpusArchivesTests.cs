using System.Xml.Linq;
using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Packaging;
using TestKit;

namespace PacPackager.Tests.Packaging;

/// <summary>Connectors that Microsoft accepted, packed as solutions and read again.</summary>
public sealed class CorpusArchivesTests
{
    private static readonly (string Element, string Key)[] Parts =
    [
        ("connectionparameters", "connectionParameters"),
        ("connectionparametersets", "connectionParameterSets"),
        ("policytemplateinstances", "policyTemplateInstances"),
    ];

    // The only one of them whose definition is no JSON, as it was published.
    private const string Broken = "in-d-invoice-data-capture";

    public static TheoryData<string> Folders => new(
        Directory.GetDirectories(RepositoryPaths.Of("tests", "Corpus")).Select(path => Path.GetFileName(path)).Where(name => name != Broken).Order());

    [Fact]
    public void All_but_one_are_packed() => Assert.Equal(47, Folders.Count);

    [Fact]
    public async Task One_that_is_not_json_is_refused_even_by_force()
    {
        string corpus = RepositoryPaths.Of("tests", "Corpus");

        ProgramRun refused = await ProgramRun.InAsync(corpus, "pack", Broken, "--out", "missing/x.zip");
        ProgramRun forced = await ProgramRun.InAsync(corpus, "pack", Broken, "--out", "missing/x.zip", "--force");

        Assert.Equal((ExitCode.Findings, ExitCode.Usage), (refused.ExitCode, forced.ExitCode));
        Assert.EndsWith(": nothing was packed. Mend the connector, or pack it all the same with --force.\n", refused.Error, StringComparison.Ordinal);
        Assert.Contains(
            $"\n{Broken}/apiDefinition.swagger.json(51,13): The file is not JSON: ", forced.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_solution_holds_the_whole_connector(string name)
    {
        Connector connector = ConnectorLoader.Load(RepositoryPaths.Of("tests", "Corpus", name));
        Package package = Packer.Pack(connector, new PackOptions("x.zip", PackageKind.Solution));
        Unzipped solution = new(Assert.Single(package.Files).Content);

        XElement record = Assert.Single(solution.Xml("customizations.xml").Descendants("Connector"));
        XElement component = Assert.Single(solution.Xml("solution.xml").Descendants("RootComponent"));
        Assert.Equal($"{{{record.Element("connectorid")!.Value}}}", component.Attribute("id")!.Value);
        Assert.Equal(record.Element("name")!.Value, component.Attribute("schemaName")!.Value);
        Assert.Equal(connector.Definition!.Title, record.Element("displayname")!.Value);

        Assert.Equal(
            record.Elements().Select(element => element.Value).Where(value => value.StartsWith("/Connector/", StringComparison.Ordinal)),
            solution.Names.Skip(3).Select(entry => "/" + entry));
        Assert.Equal(
            solution.Names.Select(entry => Path.GetExtension(entry)[1..]).Distinct().Order(),
            solution.Xml("[Content_Types].xml").Elements().Select(type => type.Attribute("Extension")!.Value).Order());

        Assert.True(JToken.DeepEquals(connector.Definition.Source.Root, Part(solution, record, "openapidefinition")));
        Assert.All(Parts, part => Assert.True(
            connector.Properties?.Json?[part.Key] is not { } inner || JToken.DeepEquals(inner, Part(solution, record, part.Element)), part.Key));
        Assert.Equal(connector.Script is not null, record.Element("scriptoperations") is not null);
        Assert.Equal(connector.Script is not null, record.Element("customcodeblobcontent") is not null);
        Assert.Equal(connector.IconPath is not null, record.Element("iconblob") is not null);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Two_packs_are_equal(string name)
    {
        byte[] Pack() => Assert.Single(
            Packer.Pack(ConnectorLoader.Load(RepositoryPaths.Of("tests", "Corpus", name)), new PackOptions("x.zip", PackageKind.Solution)).Files).Content;

        Assert.Equal(Pack(), Pack());
    }

    private static JToken Part(Unzipped solution, XElement record, string element) =>
        solution.Json(record.Element(element)!.Value[1..]);
}
