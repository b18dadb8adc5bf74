using static PacPackager.Tests.Flows.SampleWorkflows;

namespace PacPackager.Tests.Flows;

/// <summary>Every rule with at least one edit that breaks it, and the exceptions it grants.</summary>
internal static class FlowCases
{
    private const string Title = "\"title\": \"@parameters('title')\"";
    private const string Note = "@{outputs('Order')?['body/owner/email']}: @{triggerOutputs()?['body/order_id']}";

    internal static IReadOnlyList<FlowCase> All { get; } =
    [
        .. Files, .. Steps, .. RunAfter, .. Expressions, .. References, .. Connections, .. Operations, .. Webhooks, .. LogicAppInputs, .. FlowInputs, .. Outputs, .. Retries, .. UserFlowCases.All,
    ];

    private static FlowCase[] Files =>
    [
        new("A workflow is no JSON", StandardName, "\"kind\": \"Stateful\",", "\"kind\": Stateful,", "flow-readable"),
        new("A flow of a solution is no JSON", FlowName, "{ \"properties\": {", "{ \"properties\": [", "flow-readable"),
        new("The connections are no JSON", ConnectionsName, "{ \"managedApiConnections\": {", "{ \"managedApiConnections\" {", "flow-readable"),
        new("A workflow file holds no definition", StandardName, "\"definition\": {", "\"definitoin\": {", "flow-definition-present"),
        new("A key stands twice", StandardName, "\"amount\": 7.5", "\"amount\": 7.5, \"count\": 4", "flow-keys-unique"),
        new("No call is of the connector", ConsumptionName, "customApis/contoso-orders", "managedApis/sql", "flow-uses-connector"),
    ];

    private static FlowCase[] Steps =>
    [
        new("Outputs are a list", ConsumptionName, "\"actions\": {\n", "\"outputs\": [], \"actions\": {\n", "flow-shape"),
        new("An action is text", StandardName, "\"Count\": { \"type\"", "\"Odd\": \"action\", \"Count\": { \"type\"", "flow-shape"),
        new("Outputs are a number", StandardName, "\"outputs\": {} }", "\"outputs\": 5 }", "flow-shape"),
        new("A type is unknown", StandardName, "\"type\": \"IncrementVariable\"", "\"type\": \"IncremntVariable\"", "step-type-known"),
        new("A trigger type is unknown", ConsumptionName, "\"type\": \"Recurrence\"", "\"type\": \"Recurence\"", "step-type-known"),
        new("A type is missing", FlowName, "\"Note\": { \"type\": \"Compose\", ", "\"Note\": { ", "step-member-present"),
        new("A path is missing", ConsumptionName, "\"method\": \"GET\", \"path\": \"/orders/@{encodeURIComponent('7')}\"", "\"method\": \"GET\"", "step-member-present"),
        new("A loop has nothing to loop over", StandardName, "\"foreach\": \"@body('Order')?['lines']\",\n", "\n", "step-member-present"),
        new("A host names no connection", FlowName, "\"connectionName\": \"shared_orders\", \"operationId\": \"CreateOrder\"", "\"operationId\": \"CreateOrder\"", "step-member-present"),
        new("An interval is missing", ConsumptionName, "\"frequency\": \"Day\", \"interval\": 1", "\"frequency\": \"Day\"", "step-member-present"),
        new("A nested action has the name of another", StandardName, "\"Add_up\": {", "\"Get_order\": {", "action-name-unique"),
    ];

    private static FlowCase[] RunAfter =>
    [
        new("An action runs after one that is not there", StandardName, "\"runAfter\": { \"Count\": [", "\"runAfter\": { \"Cuont\": [", "run-after-sibling"),
        new("An action runs after one in another scope", StandardName, "\"value\": \"@items('Each_line')?['line_no']\" } } },", "\"value\": \"@items('Each_line')?['line_no']\" }, \"runAfter\": { \"Count\": [ \"Succeeded\" ] } } },", "run-after-sibling"),
        new("An outcome is unknown", StandardName, "[ \"Succeeded\", \"Failed\" ]", "[ \"Succeeded\", \"Broken\" ]", "run-after-status"),
        new("No outcome is listed", StandardName, "[ \"Succeeded\", \"Failed\" ]", "[]", "run-after-status"),
        new("An outcome in capitals is fine", StandardName, "[ \"Succeeded\", \"Failed\" ]", "[ \"SUCCEEDED\" ]"),
        new("An action waits for itself", FlowName, "\"runAfter\": {} }", "\"runAfter\": { \"Order\": [ \"Succeeded\" ] } }", "run-after-acyclic"),
        new("Two actions wait for each other", FlowName, "\"runAfter\": {} }", "\"runAfter\": { \"Note\": [ \"Succeeded\" ] } }", "run-after-acyclic"),
    ];

