using Newtonsoft.Json.Linq;

namespace PacPackager.Tests.Comparison;

public sealed class EqualConnectorsTests
{
    [Fact]
    public void Nothing_changes_between_a_connector_and_itself()
    {
        using Versions versions = new();
        versions.Both(SampleFiles.DefinitionName, SampleFiles.Definition)
            .Both(SampleFiles.PropertiesName, SampleFiles.Properties)
            .Both(SampleFiles.ScriptName, SampleFiles.Script);

        Assert.Empty(versions.Compare());
    }

    [Fact]
    public void How_it_is_written_is_no_change()
    {
        using Versions versions = new();
        versions.Old(SampleFiles.DefinitionName, SampleFiles.Definition)
            .New(SampleFiles.DefinitionName, "\uFEFF// A comment.\r\n" + Reversed(SampleFiles.Definition).ReplaceLineEndings("\r\n"))
            .Old(SampleFiles.PropertiesName, SampleFiles.Properties)
            .New(SampleFiles.PropertiesName, Reversed(SampleFiles.Properties))
            .Old(SampleFiles.ScriptName, SampleFiles.Script)
            .New(SampleFiles.ScriptName, "// A comment.\n" + SampleFiles.Script.Replace("    ", "\t", StringComparison.Ordinal).ReplaceLineEndings("\r\n"));

        Assert.Empty(versions.Compare());
    }

    [Theory]
    [InlineData(
        """ "parameters": [ { "name": "a", "in": "query", "type": "string" }, { "name": "b", "in": "query", "type": "string" } ] """,
        """ "parameters": [ { "name": "b", "in": "query", "type": "string" }, { "name": "a", "in": "query", "type": "string" } ] """)]
    [InlineData(
        """ "parameters": [ { "name": "X-Mode", "in": "header", "type": "string" } ] """,
        """ "parameters": [ { "name": "x-mode", "in": "header", "type": "string" } ] """)]
    [InlineData(
        """ "parameters": [ { "name": "a", "in": "query", "type": "number", "default": 1 } ] """,
        """ "parameters": [ { "name": "a", "in": "query", "type": "number", "default": 1.0, "collectionFormat": "csv", "x-ms-url-encoding": "single" } ] """)]
    [InlineData(
        """ "parameters": [ { "name": "a", "in": "query", "type": "boolean", "default": true } ] """,
        """ "parameters": [ { "name": "a", "in": "query", "type": "boolean", "default": "true" } ] """)]
    [InlineData(
        """ "parameters": [ { "name": "a", "in": "query", "type": "string", "default": null } ] """,
        """ "parameters": [ { "name": "a", "in": "query", "type": "string" } ] """)]
    [InlineData(
        """ "parameters": [ { "name": "a", "in": "query", "type": "string" } ] """,
        """ "parameters": [ { "name": "a", "in": "query", "type": "string", "x-ms-visibility": "normal", "required": false } ] """)]
    [InlineData(
        """ "consumes": [ "a/b", "c/d" ], "responses": { "200": { "description": "" }, "404": { "description": "" } } """,
        """ "consumes": [ "c/d", "a/b" ], "responses": { "404": { "description": "" }, "200": { "description": "" } } """)]
    public void Order_and_what_goes_without_saying_are_no_change(string old, string @new)
    {
        Assert.Empty(Versions.BetweenOperations(old, @new));
    }

    [Fact]
    public void A_schema_may_move_into_a_definition_or_be_composed()
    {
        const string InPlace = """
            { "paths": { "/a": { "get": { "operationId": "A", "responses": { "200": { "description": "", "schema": {
              "type": "object", "required": [ "id" ], "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } } }
            """;
        const string Composed = """
            { "paths": { "/a": { "get": { "operationId": "A", "responses": { "200": { "$ref": "#/responses/Fine" } } } } },
              "responses": { "Fine": { "description": "", "schema": { "$ref": "#/definitions/Whole" } } },
              "definitions": {
                "Whole": { "allOf": [ { "$ref": "#/definitions/Base" }, { "properties": { "name": { "type": "string" } } } ], "required": [ "id" ] },
                "Base": { "type": "object", "properties": { "id": { "type": "string" } } } } }
            """;

        Assert.Empty(Versions.Between(InPlace, Composed));
        Assert.Empty(Versions.Between(Composed, InPlace));
    }

    [Fact]
    public void The_names_of_schemes_and_of_unused_definitions_do_not_count()
    {
        Assert.Empty(Versions.Between(
            """{ "securityDefinitions": { "a": { "type": "basic" } }, "security": [ { "a": [] } ], "definitions": { "Unused": { "type": "string" } } }""",
            """{ "securityDefinitions": { "b": { "type": "basic" } }, "security": [ { "b": [] } ] }"""));
    }

    private static string Reversed(string json) => Reverse(JToken.Parse(json)).ToString(Newtonsoft.Json.Formatting.None);

    private static JToken Reverse(JToken token) => token switch
    {
        JObject container => new JObject(container.Properties().Reverse().Select(member => new JProperty(member.Name, Reverse(member.Value)))),
        JArray array => new JArray(array.Select(Reverse)),
        _ => token,
    };
}
