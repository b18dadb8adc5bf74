using PacPackager.Dataverse;
using PacPackager.Deployment.Verification;

namespace PacPackager.Tests.Deployment.Verification;

public sealed class RowComparisonTests
{
    private static readonly ConnectorRow Row = new()
    {
        Name = "new_orders",
        DisplayName = "Orders",
        Description = "Reads the orders.\nAll of them.",
        IconBrandColor = "#33aaff",
        OpenApiDefinition = """{ "host": "api.example.com", "basePath": "/v1", "info": { "title": "Orders" }, "x-a/b": [ 1.50, 2 ] }""",
        ConnectionParameters = """{ "key": { "type": "securestring" } }""",
        PolicyTemplateInstances = "[]",
        ScriptOperations = """[ "B", "A" ]""",
        CustomCode = "one\ntwo\n",
        Icon = [1, 2],
    };

    public static TheoryData<string, string> Different => new()
    {
        { "display name", "display name: 'Order' is stored, 'Orders' was written." },
        { "description", "description: none is stored, 'Reads the orders. All of them.' was written." },
        { "definition", "definition at /x-a~1b/1: 3 is stored, 2 was written." },
        { "no definition", "definition: none is stored, {\"host\":\"api.example.com\",\"basePath\":\"/v1\",\"info\":{\"title\":\"Orders\"},\"x-a/b\":[1… was written." },
        { "broken definition", "definition: no JSON ('{ \"host\"') is stored, a JSON document was written." },
        { "connection parameters", "connection parameters at /secret: {\"type\":\"string\"} is stored, none was written." },
        { "connection parameter sets", "connection parameter sets: {\"values\":[]} is stored, none was written." },
        { "policies", "policies: [{\"templateId\":\"setheader\"}] is stored, none was written." },
        { "script", "script, line 2: 'three' is stored, 'two' was written." },
        { "script operations", "script operations: also 'C' is stored, not 'B' was written." },
        { "icon colour", "icon colour: none is stored, '#33aaff' was written." },
        { "icon", "icon: none is stored, an icon was written." },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void Each_part_that_differs_is_named_with_the_first_place(string part, string message)
    {
        ConnectorRow stored = part switch
        {
            "display name" => Row with { DisplayName = "Order" },
            "description" => Row with { Description = "" },
            "definition" => Row with { OpenApiDefinition = Row.OpenApiDefinition.Replace(", 2 ]", ", 3, 4 ]", StringComparison.Ordinal) },
            "no definition" => Row with { OpenApiDefinition = "" },
            "broken definition" => Row with { OpenApiDefinition = "{ \"host\"" },
            "connection parameters" => Row with { ConnectionParameters = """{ "key": { "type": "securestring" }, "secret": { "type": "string" } }""" },
            "connection parameter sets" => Row with { ConnectionParameterSets = """{ "values": [] }""" },
            "policies" => Row with { PolicyTemplateInstances = """[ { "templateId": "setheader" } ]""" },
            "script" => Row with { CustomCode = "one\nthree" },
            "script operations" => Row with { ScriptOperations = """[ "A", "C" ]""" },
            "icon colour" => Row with { IconBrandColor = null },
            _ => Row with { Icon = null },
        };

        Assert.Equal([message], RowComparison.Compare(Row, stored).Select(difference => difference.Message));
    }

    [Fact]
    public void How_it_is_written_is_no_difference()
    {
        ConnectorRow stored = Row with
        {
            Name = "cts_orders",
            Description = "Reads the orders.\r\nAll of them.",
            IconBrandColor = "#33AAFF",
            OpenApiDefinition = """{"x-a/b":[1.5,2.0],"x-added":null,"info":{"title":"Orders"},"basePath":"/v1","host":"api.example.com"}""",
            ConnectionParameters = """{"key":{"oAuthSettings":null,"type":"securestring"}}""",
            ConnectionParameterSets = "{}",
            PolicyTemplateInstances = "null",
            ScriptOperations = """["A","B"]""",
            CustomCode = "one\r\ntwo",
            Icon = [9],
        };

        Assert.Empty(RowComparison.Compare(Row, stored));
    }

    [Fact]
    public void The_address_of_the_platforms_gateway_is_no_difference()
    {
        ConnectorRow stored = Row with
        {
            OpenApiDefinition = """{ "host": "europe-002.azure-apim.net", "basePath": "/apim/orders", "schemes": [ "https" ], "info": { "title": "Orders" }, "x-a/b": [ 1.5, 2 ] }""",
        };

        Assert.Empty(RowComparison.Compare(Row, stored));
    }

    [Fact]
    public void Another_host_is_a_difference()
    {
        ConnectorRow stored = Row with { OpenApiDefinition = Row.OpenApiDefinition.Replace("api.example.com", "api.example.net", StringComparison.Ordinal) };

        Assert.Equal(["/host"], RowComparison.Compare(Row, stored).Select(difference => difference.Pointer));
    }
}
