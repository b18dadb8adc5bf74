using Newtonsoft.Json.Linq;

namespace Connectors.Tests;

public sealed class OperationTests
{
    [Fact]
    public void Operations_come_in_the_order_written_with_upper_case_methods()
    {
        ConnectorDefinition definition = SampleConnector.Definition("""
            { "paths": {
                "/b": { "post": { "operationId": "Two" }, "get": { "operationId": "One" } },
                "x-note": { "get": { "operationId": "NoPath" } },
                "/a": { "x-ms-notification-content": {}, "parameters": [], "delete": { "operationId": "Three" } } } }
            """);

        Assert.Equal(
            ["POST /b Two", "GET /b One", "DELETE /a Three"],
            definition.Operations.Select(operation => $"{operation.Method} {operation.Path} {operation.Id}"));
    }

    [Fact]
    public void What_the_maker_sees_is_read()
    {
        Operation operation = One("""
            "summary": "Send", "description": "Sends it.", "x-ms-visibility": "internal", "deprecated": true, "x-ms-trigger": "batch"
            """);

        Assert.Equal(
            ("Send", "Sends it.", "internal", true, "batch", true),
            (operation.Summary, operation.Description, operation.Visibility, operation.Deprecated, operation.Trigger, operation.IsInternal));
    }

    [Fact]
    public void The_operation_stands_where_its_method_is_written()
    {
        ConnectorDefinition definition = SampleConnector.Definition("{ \"paths\": {\n  \"/a/b\": {\n    \"post\": {} } } }");

        Assert.Equal(new SourcePosition("/connector/apiDefinition.swagger.json", 3, 5, "/paths/~1a~1b/post"), definition.Operations[0].Position);
    }

    [Fact]
    public void Media_types_are_the_definitions_unless_the_operation_has_its_own()
    {
        ConnectorDefinition definition = SampleConnector.Definition("""
            { "consumes": ["application/json"], "produces": ["application/json"],
              "paths": { "/a": { "post": { "consumes": ["multipart/form-data"], "produces": [] }, "get": {} } } }
            """);

        Assert.Equal(["multipart/form-data"], definition.Operations[0].Consumes);
        Assert.Empty(definition.Operations[0].Produces);
        Assert.Equal(["application/json"], definition.Operations[1].Consumes);
        Assert.Equal(["application/json"], definition.Operations[1].Produces);
    }

    [Fact]
    public void Parameters_of_the_path_come_first_and_give_way_to_the_operations_own()
    {
        ConnectorDefinition definition = SampleConnector.Definition("""
            { "parameters": { "page": { "name": "page", "in": "query", "type": "integer" } },
              "paths": { "/a/{id}": {
                "parameters": [
                  { "name": "id", "in": "path", "type": "string" },
                  { "name": "x", "in": "query", "summary": "shared" },
                  { "name": "X-Trace", "in": "header" } ],
                "get": { "parameters": [
                  { "name": "x", "in": "query", "type": "boolean" },
                  { "$ref": "#/parameters/page" },
                  { "name": "x", "in": "header" } ] } } } }
            """);

        Assert.Equal(
            ["Path id string", "Header X-Trace ", "Query x boolean", "Query page integer", "Header x "],
            definition.Operations[0].Parameters.Select(parameter => $"{parameter.In} {parameter.Name} {parameter.Type}"));
    }

    [Fact]
    public void Everything_about_a_parameter_is_read()
    {
        Parameter parameter = One("""
            "parameters": [ { "name": "download_type", "in": "query", "type": "integer", "format": "int32", "required": true,
              "default": 2, "x-ms-visibility": "internal", "x-ms-summary": "Download type", "description": "What to fetch.",
              "enum": [1, 2], "x-ms-enum-values": [ { "value": 2, "displayName": "Signed" }, { "value": 1, "displayName": "Plain" } ],
              "collectionFormat": "csv", "x-ms-url-encoding": "single" } ]
            """).Parameters[0];

        Assert.Equal(("integer", "int32", true, true), (parameter.Type, parameter.Format, parameter.Required, parameter.IsInternal));
        Assert.Equal(("Download type", "What to fetch."), (parameter.Summary, parameter.Description));
        Assert.Equal(("csv", "single"), (parameter.CollectionFormat, parameter.UrlEncoding));
        Assert.Equal(2, (int)parameter.Default!);
        Assert.Equal(["1 Plain", "2 Signed"], parameter.Choices.Select(choice => $"{choice.Value} {choice.Label}"));
    }

    [Fact]
    public void Form_parts_and_unknown_places_are_told_apart()
    {
        Operation operation = One("""
            "parameters": [ { "name": "file", "in": "formData", "type": "file" }, { "name": "lost", "in": "cookie" }, { "in": 4 }, "odd" ]
            """);

        Assert.Equal(
            [ParameterLocation.FormData, ParameterLocation.Unknown, ParameterLocation.Unknown],
            operation.Parameters.Select(parameter => parameter.In));
        Assert.Null(operation.Body);
    }

