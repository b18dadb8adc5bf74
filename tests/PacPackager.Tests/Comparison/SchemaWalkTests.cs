using System.Globalization;
using System.Text;

namespace PacPackager.Tests.Comparison;

public sealed class SchemaWalkTests
{
    [Fact]
    public void A_definition_that_contains_itself_is_walked_once()
    {
        Assert.Equal(
            ["breaking output-field-deleted: A: output 'name' is gone."],
            Versions.Between(Recursive(""" "name": { "type": "string" }, """), Recursive("")));
    }

    [Fact]
    public void Two_definitions_that_contain_each_other_end()
    {
        string old = Answer("#/definitions/A", """
            "A": { "type": "object", "properties": { "b": { "$ref": "#/definitions/B" } } },
            "B": { "type": "object", "properties": { "a": { "$ref": "#/definitions/A" }, "n": { "type": "integer" } } }
            """);
        string @new = Answer("#/definitions/A", """
            "A": { "type": "object", "properties": { "b": { "type": "object", "properties": { "a": { "$ref": "#/definitions/A" }, "n": { "type": "string" } } } } }
            """);

        Assert.Equal(["breaking output-field-type-changed: A: output 'b/n' changes from 'integer' to 'string'."], Versions.Between(old, @new));
    }

    [Fact]
    public void References_that_lead_in_circles_or_nowhere_end()
    {
        string circle = Answer("#/definitions/A", """ "A": { "$ref": "#/definitions/B" }, "B": { "$ref": "#/definitions/A" } """);
        string nowhere = Answer("#/definitions/Missing", "");

        Assert.Empty(Versions.Between(circle, circle));
        Assert.Empty(Versions.Between(nowhere, nowhere));
        Assert.Empty(Versions.Between(circle, nowhere));
    }

    [Fact]
    public void Composed_schemas_that_contain_themselves_end()
    {
        string loop = Answer("#/definitions/A", """ "A": { "allOf": [ { "$ref": "#/definitions/A" } ], "properties": { "x": { "type": "string" } } } """);

        Assert.Empty(Versions.Between(loop, loop));
    }

    [Fact]
    public void Shared_definitions_do_not_multiply_the_work()
    {
        // Each level refers to the next one twice: 2^60 ways to the last field.
        string old = Answer("#/definitions/L0", Ladder("integer"));
        string @new = Answer("#/definitions/L0", Ladder("string"));

        string change = Assert.Single(Versions.Between(old, @new));

        Assert.EndsWith("/end' changes from 'integer' to 'string'.", change, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_in_a_shared_definition_is_one_change_of_all_its_operations()
    {
        static string Definition(string type) => $$"""
            { "paths": {
                "/a": { "get": { "operationId": "A", "responses": { "200": { "description": "", "schema": { "$ref": "#/definitions/X" } } } } },
                "/b": { "get": { "operationId": "B", "responses": { "200": { "description": "", "schema": { "$ref": "#/definitions/X" } } } } },
                "/c": { "get": { "operationId": "C", "responses": { "200": { "description": "", "schema": { "type": "array", "items": { "$ref": "#/definitions/X" } } } } } },
                "/d": { "get": { "operationId": "D", "responses": { "200": { "description": "", "schema": { "$ref": "#/definitions/X" } } } } } },
              "definitions": { "X": { "type": "object", "properties": { "id": { "type": "{{type}}" } } } } }
            """;

        Assert.Equal(
            ["breaking output-field-type-changed: A, B, C and 1 more: output 'id' changes from 'string' to 'integer'."],
            Versions.Between(Definition("string"), Definition("integer")));
    }

    [Fact]
    public void The_same_definition_as_input_and_output_is_two_changes()
    {
        static string Definition(string type) => $$"""
            { "paths": { "/a": { "post": { "operationId": "A",
                "parameters": [ { "name": "body", "in": "body", "schema": { "$ref": "#/definitions/X" } } ],
                "responses": { "200": { "description": "", "schema": { "$ref": "#/definitions/X" } } } } } },
              "definitions": { "X": { "type": "object", "properties": { "id": { "type": "{{type}}" } } } } }
            """;

        Assert.Equal(
            [
                "breaking input-field-type-changed: A: input 'body/id' changes from 'string' to 'integer'.",
                "breaking output-field-type-changed: A: output 'id' changes from 'string' to 'integer'.",
            ],
            Versions.Between(Definition("string"), Definition("integer")));
    }

    private static string Recursive(string more) => Answer(
        "#/definitions/Node",
        $$""" "Node": { "type": "object", "properties": { {{more}} "left": { "$ref": "#/definitions/Node" }, "all": { "type": "array", "items": { "$ref": "#/definitions/Node" } } } } """);

    private static string Ladder(string last)
    {
        StringBuilder levels = new();
        for (int level = 0; level < 60; level++)
        {
            string next = (level + 1).ToString(CultureInfo.InvariantCulture);
            levels.Append(CultureInfo.InvariantCulture, $"\"L{level}\": {{ \"type\": \"object\", \"properties\": {{ ");
            levels.Append($"\"a\": {{ \"$ref\": \"#/definitions/L{next}\" }}, \"b\": {{ \"$ref\": \"#/definitions/L{next}\" }} }} }},");
        }

        return levels.Append($"\"L60\": {{ \"type\": \"object\", \"properties\": {{ \"end\": {{ \"type\": \"{last}\" }} }} }}").ToString();
    }

    private static string Answer(string reference, string definitions) => $$"""
        { "paths": { "/a": { "get": { "operationId": "A", "responses": { "200": { "description": "", "schema": { "$ref": "{{reference}}" } } } } } },
          "definitions": { {{definitions}} } }
        """;
}
