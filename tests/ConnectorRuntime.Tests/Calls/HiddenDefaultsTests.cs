using System.Text;
using ConnectorRuntime.Calls;
using ConnectorRuntime.Tests.Gateway;

namespace ConnectorRuntime.Tests.Calls;

public class HiddenDefaultsTests
{
    private const string Hidden = """ "type": "integer", "default": 1, "x-ms-visibility": "internal" """;

    [Fact]
    public void Hidden_property_is_filled_in_and_a_seen_one_is_not()
    {
        Assert.Equal("""{"a":0,"hidden":1}""", Fill($$"""
            { "type": "object", "properties": { "a": { "type": "integer" }, "hidden": { {{Hidden}} }, "seen": { "type": "integer", "default": 2 } } }
            """, """{ "a": 0 }"""));
    }

    [Theory]
    [InlineData("""{ "hidden": 5 }""", """{"hidden":5}""")]
    [InlineData("""{ "hidden": null }""", """{"hidden":null}""")]
    public void Given_value_stays(string body, string expected)
    {
        Assert.Equal(expected, Fill($$"""{ "type": "object", "properties": { "hidden": { {{Hidden}} } } }""", body));
    }

    [Fact]
    public void Items_of_a_list_and_objects_that_are_given_are_filled_in_too()
    {
        Assert.Equal("""{"list":[{"hidden":1},{"x":2,"hidden":1}],"one":{"hidden":1}}""", Fill($$"""
            { "type": "object", "properties": {
              "list": { "type": "array", "items": { "type": "object", "properties": { "hidden": { {{Hidden}} } } } },
              "one": { "type": "object", "properties": { "hidden": { {{Hidden}} } } } } }
            """, """{ "list": [ {}, { "x": 2 } ], "one": {} }"""));
    }

    [Fact]
    public void Object_that_is_not_given_is_made_only_when_it_is_required_or_hidden()
    {
        string schema = $$"""{ "type": "object", "properties": { "hidden": { {{Hidden}} } } }""";
        Assert.Equal("""{"required":{"hidden":1}}""", Fill(
            $$"""{ "type": "object", "required": [ "required" ], "properties": { "optional": {{schema}}, "required": {{schema}} } }""", "{}"));
    }

    [Fact]
    public void Whatever_stands_below_a_hidden_object_is_hidden()
    {
        Assert.Equal("""{"options":{"size":3}}""", Fill("""
            { "type": "object", "properties": { "options": {
              "type": "object", "x-ms-visibility": "internal", "properties": { "size": { "type": "integer", "default": 3 } } } } }
            """, "{}"));
    }

    [Fact]
    public void Body_that_is_not_given_is_made_of_its_hidden_defaults()
    {
        Assert.Equal("""{"hidden":1}""", Fill($$"""{ "type": "object", "properties": { "hidden": { {{Hidden}} } } }""", null));
    }

    [Fact]
    public void Body_without_hidden_defaults_is_not_made()
    {
        Assert.Null(Fill("""{ "type": "object", "properties": { "seen": { "type": "integer", "default": 2 } } }""", null));
    }

    [Theory]
    [InlineData("", """{ "next": {} }""", """{"next":{"hidden":1},"hidden":1}""")]
    [InlineData("\"required\": [ \"next\" ],", null, """{"hidden":1}""")]
    public void Schema_that_holds_itself_ends(string required, string? body, string expected)
    {
        Assert.Equal(expected, Fill("""{ "$ref": "#/definitions/Node" }""", body, $$"""
            "definitions": { "Node": { "type": "object", {{required}} "properties": { "hidden": { {{Hidden}} }, "next": { "$ref": "#/definitions/Node" } } } }
            """));
    }

    [Fact]
    public void File_is_no_object_to_be_filled()
    {
        const string File = """{"$content-type":"a/b","$content":""}""";
        Assert.Equal("{\"f\":" + File + "}", Fill(
            $$"""{ "type": "object", "properties": { "f": { "type": "object", "properties": { "hidden": { {{Hidden}} } } } } }""", $$"""{ "f": {{File}} }"""));
    }

    private static string? Fill(string schema, string? body, string definitions = "\"definitions\": {}")
    {
        using SampleConnector sample = new($$"""
            "/items": { "post": { "operationId": "Call", "responses": { "200": { "description": "Fine." } },
              "parameters": [ { "name": "body", "in": "body", "schema": {{schema}} } ] } }
            """, definitions);
        var parameter = sample.Load().Definition!.Operations[0].Body!;
        var filled = HiddenDefaults.Fill(parameter, body is null ? null : JsonText.ReadObject(body, "The body"));
        return filled is null ? null : Encoding.UTF8.GetString(JsonText.ToBytes(filled));
    }
}