    private static FlowCase[] Expressions =>
    [
        new("A quote is not closed", StandardName, "@parameters('title')", "@parameters('title)", "expression-valid"),
        new("Text follows an expression", FlowName, Note, "@outputs('Order') and more", "expression-valid"),
        new("A text begins with an at sign", FlowName, Note, "@sales, look at this", "expression-valid"),
        new("A text begins with two at signs", FlowName, Note, "@@sales, look at this"),
        new("A function is misspelt", FlowName, Note, "@concta('a', 'b')", "expression-function-known"),
        new("A function lacks an argument", FlowName, Note, "@equals(1)", "expression-function-arguments"),
        new("A description is not evaluated", FlowName, "\"Note\": {", "\"Note\": { \"description\": \"@sales wanted it\","),
        new("An app setting is read in a workflow", StandardName, "@parameters('title')", "@appsetting('TITLE')", "app-setting-place"),
        new("A project file calls another function", ParametersName, "@appsetting('ORDERS_URL')", "@concat('https://', 'x')", "project-file-functions"),
        new("A project file has a broken expression", ParametersName, "@appsetting('ORDERS_URL')", "@appsetting('ORDERS_URL'", "expression-valid"),
    ];

    private static FlowCase[] References =>
    [
        new("A parameter is not declared", StandardName, "@parameters('title')", "@parameters('titel')", "parameter-declared"),
        new("A parameter of the flow is not declared", FlowName, Note, "@parameters('Host (cts_Host)')", "parameter-declared"),
        new("A variable is not initialized", StandardName, "@variables('count')", "@variables('total')", "variable-initialized"),
        new("A variable that is set is not initialized", StandardName, "\"inputs\": { \"name\": \"count\",", "\"inputs\": { \"name\": \"cuont\",", "variable-initialized"),
        new("An action does not exist", FlowName, Note, "@outputs('Ordre')", "action-exists"),
        new("An action is read by the name that designers show", StandardName, "@body('Get_file')", "@body('Get file')"),
        new("An action is read before it ran", StandardName, "@body('Get_file')", "@body('Get_order')", "action-runs-before"),
        new("An action reads itself", StandardName, "@body('Get_file')", "@body('Order')", "action-runs-before"),
        new("A trigger reads an action", StandardName, "\"name\": \"shipped\"", "\"name\": \"@body('Get_file')\"", "action-runs-before"),
        new("An action reads what ran in a loop before", StandardName, "\"content\": \"@variables('count')\"", "\"content\": \"@outputs('Add_up')\""),
        new("A loop does not enclose", StandardName, "@items('Each_line')", "@items('Each_lien')", "loop-encloses"),
        new("A loop is read outside", StandardName, "@variables('count')", "@items('Each_line')", "loop-encloses"),
    ];

    private static FlowCase[] Connections =>
    [
        new("A connection is not named", ConsumptionName, "{ \"name\": \"@parameters('$connections')['orders']['connectionId']\" }", "{}", "connection-name-present"),
        new("A reference is not declared", StandardName, "\"path\": \"/orders\", \"host\": { \"connection\": { \"referenceName\": \"orders\" } }", "\"path\": \"/orders\", \"host\": { \"connection\": { \"referenceName\": \"ordres\" } }", "connection-reference-exists"),
        new("A reference of a flow is not declared", FlowName, "\"connectionName\": \"shared_orders\", \"operationId\": \"CreateHook\"", "\"connectionName\": \"shared_ordres\", \"operationId\": \"CreateHook\"", "connection-reference-exists"),
        new("A reference may be named by its logical name", FlowName, "\"connectionName\": \"shared_orders\", \"operationId\": \"CreateHook\"", "\"connectionReferenceName\": \"cts_orders\", \"operationId\": \"CreateHook\""),
        new("A connection of a Consumption workflow is not declared", ConsumptionName, "['orders']['connectionId']", "['shop']['connectionId']", "connection-reference-exists"),
        new("A provider connection is not declared", StandardName, "\"connectionName\": \"store\"", "\"connectionName\": \"stoer\"", "connection-reference-exists"),
        new("A connection has no runtime URL", ConnectionsName, ",\n      \"connectionRuntimeUrl\": \"@parameters('ordersUrl')\"", "", "connection-runtime-url-present"),
        new("A host has more than it should", FlowName, "\"operationId\": \"CreateHook\",", "\"operationId\": \"CreateHook\", \"method\": \"post\",", "call-host-members"),
        new("A call brings its own authentication", ConsumptionName, "\"method\": \"GET\",", "\"method\": \"GET\", \"authentication\": { \"type\": \"Basic\" },", "call-authentication"),
    ];

