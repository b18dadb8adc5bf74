namespace PacPackager.Tests.Comparison;

/// <summary>At least one invented pair for every check.</summary>
internal static class CheckCases
{
    private const string Speed =
        """[ "1", "2" ], "x-ms-enum-values": [ { "value": "1", "displayName": "Slow" }, { "value": "2", "displayName": "Fast" } ]""";

    private const string Mark =
        """{ "templateId": "setheader", "title": "Mark", "parameters": { "x-ms-apimTemplateParameter.name": "X-Mark" } }""";

    private const string Region =
        """{ "templateId": "dynamichosturl", "title": "Region", "parameters": { "x-ms-apimTemplateParameter.urlTemplate": "https://x" } }""";

    private static readonly string PostParcels = Section("      \"post\": {\n        \"operationId\": \"SendParcel\"", "\n    },\n    \"/hooks\"");

    internal static IReadOnlyList<CheckCase> All { get; } =
    [
        .. Operations(), .. Inputs(), .. Outputs(), .. Connections(), .. Package(),
    ];

    private static IEnumerable<CheckCase> Operations() =>
    [
        One("operation-deleted", "},\n" + PostParcels, "}", "breaking operation-deleted"),
        One("operation-deleted by another id", "\"operationId\": \"SendParcel\"", "\"operationId\": \"PostParcel\"", "breaking operation-deleted", "compatible operation-added"),
        One("operation-hidden", "\"summary\": \"List parcels\",", "\"summary\": \"List parcels\", \"x-ms-visibility\": \"internal\",", "breaking operation-hidden"),
        One("operation-added", "\"/hooks\": {", "\"/depots\": { \"get\": { \"operationId\": \"ListDepots\" } }, \"/hooks\": {", "compatible operation-added"),
        One(
            "operation-revision-added",
            "\"/hooks\": {",
            "\"/v2\": { \"post\": { \"operationId\": \"SendParcel_V2\", \"x-ms-api-annotation\": { \"family\": \"SendParcel\", \"revision\": 2 } } }, \"/hooks\": {",
            "compatible operation-revision-added"),
        One(
            "operation-revision-not-annotated",
            "\"/hooks\": {",
            "\"/v2\": { \"post\": { \"operationId\": \"SendParcel_V2\" } }, \"/hooks\": {",
            "compatible operation-revision-not-annotated"),
        One("operation-annotation-changed", "\"revision\": 1", "\"revision\": 2", "compatible operation-annotation-changed"),
        One("operation-annotation-changed by its status", "\"revision\": 1", "\"revision\": 1, \"status\": \"Production\"", "compatible operation-annotation-changed"),
        One("operation-path-changed", "\"/hooks\": {", "\"/webhooks\": {", "breaking operation-path-changed"),
        One("operation-method-changed", "\"/hooks\": {\n      \"x-ms-notification-content\": { \"schema\": { \"type\": \"object\", \"properties\": { \"event\": { \"type\": \"string\" } } } },\n      \"post\"", "\"/hooks\": {\n      \"x-ms-notification-content\": { \"schema\": { \"type\": \"object\", \"properties\": { \"event\": { \"type\": \"string\" } } } },\n      \"put\"", "breaking operation-method-changed"),
        One("operation-trigger-changed", "\"x-ms-trigger\": \"single\"", "\"x-ms-trigger\": \"batch\"", "breaking operation-trigger-changed"),
        One("operation-trigger-changed to an action", "\"x-ms-trigger\": \"single\",\n", "\n", "breaking operation-trigger-changed"),
        One("operation-trigger-changed to polling", "\"x-ms-notification-content\"", "\"x-notification\"", "breaking operation-trigger-changed"),
        One("operation-security-changed", "\"security\": [ { \"login\": [] } ],", "\"security\": [],", "breaking operation-security-changed"),
        One("operation-security-changed everywhere", "\"security\": [ { \"key\": [] } ]", "\"security\": [ { \"login\": [] } ]", "breaking operation-security-changed"),
        One("operation-visibility-changed", "\"summary\": \"List parcels\",", "\"summary\": \"List parcels\", \"x-ms-visibility\": \"important\",", "compatible operation-visibility-changed"),
        One("operation-deprecated", "\"summary\": \"List parcels\",", "\"summary\": \"List parcels\", \"deprecated\": true,", "compatible operation-deprecated"),
        One("operation-not-deprecated", "\"deprecated\": true,\n", "\n", "compatible operation-not-deprecated"),
        One("operation-media-types-changed", "\"produces\": [ \"application/json\" ]", "\"produces\": [ \"text/plain\" ]", "compatible operation-media-types-changed"),
        One("operation-responses-changed", "\"404\": { \"description\": \"None.\" }", "\"409\": { \"description\": \"None.\" }", "compatible operation-responses-changed"),
        One("operation-detail-changed", "\"summary\": \"List parcels\",", "\"summary\": \"List parcels\", \"tags\": [ \"a\" ],", "compatible operation-detail-changed"),
        One("label-changed", "\"summary\": \"List parcels\"", "\"summary\": \"List all parcels\"", "compatible label-changed"),
        One("label-changed of an input", "\"x-ms-summary\": \"Speed\"", "\"x-ms-summary\": \"How fast\"", "compatible label-changed"),
        One("label-changed of an output", "\"x-ms-summary\": \"Weight\"", "\"x-ms-summary\": \"Mass\"", "compatible label-changed"),
        One("description-changed", "Lists what is on its way.", "Lists parcels.", "compatible description-changed"),
    ];

