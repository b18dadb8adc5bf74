namespace Connectors.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void Properties_keep_their_order_and_know_whether_they_are_required()
    {
        Schema schema = Body("""{ "type": "object", "required": ["b"], "properties": { "b": { "type": "string" }, "a": { "type": "integer" } } }""");

        Assert.Equal(["b string True", "a integer False"], schema.Properties.Select(property => $"{property.Name} {property.Schema.Type} {property.Required}"));
    }

    [Fact]
    public void Everything_about_a_schema_is_read()
    {
        Schema schema = Body("""
            { "type": "string", "format": "uri", "title": "T", "x-ms-summary": "S", "description": "D", "x-ms-visibility": "internal",
              "default": "https://a.example", "x-ms-notification-url": true }
            """);

        Assert.Equal(("string", "uri", "T", "S", "D"), (schema.Type, schema.Format, schema.Title, schema.Summary, schema.Description));
        Assert.Equal(("internal", true, "https://a.example"), (schema.Visibility, schema.IsNotificationUrl, (string?)schema.Default));
    }

    [Fact]
    public void A_reference_shows_what_it_leads_to_and_both_places()
    {
        Schema schema = Body("""{ "$ref": "#/definitions/Envelope" }""", """
            "Envelope": { "type": "object" }
            """);

        Assert.Equal(("object", "#/definitions/Envelope", false), (schema.Type, schema.Reference, schema.IsBroken));
        Assert.Equal("/definitions/Envelope", schema.ContentPosition.Pointer);
        Assert.EndsWith("/schema", schema.Position.Pointer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#/definitions/a~1b")]
    [InlineData("#/definitions/a%2Fb")]
    public void A_reference_may_escape_its_name(string reference)
    {
        Assert.Equal("string", Body($$"""{ "$ref": "{{reference}}" }""", """ "a/b": { "type": "string" } """).Type);
    }

    [Theory]
    [InlineData("#/definitions/None")]
    [InlineData("other.json#/definitions/Envelope")]
    [InlineData("")]
    public void A_reference_that_leads_nowhere_is_broken(string reference)
    {
        Schema schema = Body($$"""{ "$ref": "{{reference}}" }""");

        Assert.True(schema.IsBroken);
        Assert.Null(schema.Type);
        Assert.Empty(schema.Properties);
    }

    [Fact]
    public void A_schema_may_contain_itself()
    {
        Schema node = Body("""{ "$ref": "#/definitions/Node" }""", """
            "Node": { "properties": { "name": { "type": "string" }, "children": { "type": "array", "items": { "$ref": "#/definitions/Node" } } } }
            """);

        Schema child = node.Properties[1].Schema.Items!;

        Assert.True(child.IsSameAs(node));
        Assert.Equal("children", child.Properties[1].Name);
    }

    [Fact]
    public void Parts_that_hold_together_are_flattened_once()
    {
        Schema schema = Body("""{ "allOf": [ { "$ref": "#/definitions/Base" } ], "properties": { "own": {}, "id": { "type": "integer" } } }""", """
            "Base": { "allOf": [ { "$ref": "#/definitions/Base" } ], "properties": { "id": { "type": "string" }, "kind": {} } }
            """);

        Assert.Equal(["own ", "id integer", "kind "], schema.FlattenProperties().Select(property => $"{property.Name} {property.Schema.Type}"));
    }

    [Fact]
    public void Choices_join_values_with_labels()
    {
        Schema schema = Body("""
            { "enum": ["0", "1"], "x-ms-enum-values": [ { "value": "1", "displayName": "Yes" }, { "value": "2", "displayName": "Maybe" }, { "displayName": "?" } ] }
            """);

        Assert.Equal(["0 ", "1 Yes", "2 Maybe"], schema.Choices.Select(choice => $"{choice.Value} {choice.Label}"));
    }

    [Fact]
    public void Undeclared_properties_may_have_a_schema()
    {
        Assert.Equal("string", Body("""{ "additionalProperties": { "type": "string" } }""").AdditionalProperties!.Type);
        Assert.Null(Body("""{ "additionalProperties": true }""").AdditionalProperties);
    }

    [Theory]
    [InlineData("""{ "type": ["null", "string"] }""", "string")]
    [InlineData("""{ "type": {} }""", null)]
    [InlineData("""{ "type": "object", "properties": [], "required": "all", "items": [], "enum": {}, "allOf": {} }""", "object")]
    public void Odd_shapes_are_read_as_far_as_they_go(string json, string? type)
    {
        Schema schema = Body(json);

        Assert.Equal(type, schema.Type);
        Assert.Empty(schema.Properties);
        Assert.Empty(schema.Required);
        Assert.Empty(schema.Choices);
        Assert.Null(schema.Items);
    }

    private static Schema Body(string schema, string definitions = "") => SampleConnector.Definition($$"""
        { "paths": { "/a": { "post": { "parameters": [ { "name": "body", "in": "body", "schema": {{schema}} } ] } } },
          "definitions": { {{definitions}} } }
        """).Operations[0].Body!.Schema!;
}
