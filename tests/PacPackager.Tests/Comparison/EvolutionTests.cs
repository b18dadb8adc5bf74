namespace PacPackager.Tests.Comparison;

/// <summary>What a connector may do without hurting flows, and what looks like it and may not.</summary>
public sealed class EvolutionTests
{
    private const string GetItems = """ "/items": { "get": { "operationId": "GetItems" } } """;

    [Fact]
    public void A_proper_family_is_an_allowed_evolution()
    {
        string @new = """
            "/items": { "get": { "operationId": "GetItems", "x-ms-visibility": "advanced", "x-ms-api-annotation": { "family": "GetItems", "revision": 1 } } },
            "/v2/items": { "get": { "operationId": "GetItems_V2", "x-ms-api-annotation": { "family": "GetItems", "revision": 2, "status": "Preview" } } }
            """;

        Assert.Equal(
            [
                "compatible operation-annotation-changed: GetItems: an operation without a family becomes revision 1 of the family 'GetItems'.",
                "compatible operation-visibility-changed: GetItems: the visibility changes from normal to advanced.",
                "compatible operation-revision-added: GetItems_V2: a new revision beside 'GetItems', which stays.",
            ],
            Between(GetItems, @new));
    }

    [Fact]
    public void The_older_revision_may_be_deprecated()
    {
        Assert.Equal(
            ["compatible operation-deprecated: GetItems: the operation is now deprecated."],
            Between(GetItems, """ "/items": { "get": { "operationId": "GetItems", "deprecated": true } } """));
    }

    [Fact]
    public void A_revision_does_not_make_up_for_the_operation_it_replaces()
    {
        string @new = """ "/v2/items": { "get": { "operationId": "GetItems_V2", "x-ms-api-annotation": { "family": "GetItems", "revision": 2 } } } """;

        Assert.Equal(
            [
                "breaking operation-deleted: GetItems: the operation is gone; its revision 'GetItems_V2' does not take its place in flows.",
                "compatible operation-added: GetItems_V2: a new operation.",
            ],
            Between(GetItems, @new));
    }

    [Fact]
    public void Hiding_the_older_revision_breaks()
    {
        string @new = """
            "/items": { "get": { "operationId": "GetItems", "x-ms-visibility": "internal" } },
            "/v2/items": { "get": { "operationId": "GetItems_V2", "x-ms-api-annotation": { "family": "GetItems", "revision": 2 } } }
            """;

        Assert.Equal(
            [
                "breaking operation-hidden: GetItems: the visibility changes from normal to internal.",
                "compatible operation-added: GetItems_V2: a new operation.",
            ],
            Between(GetItems, @new));
    }

    [Fact]
    public void The_third_revision_follows_the_second()
    {
        string old = """
            "/items": { "get": { "operationId": "GetItems", "deprecated": true, "x-ms-api-annotation": { "family": "GetItems", "revision": 1 } } },
            "/v2/items": { "get": { "operationId": "GetItems_V2", "x-ms-api-annotation": { "family": "GetItems", "revision": 2 } } }
            """;
        string @new = old + """ , "/v3/items": { "get": { "operationId": "GetItems_V3", "x-ms-api-annotation": { "family": "GetItems", "revision": 3 } } } """;

        Assert.Equal(["compatible operation-revision-added: GetItems_V3: a new revision beside 'GetItems_V2', which stays."], Between(old, @new));
    }

    [Fact]
    public void A_renamed_operation_is_gone_and_new()
    {
        Assert.Equal(
            [
                "breaking operation-deleted: GetItems: the operation is gone, perhaps renamed to 'FetchEverything'.",
                "compatible operation-added: FetchEverything: a new operation.",
            ],
            Between(GetItems, """ "/items": { "get": { "operationId": "FetchEverything" } } """));
    }