    private static IEnumerable<CheckCase> Inputs() =>
    [
        One("input-field-deleted", ",\n          { \"name\": \"depot\", \"in\": \"query\", \"type\": \"string\", \"x-ms-visibility\": \"advanced\" }", "", "breaking input-field-deleted"),
        One("input-field-deleted in the body", "\"weight\": { \"type\": \"number\" },\n", "\n", "breaking input-field-deleted"),
        One("input-field-deleted by another name", "\"receiver\": {", "\"receivers\": {", "breaking input-field-deleted", "compatible input-field-added"),
        One("input-field-deleted as the body has another name", "\"name\": \"parcel\"", "\"name\": \"body\"", "breaking input-field-deleted"),
        One("input-field-visibility-changed-to-internal", "\"x-ms-visibility\": \"advanced\"", "\"x-ms-visibility\": \"internal\"", "breaking input-field-visibility-changed-to-internal"),
        One("input-field-added", "\"weight\": { \"type\": \"number\" },", "\"weight\": { \"type\": \"number\" }, \"note\": { \"type\": \"string\" },", "compatible input-field-added"),
        One(
            "input-field-added hidden with what is sent",
            """{ "name": "depot",""",
            """{ "name": "mode", "in": "query", "type": "string", "required": true, "default": "a", "x-ms-visibility": "internal" }, { "name": "depot",""",
            "compatible input-field-added"),
        One(
            "input-field-required-added",
            """{ "name": "depot",""",
            """{ "name": "mode", "in": "query", "type": "string", "required": true }, { "name": "depot",""",
            "breaking input-field-required-added"),
        One("input-field-became-required", "\"required\": [ \"receiver\" ]", "\"required\": [ \"receiver\", \"weight\" ]", "breaking input-field-became-required"),
        One("input-field-became-optional", "\"required\": [ \"receiver\" ]", "\"required\": []", "compatible input-field-became-optional"),
        One("input-field-type-changed", "\"weight\": { \"type\": \"number\" },", "\"weight\": { \"type\": \"string\" },", "breaking input-field-type-changed"),
        One("input-field-format-changed", "\"due\": { \"type\": \"string\", \"format\": \"date-time\" }", "\"due\": { \"type\": \"string\", \"format\": \"date\" }", "breaking input-field-format-changed"),
        One("input-field-moved", "\"name\": \"depot\", \"in\": \"query\"", "\"name\": \"depot\", \"in\": \"header\"", "breaking input-field-moved"),
        One("input-field-default-changed", "\"default\": 10,", "\"default\": 20,", "breaking input-field-default-changed"),
        One("input-field-visibility-changed", ", \"x-ms-visibility\": \"advanced\"", "", "compatible input-field-visibility-changed"),
        One("input-choice-removed", Speed, """[ "1" ], "x-ms-enum-values": [ { "value": "1", "displayName": "Slow" } ]""", "breaking input-choice-removed"),
        One(
            "input-choice-removed as only some are left",
            "\"receiver\": { \"type\": \"string\" }",
            "\"receiver\": { \"type\": \"string\", \"enum\": [ \"me\", \"you\" ] }",
            "breaking input-choice-removed"),
        One("input-choice-added", "\"enum\": [ \"1\", \"2\" ]", "\"enum\": [ \"1\", \"2\", \"3\" ]", "compatible input-choice-added"),
        One(
            "choice-meaning-changed",
            Speed,
            """[ "1", "2" ], "x-ms-enum-values": [ { "value": "1", "displayName": "Fast" }, { "value": "2", "displayName": "Slow" } ]""",
            "breaking choice-meaning-changed"),
        One("input-limit-tightened", "\"maximum\": 100", "\"maximum\": 50", "breaking input-limit-tightened"),
        One("notification-url-changed", "\"x-ms-notification-url\": true, ", "", "breaking notification-url-changed"),
    ];

