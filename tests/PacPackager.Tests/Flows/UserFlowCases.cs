using static PacPackager.Tests.Flows.SampleWorkflows;

namespace PacPackager.Tests.Flows;

/// <summary>What users' own workflows look like where they differ from ours, and mistakes that must draw one finding and not several.</summary>
internal static class UserFlowCases
{
    private const string FlowHost = "\"host\": { \"connectionName\": \"shared_orders\", \"operationId\": \"CreateHook\", \"apiId\": \"/providers/Microsoft.PowerApps/apis/shared_cts-5fcontoso-20orders-5f0123456789abcdef\" }";
    private const string FlowTitle = "\"order/title\": \"Order\"";
    private const string NoRetry = "\"retryPolicy\": { \"type\": \"none\" }";
    private const string Note = "@{outputs('Order')?['body/owner/email']}: @{triggerOutputs()?['body/order_id']}";
    private const string Scan = "\"scan\": \"@body('Get_file')\"";
    private const string Hook = "\"type\": \"ApiConnectionWebhook\",\n";

    internal static IReadOnlyList<FlowCase> All { get; } = [.. Shapes, .. Files, .. Flattened, .. OneFinding, .. Plain];

    // Designers and exports of other years.
    private static FlowCase[] Shapes =>
    [
        new("A newer designer names the reference 'connection'", FlowName, FlowHost, FlowHost.Replace("connectionName", "connection", StringComparison.Ordinal)),
        new("Code is kept in an action of its own", FlowName, "\"Note\": { \"type\": \"Compose\"", "\"Note\": { \"type\": \"CSharpScriptCode\""),
        new("An older flow calls by method and path", FlowName, "\"Note\": { \"type\": \"Compose\", \"inputs\": \"" + Note + "\"",
            "\"Note\": { \"type\": \"ApiConnection\", \"inputs\": { \"host\": { \"connection\": { \"name\": \"@parameters('$connections')['shared_orders']['connectionId']\" } }, \"method\": \"get\", \"path\": \"/orders/@{encodeURIComponent('7')}\", \"authentication\": \"@parameters('$authentication')\" }"),
        new("A branch is null", FlowName, "\"Note\": { \"type\": \"Compose\", ", "\"If\": { \"type\": \"If\", \"expression\": \"@true\", \"actions\": {}, \"else\": null, \"runAfter\": null }, \"Note\": { \"type\": \"Compose\", "),
        new("The letter case of an action does not count", FlowName, "\"runAfter\": { \"Order\": [", "\"runAfter\": { \"order\": ["),
        new("A loop looks at its own rounds", StandardName, "\"Store\": {", "\"Again\": { \"type\": \"Until\", \"expression\": \"@greater(iterationIndexes('Again'), 3)\", \"actions\": {}, \"runAfter\": {} }, \"Store\": {"),
        new("A trigger condition reads the trigger", ConsumptionName, "\"Daily\": {", "\"Daily\": { \"conditions\": [ { \"expression\": \"@equals(triggers().code, 'OK')\" } ], "),
        new("A retry policy that must be none is computed", FlowName, NoRetry, "\"retryPolicy\": \"@json('{}')\""),
        new("A type of a retry policy that must be none is computed", FlowName, NoRetry, "\"retryPolicy\": { \"type\": \"@string('none')\" }"),
        new("A schema that is known at design time only takes any key", DefinitionName, "\"title\": { \"type\": \"string\" },\n      \"count\": { \"type\": \"integer\", \"format\": \"int32\" },", "\"title\": { \"type\": \"string\" } }, \"x-ms-dynamic-schema\": { \"operationId\": \"GetOrder\" }, \"x-rest\": {"),
    ];

    // What plainly is text already is not flattened by braces.
    private static FlowCase[] Files =>
    [
        new("A file is interpolated as base64", StandardName, Scan, "\"scan\": \"@{base64(body('Get_file'))}\""),
        new("The content of a file is interpolated", StandardName, Scan, "\"scan\": \"@{body('Get_file')?['$content']}\""),
        new("A file is written as data URI", StandardName, Scan, "\"scan\": \"data:application/pdf;base64,@{body('Get_file')?['$content']}\""),
        new("A file is interpolated as text", StandardName, Scan, "\"scan\": \"@{string(body('Get_file'))}\"", "file-not-interpolated"),
    ];