    [Fact]
    public void The_body_is_the_parameter_with_a_schema()
    {
        Operation operation = One("""
            "parameters": [ { "name": "q", "in": "query" }, { "name": "body", "in": "body", "required": true, "schema": { "type": "object" } } ]
            """);

        Assert.Equal("object", operation.Body!.Schema!.Type);
    }

    [Fact]
    public void A_reference_that_goes_round_in_circles_is_no_parameter()
    {
        ConnectorDefinition definition = SampleConnector.Definition("""
            { "parameters": { "a": { "$ref": "#/parameters/b" }, "b": { "$ref": "#/parameters/a" } },
              "paths": { "/a": { "get": { "parameters": [ { "$ref": "#/parameters/a" }, { "$ref": "#/parameters/none" } ] } } } }
            """);

        Assert.Empty(definition.Operations[0].Parameters);
    }

    [Fact]
    public void Security_is_the_definitions_unless_the_operation_has_its_own()
    {
        ConnectorDefinition definition = SampleConnector.Definition("""
            { "securityDefinitions": { "basic_auth": { "type": "basic" }, "key": { "type": "apiKey", "name": "X-Key", "in": "header" } },
              "security": [ { "basic_auth": [] } ],
              "paths": { "/a": { "get": {}, "put": { "security": [] }, "post": { "security": [ { "key": [], "basic_auth": [] } ] } } } }
            """);

        Assert.Equal([["basic_auth"], null, ["key", "basic_auth"]], definition.Operations.Select(operation =>
            definition.SecurityOf(operation).SingleOrDefault()?.Schemes));
        Assert.Null(definition.Operations[0].Security);
        Assert.Equal(("basic", "apiKey"), (definition.SecuritySchemes[0].Type, definition.SecuritySchemes[1].Type));
        Assert.Equal(("X-Key", "header"), (definition.SecuritySchemes[1].ParameterName, definition.SecuritySchemes[1].In));
    }

    [Fact]
    public void A_triggers_events_are_described_by_its_path_item()
    {
        ConnectorDefinition definition = SampleConnector.Definition("""
            { "paths": { "/hooks": {
                "x-ms-notification-content": { "schema": { "type": "object", "properties": { "event": { "type": "string" } } } },
                "post": { "x-ms-trigger": "single" }, "delete": {} } } }
            """);

        Assert.Equal(["event"], definition.Operations[0].NotificationContent!.Properties.Select(property => property.Name));
        Assert.Null(definition.Operations[1].NotificationContent);
    }

    [Fact]
    public void Responses_are_read_with_references_followed()
    {
        ConnectorDefinition definition = SampleConnector.Definition("""
            { "responses": { "refused": { "description": "No." } },
              "paths": { "/a": { "get": { "responses": {
                "201": { "description": "Made.", "schema": { "type": "object" }, "headers": { "Location": {} } },
                "default": { "$ref": "#/responses/refused" }, "404": 7 } } } } }
            """);

        IReadOnlyList<Response> responses = definition.Operations[0].Responses;

        Assert.Equal(["201 Made.", "default No.", "404 "], responses.Select(response => $"{response.StatusCode} {response.Description}"));
        Assert.Equal("object", responses[0].Schema!.Type);
        Assert.Equal(["Location"], responses[0].Headers);
    }

    [Theory]
    [InlineData("/gmosign/", "/gmosign")]
    [InlineData("gmosign/v1", "/gmosign/v1")]
    [InlineData("/", "")]
    [InlineData("", "")]
    public void The_base_path_begins_with_a_slash_and_ends_with_none(string written, string basePath)
    {
        Assert.Equal(basePath, SampleConnector.Definition(new JObject { ["basePath"] = written }.ToString()).BasePath);
    }

    [Theory]
    [InlineData("""{ "paths": [] }""")]
    [InlineData("""{ "info": "x", "host": {}, "schemes": "https", "security": {}, "securityDefinitions": [], "paths": { "/a": null } }""")]
    public void Members_of_the_wrong_shape_count_as_absent(string json)
    {
        ConnectorDefinition definition = SampleConnector.Definition(json);

        Assert.Empty(definition.Operations);
        Assert.Empty(definition.Schemes);
        Assert.Null(definition.Host);
    }

    [Fact]
    public void An_operation_of_wrong_shapes_is_still_an_operation()
    {
        Operation operation = One("""
            "operationId": ["x"], "summary": {}, "parameters": {}, "responses": [], "consumes": "application/json", "security": 3, "x-ms-trigger": null
            """);

        Assert.Equal(("", null, null), (operation.Id, operation.Summary, operation.Trigger));
        Assert.Empty(operation.Parameters);
        Assert.Empty(operation.Responses);
        Assert.Null(operation.Security);
    }

    private static Operation One(string members) =>
        SampleConnector.Definition($$"""{ "paths": { "/a": { "post": { {{members}} } } } }""").Operations.Single();
}