    private static IEnumerable<CheckCase> Outputs() =>
    [
        One("output-field-deleted", "\"state\": { \"type\": \"string\", \"enum\": [ \"open\", \"done\" ] },\n", "\n", "breaking output-field-deleted"),
        One("output-field-deleted in an event", "\"event\": { \"type\": \"string\" }", "", "breaking output-field-deleted"),
        One("output-field-deleted with the schema", """, "schema": { "$ref": "#/definitions/Parcel" } }""", " }", "breaking output-field-deleted"),
        One("output-field-type-changed", "\"weight\": { \"type\": \"number\", ", "\"weight\": { \"type\": \"string\", ", "breaking output-field-type-changed"),
        One("output-field-format-changed", "\"sent\": { \"type\": \"string\", \"format\": \"date-time\" }", "\"sent\": { \"type\": \"string\" }", "breaking output-field-format-changed"),
        One("output-field-hidden", "\"id\": { \"type\": \"string\" }", "\"id\": { \"type\": \"string\", \"x-ms-visibility\": \"internal\" }", "breaking output-field-hidden"),
        One("output-header-deleted", "\"headers\": { \"X-Total\": { \"type\": \"integer\" } },\n", "\n", "breaking output-header-deleted"),
        One("output-field-added", "\"id\": { \"type\": \"string\" },", "\"id\": { \"type\": \"string\" }, \"color\": { \"type\": \"string\" },", "compatible output-field-added"),
        One("output-header-added", "\"X-Total\": { \"type\": \"integer\" }", "\"X-Total\": { \"type\": \"integer\" }, \"X-More\": { \"type\": \"string\" }", "compatible output-header-added"),
        One("output-field-visibility-changed", "\"id\": { \"type\": \"string\" }", "\"id\": { \"type\": \"string\", \"x-ms-visibility\": \"advanced\" }", "compatible output-field-visibility-changed"),
        One("output-choices-changed", """[ "open", "done" ]""", """[ "open", "lost" ]""", "compatible output-choices-changed"),
        One("output-field-required-changed", "\"required\": [ \"id\" ]", "\"required\": [ \"weight\" ]", "compatible output-field-required-changed", "compatible output-field-required-changed"),
        One("field-detail-changed", "\"maximum\": 100", "\"maximum\": 200", "compatible field-detail-changed"),
    ];