    private static FlowCase[] Flattened =>
    [
        new("An item of a list is flattened", FlowName, FlowTitle, FlowTitle + ", \"order/lines/0/sku\": \"B\"", "input-known"),
        new("A text is given parts", FlowName, FlowTitle, FlowTitle + ", \"order/kind/name\": \"new\"", "input-known"),
        new("A required object has nothing that must be filled in", DefinitionName, "\"required\": [ \"title\" ], \"properties\": {\n", "\"required\": [ \"title\", \"size\" ], \"properties\": { \"size\": { \"type\": \"object\", \"properties\": { \"width\": { \"type\": \"integer\" } } },\n", "input-required"),
        new("A required object has something that must be filled in", DefinitionName, "\"required\": [ \"title\" ], \"properties\": {\n", "\"required\": [ \"title\", \"size\" ], \"properties\": { \"size\": { \"type\": \"object\", \"required\": [ \"width\" ], \"properties\": { \"width\": { \"type\": \"integer\" } } },\n", "input-required", "input-required"),
        new("A flow writes the notification URL into the whole body", FlowName, "{ \"body/name\": \"shipped\" }", "{ \"body\": { \"name\": \"shipped\", \"callback\": \"https://example.com\" } }", "notification-url-left-out"),
    ];

    private static FlowCase[] OneFinding =>
    [
        new("A required key is misspelt", FlowName, "\"order/title\"", "\"order/tilte\"", "input-known"),
        new("A required key lacks the name of the body", FlowName, "\"order/title\"", "\"title\"", "input-known"),
        new("A required property is misspelt", StandardName, "\"title\": \"@parameters('title')\"", "\"tilte\": \"@parameters('title')\"", "input-known"),
        new("A hidden query parameter is misspelt", StandardName, "\"mode\": 2", "\"mdoe\": 2", "input-known"),
        new("A method is missing", ConsumptionName, "\"method\": \"GET\", ", "", "step-member-present"),
        new("A method is a number", ConsumptionName, "\"method\": \"GET\"", "\"method\": 5", "call-method-fits"),
        new("A webhook of a Logic App is called by the plain type", StandardName, Hook, "\"type\": \"ApiConnection\",\n", "webhook-type"),
        new("A webhook of a Logic App is called by the type of a flow", StandardName, Hook, "\"type\": \"OpenApiConnectionWebhook\",\n", "step-host-type"),
        new("An operation of a flow is called by the type of a Logic App", FlowName, "\"Order\": { \"type\": \"OpenApiConnection\"", "\"Order\": { \"type\": \"ApiConnection\"", "step-host-type"),
        new("A callback cannot be read", StandardName, "@{listCallbackUrl()}", "@{listCallbackUrl(}", "expression-valid"),
        new("A retry policy that must be none stands beside the inputs", FlowName, NoRetry + ",\n            \"authentication\": \"@parameters('$authentication')\" }", "\"authentication\": \"@parameters('$authentication')\" }, " + NoRetry, "retry-policy-valid"),
        new("A retry policy that must be none is misspelt", FlowName, NoRetry, "\"retryPolicy\": { \"type\": \"non\" }", "call-not-sent-twice"),
        new("A retry policy that must be none is text", FlowName, NoRetry, "\"retryPolicy\": \"none\"", "call-not-sent-twice"),
        new("What the only call is cannot be told", ConsumptionName, "\"type\": \"ApiConnection\"", "\"type\": \"ApiConnektion\"", "step-type-known"),
        new("An action reads another, and waits for what is not there", StandardName, "\"runAfter\": { \"Each_line\": [", "\"runAfter\": { \"Each_lien\": [", "run-after-sibling"),
    ];

    private static FlowCase[] Plain =>
    [
        new("A placeholder is left in a path", ConsumptionName, "@{encodeURIComponent('7')}", "{orderId}", "call-path-exists"),
        new("A loop is over text", StandardName, "\"foreach\": \"@body('Order')?['lines']\"", "\"foreach\": \"body('Order')?['lines']\"", "foreach-list"),
        new("A connection reads a parameter that is not declared", ConnectionsName, "@parameters('ordersUrl')", "@parameters('orderUrl')", "parameter-declared"),
        new("A quote is typographic", FlowName, Note, "@concat(‘a’, 'b')", "expression-valid"),
    ];
}
