using System.Text;
using Connectors.Parts;
using Newtonsoft.Json.Linq;

namespace Connectors.Tests.Parts;

public class PartsReaderTests
{
    private static readonly SourcePosition Record = new("customizations.xml", 7, 3);

    private static readonly ConnectorParts Parts = new()
    {
        Position = Record,
        HasPropertiesApart = true,
        IconBrandColor = new PartValue("#005bac", new SourcePosition("customizations.xml", 9, 5)),
        ConnectionParameters = Part("parameters.json", "{\r\n  \"key\": {\r\n    \"type\": \"securestring\"\r\n  }\r\n}"),
        PolicyTemplateInstances = Part("policies.json", "[\n  { \"templateId\": \"setheader\" } // last\n]"),
        ScriptOperations = new PartValue("[\n\"GetInvoice\"]", new SourcePosition("customizations.xml", 12, 5)),
    };

    [Fact]
    public void Parts_make_the_properties_they_were_parted_from()
    {
        ConnectorProperties properties = PartsReader.Read(Parts).Reading.Connector.Properties!;

        Assert.Equal(
            ("#005bac", "key", "setheader"),
            (properties.IconBrandColor, properties.ConnectionParameters.Single().Name, properties.Policies.Single().TemplateId));
        Assert.Equal(["GetInvoice"], properties.ScriptOperations);
    }

    [Fact]
    public void A_place_in_the_whole_is_one_in_the_part()
    {
        PartsReading reading = PartsReader.Read(Parts);
        ConnectorProperties properties = reading.Reading.Connector.Properties!;

        Assert.Equal(
            new SourcePosition("parameters.json", 3, 13, "/key/type"),
            reading.Locate(properties.Source.PositionOf(properties.Json!["connectionParameters"]!["key"]!["type"]!)));
        Assert.Equal(
            new SourcePosition("policies.json", 2, 19, "/0/templateId"),
            reading.Locate(properties.Source.PositionOf(properties.Json["policyTemplateInstances"]![0]!["templateId"]!)));
    }

    [Fact]
    public void What_stands_in_the_XML_is_told_of_there()
    {
        PartsReading reading = PartsReader.Read(Parts);
        ConnectorProperties properties = reading.Reading.Connector.Properties!;
        JToken list = properties.Json!["scriptOperations"]!;

        Assert.Equal(new SourcePosition("customizations.xml", 9, 5), reading.Locate(properties.Source.PositionOf(properties.Json["iconBrandColor"]!)));
        Assert.Equal(new SourcePosition("customizations.xml", 12, 5), reading.Locate(properties.Source.PositionOf(list[0]!)));
        Assert.Equal(Record, reading.Locate(properties.Position));
    }

    [Fact]
    public void A_key_is_told_of_at_the_beginning_of_its_part()
    {
        PartsReading reading = PartsReader.Read(Parts);
        ConnectorProperties properties = reading.Reading.Connector.Properties!;

        Assert.Equal(
            new SourcePosition("parameters.json", 1, 1), reading.Locate(properties.Source.PositionOf(properties.Json!.Property("connectionParameters")!)));
    }

    [Theory]
    [InlineData("{ \"a\": ", 1)]
    [InlineData("{},", 1)]
    [InlineData("{}, \"publisher\": 1", 1)]
    [InlineData("{\n} }", 2)]
    public void A_part_that_is_no_JSON_is_told_of_by_itself_and_spoils_no_other(string text, int line)
    {
        PartsReading reading = PartsReader.Read(Parts with { ConnectionParameters = Part("parameters.json", text) });

        ConnectorLoadException problem = Assert.Single(reading.Reading.Problems);
        Assert.Equal((LoadProblem.NotJson, "parameters.json", line), (problem.Kind, problem.File, problem.Line));
        Assert.Equal("setheader", reading.Reading.Connector.Properties!.Policies.Single().TemplateId);
    }

    [Fact]
    public void An_empty_list_of_connection_parameters_is_none()
    {
        PartsReading reading = PartsReader.Read(Parts with { ConnectionParameters = Part("parameters.json", "[]") });

        Assert.IsType<JObject>(reading.Reading.Connector.Properties!.Json!["connectionParameters"]);
    }

    [Fact]
    public void A_part_of_five_megabytes_is_not_read()
    {
        PartsReading reading = PartsReader.Read(new ConnectorParts { Position = Record, Script = new PartFile("script.csx", new byte[5_000_000]) });

        Assert.Equal(LoadProblem.TooLarge, Assert.Single(reading.Reading.Problems).Kind);
    }

    private static PartFile Part(string file, string text) => new(file, Encoding.UTF8.GetBytes(text));
}