    private static FlowCase[] Operations =>
    [
        new("An operation does not exist", FlowName, "\"operationId\": \"CreateOrder\"", "\"operationId\": \"CreateOrders\"", "operation-exists"),
        new("An operation has a name like no other", FlowName, "\"operationId\": \"CreateOrder\"", "\"operationId\": \"SignContract\"", "operation-exists"),
        new("A path does not exist", StandardName, "\"path\": \"/orders\"", "\"path\": \"/order\"", "call-path-exists"),
        new("A path begins with the basePath", StandardName, "\"path\": \"/orders\"", "\"path\": \"/v1/orders\"", "call-path-exists"),
        new("A path is computed", StandardName, "\"path\": \"/orders\"", "\"path\": \"@concat('/', 'orders')\""),
        new("A method does not fit", StandardName, "\"method\": \"post\"", "\"method\": \"put\"", "call-method-fits"),
        new("A path parameter is not encoded", ConsumptionName, "@{encodeURIComponent('7')}", "@{string(7)}", "call-path-encoding"),
        new("A path parameter is encoded too little", StandardName, "@{encodeURIComponent(encodeURIComponent('a/b'))}", "@{encodeURIComponent('a/b')}", "call-path-encoding"),
        new("A path parameter is written out", ConsumptionName, "@{encodeURIComponent('7')}", "7"),
        new("An operation is deprecated", ConsumptionName, "\"method\": \"GET\"", "\"method\": \"PUT\"", "operation-current"),
        new("An operation is internal", ConsumptionName, "\"method\": \"GET\"", "\"method\": \"DELETE\"", "operation-visible"),
        new("A trigger is used as an action", ConsumptionName, "/orders/@{encodeURIComponent('7')}", "/changes", "operation-place"),
        new("An action is used as a trigger", FlowName, "\"operationId\": \"CreateHook\"", "\"operationId\": \"GetOrder\"", "operation-place", "input-required", "input-known"),
        new("A webhook is called by the plain type", FlowName, "\"type\": \"OpenApiConnectionWebhook\"", "\"type\": \"OpenApiConnection\"", "webhook-type"),
    ];

    private static FlowCase[] Webhooks =>
    [
        new("A webhook has a method", StandardName, "\"path\": \"/hooks\"", "\"method\": \"post\", \"path\": \"/hooks\"", "webhook-method"),
        new("A webhook hands over another address", StandardName, "@{listCallbackUrl()}", "https://example.com", "webhook-callback"),
        new("A webhook hands over no address", StandardName, "\"callback\": \"@{listCallbackUrl()}\", ", "", "webhook-callback"),
        new("A webhook hands the address over as the designer does", StandardName, "@{listCallbackUrl()}", "@listCallbackUrl()"),
        new("A webhook has no body", StandardName, ", \"body\": { \"name\": \"shipped\", \"callback\": \"@{listCallbackUrl()}\", \"events\": \"All\" }", "", "step-member-present"),
        new("A flow writes the notification URL", FlowName, "\"body/name\": \"shipped\"", "\"body/name\": \"shipped\", \"body/callback\": \"https://example.com\"", "notification-url-left-out"),
    ];