    private static IEnumerable<CheckCase> Connections() =>
    [
        One("authentication-method-removed", ",\n    \"login\": { \"type\": \"basic\" }", "", "breaking authentication-method-removed", "breaking operation-security-changed"),
        One("authentication-method-changed", "\"login\": { \"type\": \"basic\" }", "\"login\": { \"type\": \"oauth2\", \"flow\": \"accessCode\" }", "breaking authentication-method-changed", "breaking operation-security-changed"),
        One("authentication-method-changed by its provider", "\"identityProvider\": \"oauth2\"", "\"identityProvider\": \"aad\"", "breaking authentication-method-changed"),
        One("authentication-method-added", "\"login\": { \"type\": \"basic\" }", "\"login\": { \"type\": \"basic\" }, \"app\": { \"type\": \"oauth2\" }", "compatible authentication-method-added"),
        One("authentication-detail-changed", "\"name\": \"X-Key\"", "\"name\": \"X-Api-Key\"", "compatible authentication-detail-changed"),
        One("connection-parameters-removed", "\"region\": {", "\"regions\": {", "breaking connection-parameters-removed", "compatible connection-parameter-added"),
        One("connection-parameter-added", "\"region\": {", "\"tenant\": { \"type\": \"string\" }, \"region\": {", "compatible connection-parameter-added"),
        One(
            "connection-parameter-required-added",
            "\"region\": {",
            "\"tenant\": { \"type\": \"string\", \"uiDefinition\": { \"constraints\": { \"required\": \"true\" } } }, \"region\": {",
            "breaking connection-parameter-required-added"),
        One("connection-parameter-type-changed", "\"type\": \"securestring\"", "\"type\": \"string\"", "breaking connection-parameter-type-changed"),
        One(
            "connection-parameter-became-required",
            "\"region\": { \"type\": \"string\",",
            "\"region\": { \"type\": \"string\", \"uiDefinition\": { \"constraints\": { \"required\": \"true\" } },",
            "breaking connection-parameter-became-required"),
        One("connection-parameter-became-optional", "\"required\": \"true\"", "\"required\": \"false\"", "compatible connection-parameter-became-optional"),
        One("connection-parameter-hidden", "\"required\": \"true\"", "\"required\": \"true\", \"hidden\": \"true\"", "breaking connection-parameter-hidden"),
        Reversed("connection-parameter-shown", "\"required\": \"true\"", "\"required\": \"true\", \"hidden\": \"true\"", "compatible connection-parameter-shown"),
        One("connection-parameter-choice-removed", """{ "value": "eu" }, """, "", "breaking connection-parameter-choice-removed"),
        One("connection-parameter-detail-changed", "\"displayName\": \"Key\"", "\"displayName\": \"API key\"", "compatible connection-parameter-detail-changed"),
    ];

    private static IEnumerable<CheckCase> Package() =>
    [
        One("tier-changed-to-premium", "\"Standard\"", "\"Premium\"", "breaking tier-changed-to-premium"),
        One("definition-removed", SampleFiles.Definition, "", "breaking definition-removed"),
        Reversed("definition-added", SampleFiles.Definition, "", "compatible definition-added"),
        One("host-changed", "api.example.com", "api.example.org", "compatible host-changed"),
        One("base-path-changed", "\"basePath\": \"/v1\"", "\"basePath\": \"/v2\"", "compatible base-path-changed"),
        One("schemes-changed", """[ "https" ]""", """[ "https", "http" ]""", "compatible schemes-changed"),
        One("title-changed", "\"title\": \"Parcels\"", "\"title\": \"Parcel Post\"", "compatible title-changed"),
        One("definition-detail-changed", "\"version\": \"1.0\"", "\"version\": \"1.1\"", "compatible definition-detail-changed"),
        One("properties-removed", SampleFiles.Properties, "", "breaking properties-removed"),
        Reversed("properties-added", SampleFiles.Properties, "", "compatible properties-added"),
        One("properties-detail-changed", "#123456", "#654321", "compatible properties-detail-changed"),
        One("policy-added", "{ \"templateId\": \"setheader\"", "{ \"templateId\": \"setqueryparameter\" }, { \"templateId\": \"setheader\"", "compatible policy-added"),
        One("policy-removed", "{ \"templateId\": \"setheader\", \"title\": \"Mark\", \"parameters\": { \"x-ms-apimTemplateParameter.name\": \"X-Mark\" } },\n", "\n", "compatible policy-removed"),
        One("policy-changed", "\"X-Mark\"", "\"X-Marked\"", "compatible policy-changed"),
        One("policy-order-changed", $"{Mark},\n      {Region}", $"{Region},\n      {Mark}", "compatible policy-order-changed"),
        Reversed("script-added", SampleFiles.Script, "", "compatible script-added"),
        One("script-removed", SampleFiles.Script, "", "compatible script-removed"),
        One("script-changed", "CancellationToken)", "default)", "compatible script-changed"),
        One("script-operations-changed", """[ "SendParcel" ]""", """[ "ListParcels" ]""", "compatible script-operations-changed"),
    ];

    private static CheckCase One(string name, string from, string to, params string[] found) => new(name, from, to, false, found);

    private static CheckCase Reversed(string name, string from, string to, params string[] found) => new(name, from, to, true, found);

    private static string Section(string first, string after)
    {
        int start = SampleFiles.Definition.IndexOf(first, StringComparison.Ordinal);
        return SampleFiles.Definition[start..SampleFiles.Definition.IndexOf(after, start, StringComparison.Ordinal)];
    }
}