    [Fact]
    public void The_nearest_name_is_told_and_a_tie_is_not()
    {
        const string Old = """ "parameters": [ { "name": "body", "in": "body", "schema": { "properties": { "point_x1": { "type": "integer" }, "street": { "type": "string" } } } } ] """;
        const string New = """ "parameters": [ { "name": "body", "in": "body", "schema": { "properties": { "points_x1": { "type": "integer" }, "points_x2": { "type": "integer" }, "street1": { "type": "string" }, "street2": { "type": "string" } } } } ] """;

        Assert.Equal(
            [
                "breaking input-field-deleted: Act: input 'body/point_x1' is gone, perhaps renamed to 'points_x1'.",
                "breaking input-field-deleted: Act: input 'body/street' is gone.",
            ],
            Versions.BetweenOperations(Old, New).Where(line => line.StartsWith("breaking", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_renamed_variable_of_the_path_is_an_input_not_a_path()
    {
        Assert.Equal(
            [
                "breaking input-field-deleted: A: input 'id' is gone.",
                "breaking input-field-required-added: A: input 'key' is new and required.",
            ],
            Between(
                """ "/a/{id}": { "get": { "operationId": "A", "parameters": [ { "name": "id", "in": "path", "type": "string", "required": true } ] } } """,
                """ "/a/{key}": { "get": { "operationId": "A", "parameters": [ { "name": "key", "in": "path", "type": "string", "required": true } ] } } """));
    }

    [Fact]
    public void Operations_without_an_id_are_known_by_method_and_path()
    {
        Assert.Equal(
            ["breaking operation-deleted: POST /a: the operation is gone."],
            Between(""" "/a": { "get": {}, "post": {} } """, """ "/a": { "get": {} } """));
    }

    [Fact]
    public void Operations_of_one_id_are_told_apart_by_method_and_path()
    {
        const string Twice = """ "/a": { "get": { "operationId": "A" } }, "/b": { "get": { "operationId": "A", "summary": "One" } } """;

        Assert.Empty(Between(Twice, """ "/b": { "get": { "operationId": "A", "summary": "One" } }, "/a": { "get": { "operationId": "A" } } """));
        Assert.Equal(
            ["breaking operation-deleted: A: the operation is gone."],
            Between(Twice, """ "/b": { "get": { "operationId": "A", "summary": "One" } } """));
    }

    [Fact]
    public void The_schema_may_move_to_another_success_answer()
    {
        Assert.Equal(
            ["compatible operation-responses-changed: Act: among the answers 201 is new, 200 is gone."],
            Versions.BetweenOperations(
                """ "responses": { "200": { "description": "", "schema": { "type": "object", "properties": { "id": { "type": "string" } } } } } """,
                """ "responses": { "201": { "description": "", "schema": { "type": "object", "properties": { "id": { "type": "string" } } } } } """));
    }

    [Theory]
    [InlineData("int32", "int64", "compatible", "breaking")]
    [InlineData("int64", "int32", "breaking", "compatible")]
    [InlineData("byte", "binary", "breaking", "breaking")]
    [InlineData("email", "uri", "compatible", "compatible")]
    public void A_format_breaks_where_values_no_longer_fit(string old, string @new, string asInput, string asOutput)
    {
        static string Members(string format) => $$"""
            "parameters": [ { "name": "a", "in": "query", "type": "string", "format": "{{format}}" } ],
            "responses": { "200": { "description": "", "schema": { "type": "string", "format": "{{format}}" } } }
            """;

        Assert.Equal(
            [
                $"{asInput} input-field-format-changed: Act: input 'a' changes from '{old}' to '{@new}'.",
                $"{asOutput} output-field-format-changed: Act: the answer changes from '{old}' to '{@new}'.",
            ],
            Versions.BetweenOperations(Members(old), Members(@new)));
    }

    [Fact]
    public void A_constant_that_becomes_required_is_now_sent_and_one_that_becomes_optional_is_not()
    {
        static string Members(string required) => $$"""
            "parameters": [ { "name": "mode", "in": "query", "type": "string", "default": "a", "x-ms-visibility": "internal", "required": {{required}} } ]
            """;

        Assert.Equal(
            ["compatible input-field-became-required: Act: input 'mode' is now required."],
            Versions.BetweenOperations(Members("false"), Members("true")));
        Assert.Equal(
            ["breaking input-field-default-changed: Act: input 'mode' is hidden and no longer required, so that its default is no longer sent."],
            Versions.BetweenOperations(Members("true"), Members("false")));
    }

    [Fact]
    public void Limits_beyond_every_integer_are_compared()
    {
        static string Members(string limits) => $$""" "parameters": [ { "name": "a", "in": "query", "type": "number", {{limits}} } ] """;

        Assert.Equal(
            ["breaking input-limit-tightened: Act: input 'a' takes less than before: 'maximum' from 100000000000000000000000 to 1000."],
            Versions.BetweenOperations(Members("\"maximum\": 100000000000000000000000"), Members("\"maximum\": 1000")));
        Assert.Equal(
            ["breaking input-field-default-changed: Act: the default of input 'a' changes from 100000000000000000000000 to 1."],
            Versions.BetweenOperations(Members("\"default\": 100000000000000000000000"), Members("\"default\": 1")));
    }

    [Fact]
    public void What_moves_into_a_connection_parameter_set_is_gone_for_connections_made_before()
    {
        using Versions versions = new();
        versions.Both("apiDefinition.swagger.json", "{}")
            .Old("apiProperties.json", """{ "properties": { "connectionParameters": { "key": { "type": "securestring" } } } }""")
            .New("apiProperties.json", """
                { "properties": { "connectionParameters": {}, "connectionParameterSets": { "values": [
                  { "name": "by-key", "parameters": { "key": { "type": "securestring" } } } ] } } }
                """);

        Assert.Equal(
            [
                "breaking connection-parameters-removed: The connection parameter 'key' is gone; the set 'by-key' asks for it now.",
                "compatible authentication-method-added: The connection parameter set 'by-key' is new.",
            ],
            versions.Compare().Select(Versions.Line));
    }

    [Fact]
    public void A_set_that_is_gone_is_a_way_to_sign_in_that_is_gone()
    {
        using Versions versions = new();
        versions.Both("apiDefinition.swagger.json", "{}")
            .Old("apiProperties.json", """{ "properties": { "connectionParameterSets": { "values": [ { "name": "a" }, { "name": "b", "parameters": { "x": { "type": "string" } } } ] } } }""")
            .New("apiProperties.json", """{ "properties": { "connectionParameterSets": { "values": [ { "name": "b", "parameters": { "x": { "type": "int" } } } ] } } }""");

        Assert.Equal(
            [
                "breaking authentication-method-removed: The connection parameter set 'a' is gone.",
                "breaking connection-parameter-type-changed: The connection parameter 'x' of the set 'b' changes from 'string' to 'int'.",
            ],
            versions.Compare().Select(Versions.Line));
    }

    [Fact]
    public void Values_of_connection_parameters_are_never_shown()
    {
        using Versions versions = new();
        versions.Both("apiDefinition.swagger.json", "{}")
            .Old("apiProperties.json", """{ "properties": { "connectionParameters": { "t": { "type": "oauthSetting", "defaultValue": "canary-1", "oAuthSettings": { "clientSecret": "canary-2" } } } } }""")
            .New("apiProperties.json", """{ "properties": { "connectionParameters": { "t": { "type": "oauthSetting", "defaultValue": "canary-3", "oAuthSettings": { "clientSecret": "canary-4" } } } } }""");

        Assert.Equal(
            ["compatible connection-parameter-detail-changed: The connection parameter 't' says something else under 'defaultValue', 'oAuthSettings'."],
            versions.Compare().Select(Versions.Line));
    }

    private static IReadOnlyList<string> Between(string oldPaths, string newPaths) =>
        Versions.Between($$"""{ "paths": { {{oldPaths}} } }""", $$"""{ "paths": { {{newPaths}} } }""");
}