    private static FlowCase[] LogicAppInputs =>
    [
        new("A property is not declared", StandardName, "\"amount\": 7.5", "\"amuont\": 7.5", "input-known"),
        new("A query parameter is not declared", StandardName, "\"notify\": true", "\"notfiy\": true", "input-known"),
        new("A key with a slash is no property", StandardName, "\"owner\": { \"email\": \"a@example.com\" }", "\"owner/email\": \"a@example.com\"", "input-known"),
        new("A required property is missing", StandardName, Title + ", ", "", "input-required"),
        new("A required property of an item is missing", StandardName, "{ \"sku\": \"@{triggerBody()?['order_id']}\" }", "{}", "input-required"),
        new("A required property of an object is missing", StandardName, "{ \"email\": \"a@example.com\" }", "{ \"name\": \"A\" }", "input-required"),
        new("A required property is null", StandardName, "\"@parameters('title')\"", "null", "input-required"),
        new("A hidden required query parameter is missing", StandardName, "\"notify\": true, \"mode\": 2", "\"notify\": true", "input-required"),
        new("A hidden required property of a webhook is missing", StandardName, ", \"events\": \"All\"", "", "input-required"),
        new("A hidden default is missing", StandardName, ", \"detail\": 1", "", "input-hidden-default"),
        new("The body is missing", StandardName, "\"body\": { \"title\"", "\"boddy\": { \"title\"", "input-required"),
        new("A hidden text is interpolated", StandardName, "\"events\": \"All\"", "\"events\": \"@{'All'}\""),
        new("A whole number is text", StandardName, "\"count\": 3, \"amount\"", "\"count\": \"3\", \"amount\"", "input-type"),
        new("A whole number has a fraction", StandardName, "\"count\": 3, \"amount\"", "\"count\": 3.5, \"amount\"", "input-type"),
        new("A whole number is too large", StandardName, "\"count\": 3, \"amount\"", "\"count\": 3000000000, \"amount\"", "input-type"),
        new("A whole number is interpolated", StandardName, "\"count\": 3, \"amount\"", "\"count\": \"@{variables('count')}\", \"amount\"", "input-type"),
        new("A whole number is computed", StandardName, "\"count\": 3, \"amount\"", "\"count\": \"@variables('count')\", \"amount\""),
        new("A number is true", StandardName, "\"amount\": 7.5", "\"amount\": true", "input-type"),
        new("A flag is text", StandardName, "\"urgent\": false", "\"urgent\": \"no\"", "input-type"),
        new("A query parameter travels as text", StandardName, "\"mode\": 2", "\"mode\": \"2\""),
        new("A query parameter is no number", StandardName, "\"mode\": 2", "\"mode\": \"two\"", "input-type"),
        new("A list is text", StandardName, "\"lines\": [ { \"sku\": \"@{triggerBody()?['order_id']}\" } ]", "\"lines\": \"A\"", "input-type"),
        new("A list is interpolated", StandardName, "\"lines\": [ { \"sku\": \"@{triggerBody()?['order_id']}\" } ]", "\"lines\": \"@{triggerBody()?['lines']}\"", "input-type"),
        new("A list comes from a function that gives text", StandardName, "\"lines\": [ { \"sku\": \"@{triggerBody()?['order_id']}\" } ]", "\"lines\": \"@concat('A', 'B')\"", "input-type"),
        new("A list comes from an expression", StandardName, "\"lines\": [ { \"sku\": \"@{triggerBody()?['order_id']}\" } ]", "\"lines\": \"@triggerBody()?['lines']\""),
        new("An object is a list", StandardName, "{ \"email\": \"a@example.com\" }", "[]", "input-type"),
        new("A text is a number", StandardName, "\"@parameters('title')\"", "5", "input-type"),
        new("A literal expression is judged as its value", StandardName, "\"@parameters('title')\"", "\"@5\"", "input-type"),
        new("A choice is not offered", StandardName, "\"kind\": \"new\"", "\"kind\": \"old\"", "input-choice"),
        new("A choice of a header is not offered", StandardName, "\"x-channel\": \"web\"", "\"x-channel\": \"phone\"", "input-choice"),
        new("A date is none", StandardName, "2026-01-31T00:00:00Z", "tomorrow", "input-format"),
        new("A file is interpolated", StandardName, "\"scan\": \"@body('Get_file')\"", "\"scan\": \"@{body('Get_file')}\"", "file-not-interpolated"),
        new("A file is written out", StandardName, "\"scan\": \"@body('Get_file')\"", "\"scan\": { \"$content-type\": \"text/plain\", \"$content\": \"QQ==\" }"),
    ];

    private static FlowCase[] FlowInputs =>
    [
        new("A key is not declared", FlowName, "\"order/count\": 3", "\"order/cuont\": 3", "input-known"),
        new("A key has the wrong body name", FlowName, "\"order/count\": 3", "\"body/count\": 3", "input-known"),
        new("A key of an item is not declared", FlowName, "\"size/width\": 3", "\"size/wdith\": 3", "input-known"),
        new("A required key is missing", FlowName, "\"order/title\": \"Order\", ", "", "input-required"),
        new("A required part of what is given is missing", FlowName, "\"order/owner/email\"", "\"order/owner/name\"", "input-required"),
        new("A required key of an item is missing", FlowName, "{ \"sku\": \"A\", \"size/width\": 3 }", "{ \"size/width\": 3 }", "input-required"),
        new("All keys of a webhook are missing", FlowName, "{ \"body/name\": \"shipped\" }", "{}", "input-required"),
        new("A part of an item has the wrong type", FlowName, "\"size/width\": 3", "\"size/width\": \"3\"", "input-type"),
        new("A list of a flow is text", FlowName, "[ { \"sku\": \"A\", \"size/width\": 3 } ]", "\"A\"", "input-type"),
        new("A list of a flow comes from an expression", FlowName, "[ { \"sku\": \"A\", \"size/width\": 3 } ]", "\"@triggerOutputs()?['body/lines']\""),
        new("A file of a flow is interpolated", FlowName, "\"@triggerOutputs()?['body']\"", "\"@{triggerOutputs()?['body']}\"", "file-not-interpolated"),
    ];

    private static FlowCase[] Outputs =>
    [
        new("A field is not declared", StandardName, "body('Order')?['order_id']", "body('Order')?['order_no']", "output-path-exists"),
        new("A field of an item is not declared", StandardName, "?['line_no']", "?['line_nr']", "output-path-exists"),
        new("A field of the notification is not declared", StandardName, "triggerBody()?['order_id']", "triggerBody()?['order']", "output-path-exists"),
        new("A field is read of a list", StandardName, "body('Order')?['order_id']", "body('Order')?['lines']?['line_no']", "output-path-exists"),
        new("A field is read of the first of a list", StandardName, "body('Order')?['order_id']", "first(body('Order')?['lines'])?['line_no']"),
        new("A field under a key with slashes is not declared", FlowName, "body/owner/email", "body/owner/mail", "output-path-exists"),
        new("A field in another letter case is fine", FlowName, "body/owner/email", "body/Owner/Email"),
        new("A failure may have other fields", StandardName, "\"foreach\": \"@body('Order')?['lines']\"", "\"foreach\": \"@body('Order')?['errors']\"", "output-path-exists"),
        new("After a failure anything may be read", FlowName, "\"runAfter\": { \"Order\": [ \"Succeeded\" ] } }", "\"runAfter\": { \"Order\": [ \"Failed\" ] } }, \"More\": { \"type\": \"Compose\", \"inputs\": \"@outputs('Order')?['body/error']\", \"runAfter\": { \"Note\": [ \"Succeeded\" ] } }"),
    ];

    private static FlowCase[] Retries =>
    [
        new("A retry policy is of an unknown type", StandardName, "\"type\": \"fixed\", \"count\": 3, \"interval\": \"PT10S\"", "\"type\": \"linear\"", "retry-policy-valid"),
        new("A retry policy lacks its interval", StandardName, "\"count\": 3, \"interval\": \"PT10S\"", "\"count\": 3", "retry-policy-valid"),
        new("A retry policy repeats too often", StandardName, "\"fixed\", \"count\": 3", "\"fixed\", \"count\": 91", "retry-policy-valid"),
        new("A retry policy waits too little", StandardName, "PT10S", "PT1S", "retry-policy-valid"),
        new("A retry policy waits no duration", StandardName, "PT10S", "10 seconds", "retry-policy-valid"),
        new("A retry policy has a surplus member", StandardName, "\"interval\": \"PT10S\"", "\"interval\": \"PT10S\", \"limit\": 3", "retry-policy-valid"),
        new("A retry policy is computed", StandardName, "{ \"type\": \"fixed\", \"count\": 3, \"interval\": \"PT10S\" }", "\"@parameters('title')\""),
        new("A retry policy stands beside the inputs", ConsumptionName, "\"runAfter\": {} }", "\"retryPolicy\": { \"type\": \"none\" }, \"runAfter\": {} }", "retry-policy-valid"),
        new("An operation may be sent twice", FlowName, "\"retryPolicy\": { \"type\": \"none\" },", "", "call-not-sent-twice"),
        new("An operation is said to be sent twice", StandardName, "\"retryPolicy\": { \"type\": \"none\" }", "\"retryPolicy\": { \"type\": \"default\" }", "call-not-sent-twice"),
        new("The settings name no operation", SettingsName, "[\"CreateOrder\"]", "[\"CreateOrder\", \"SendOrder\"]", "no-retry-operation-exists"),
    ];
}
