namespace PacPackager.Tests.Flows;

/// <summary>A small connector, and for each host a workflow that calls it without a fault.</summary>
internal static class SampleWorkflows
{
    internal const string DefinitionName = "apiDefinition.swagger.json";
    internal const string SettingsName = "pacpackager.json";
    internal const string StandardName = "app/order/workflow.json";
    internal const string ConnectionsName = "app/connections.json";
    internal const string ParametersName = "app/parameters.json";
    internal const string FlowName = "Workflows/Order-0F1E.json";
    internal const string ConsumptionName = "order.json";

    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [DefinitionName] = Definition,
        [SettingsName] = """
            { "flows": { "noRetry": ["CreateOrder"] } }
            """,
        [StandardName] = Standard,
        [ConnectionsName] = """
            { "managedApiConnections": {
                "orders": {
                  "api": { "id": "/subscriptions/@{appsetting('SUB')}/providers/Microsoft.Web/customApis/contoso-20orders" },
                  "connectionRuntimeUrl": "@parameters('ordersUrl')" } },
              "serviceProviderConnections": { "store": { "serviceProvider": { "id": "/serviceProviders/AzureBlob" } } } }
            """,
        [ParametersName] = """
            { "ordersUrl": { "type": "String", "value": "@appsetting('ORDERS_URL')" },
              "title": { "type": "String", "value": "Order" } }
            """,
        [FlowName] = Flow,
        [ConsumptionName] = Consumption,
    };

    private const string Definition =
        """
        { "swagger": "2.0",
          "info": { "title": "Contoso Orders", "version": "1.0" },
          "host": "orders.example.com", "basePath": "/v1",
          "paths": {
            "/hooks": {
              "x-ms-notification-content": { "schema": { "type": "object", "properties": {
                "order_id": { "type": "string" },
                "lines": { "type": "array", "items": { "type": "object", "properties": { "sku": { "type": "string" } } } } } } },
              "post": { "operationId": "CreateHook", "x-ms-trigger": "single",
                "parameters": [ { "name": "body", "in": "body", "required": true, "schema": { "type": "object",
                  "required": [ "name", "callback", "events" ],
                  "properties": {
                    "name": { "type": "string" },
                    "callback": { "type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true },
                    "events": { "type": "string", "x-ms-visibility": "internal", "default": "All" } } } } ],
                "responses": { "201": { "description": "Made." } } } },
            "/changes": {
              "get": { "operationId": "OnChange", "x-ms-trigger": "batch",
                "responses": { "200": { "description": "Changes.", "schema": { "type": "array", "items": { "type": "object" } } } } } },
            "/orders": {
              "post": { "operationId": "CreateOrder",
                "parameters": [
                  { "name": "notify", "in": "query", "type": "boolean" },
                  { "name": "mode", "in": "query", "type": "integer", "required": true, "default": 2, "x-ms-visibility": "internal" },
                  { "name": "x-channel", "in": "header", "type": "string", "enum": [ "web", "shop" ] },
                  { "name": "order", "in": "body", "required": true, "schema": { "$ref": "#/definitions/Order" } } ],
                "responses": { "200": { "description": "Made.", "schema": { "type": "object", "properties": {
                  "order_id": { "type": "string" },
                  "owner": { "type": "object", "properties": { "email": { "type": "string" } } },
                  "lines": { "type": "array", "items": { "type": "object", "properties": { "line_no": { "type": "integer" } } } } } } } } } },
            "/orders/{orderId}": {
              "get": { "operationId": "GetOrder",
                "parameters": [ { "name": "orderId", "in": "path", "required": true, "type": "string" } ],
                "responses": { "200": { "description": "It." } } },
              "put": { "operationId": "ReplaceOrder", "deprecated": true,
                "parameters": [ { "name": "orderId", "in": "path", "required": true, "type": "string" } ],
                "responses": { "200": { "description": "It." } } },
              "delete": { "operationId": "DeleteOrder", "x-ms-visibility": "internal",
                "parameters": [ { "name": "orderId", "in": "path", "required": true, "type": "string" } ],
                "responses": { "200": { "description": "Gone." } } } },
            "/files/{path}": {
              "get": { "operationId": "GetFile",
                "parameters": [ { "name": "path", "in": "path", "required": true, "type": "string", "x-ms-url-encoding": "double" } ],
                "responses": { "200": { "description": "It.", "schema": { "type": "string", "format": "binary" } } } } } },
          "definitions": {
            "Order": { "type": "object", "required": [ "title" ], "properties": {
              "title": { "type": "string" },
              "count": { "type": "integer", "format": "int32" },
              "amount": { "type": "number" },
              "urgent": { "type": "boolean" },
              "due": { "type": "string", "format": "date-time" },
              "kind": { "type": "string", "enum": [ "new", "used" ] },
              "owner": { "type": "object", "required": [ "email" ], "properties": { "email": { "type": "string" }, "name": { "type": "string" } } },
              "lines": { "type": "array", "items": { "type": "object", "required": [ "sku" ], "properties": {
                "sku": { "type": "string" },
                "size": { "type": "object", "properties": { "width": { "type": "integer" } } } } } },
              "scan": { "type": "string", "format": "binary" },
              "detail": { "type": "integer", "x-ms-visibility": "internal", "default": 1 } } } } }
        """;

    private const string Standard =
        """
        { "kind": "Stateful",
          "definition": {
            "$schema": "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#",
            "contentVersion": "1.0.0.0",
            "triggers": {
              "When_an_order_ships": { "type": "ApiConnectionWebhook",
                "inputs": { "host": { "connection": { "referenceName": "orders" } },
                  "path": "/hooks", "body": { "name": "shipped", "callback": "@{listCallbackUrl()}", "events": "All" } } } },
            "actions": {
              "Count": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "count", "type": "integer", "value": 0 } ] }, "runAfter": {} },
              "Get_file": { "type": "ApiConnection",
                "inputs": { "host": { "connection": { "referenceName": "orders" } },
                  "method": "get", "path": "/files/@{encodeURIComponent(encodeURIComponent('a/b'))}" },
                "runAfter": { "Count": [ "Succeeded" ] } },
              "Order": { "type": "ApiConnection",
                "inputs": { "method": "post", "path": "/orders", "host": { "connection": { "referenceName": "orders" } },
                  "headers": { "x-channel": "web", "Prefer": "wait=5" },
                  "queries": { "notify": true, "mode": 2 },
                  "body": { "title": "@parameters('title')", "count": 3, "amount": 7.5, "urgent": false, "due": "2026-01-31T00:00:00Z",
                    "kind": "new", "owner": { "email": "a@example.com" }, "lines": [ { "sku": "@{triggerBody()?['order_id']}" } ],
                    "scan": "@body('Get_file')", "detail": 1 },
                  "retryPolicy": { "type": "none" } },
                "runAfter": { "Get_file": [ "Succeeded" ] } },
              "Each_line": { "type": "Foreach", "foreach": "@body('Order')?['lines']",
                "actions": {
                  "Add_up": { "type": "IncrementVariable", "inputs": { "name": "count", "value": "@items('Each_line')?['line_no']" } } },
                "runAfter": { "Order": [ "Succeeded" ] } },
              "Get_order": { "type": "ApiConnection",
                "inputs": { "host": { "connection": { "referenceName": "orders" } },
                  "method": "get", "path": "/orders/@{encodeURIComponent(body('Order')?['order_id'])}",
                  "retryPolicy": { "type": "fixed", "count": 3, "interval": "PT10S" } },
                "runAfter": { "Each_line": [ "Succeeded", "Failed" ] } },
              "Store": { "type": "ServiceProvider",
                "inputs": { "serviceProviderConfiguration": { "connectionName": "store", "operationId": "uploadBlob", "serviceProviderId": "/serviceProviders/AzureBlob" },
                  "parameters": { "content": "@variables('count')" } },
                "runAfter": { "Get_order": [ "Succeeded" ] } } },
            "outputs": {} } }
        """;

    private const string Flow =
        """
        { "properties": {
            "connectionReferences": {
              "shared_orders": { "runtimeSource": "embedded",
                "connection": { "connectionReferenceLogicalName": "cts_orders" },
                "api": { "name": "shared_cts-5fcontoso-20orders-5f0123456789abcdef", "logicalName": "cts_contoso-20orders" } } },
            "definition": {
              "$schema": "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "$connections": { "defaultValue": {}, "type": "Object" }, "$authentication": { "defaultValue": {}, "type": "SecureObject" } },
              "triggers": {
                "When_an_order_ships": { "type": "OpenApiConnectionWebhook",
                  "inputs": { "host": { "connectionName": "shared_orders", "operationId": "CreateHook", "apiId": "/providers/Microsoft.PowerApps/apis/shared_cts-5fcontoso-20orders-5f0123456789abcdef" },
                    "parameters": { "body/name": "shipped" },
                    "authentication": "@parameters('$authentication')" } } },
              "actions": {
                "Order": { "type": "OpenApiConnection",
                  "inputs": { "host": { "connectionName": "shared_orders", "operationId": "CreateOrder", "apiId": "/providers/Microsoft.PowerApps/apis/shared_cts-5fcontoso-20orders-5f0123456789abcdef" },
                    "parameters": { "order/title": "Order", "notify": true, "order/count": 3, "order/owner/email": "a@example.com",
                      "order/lines": [ { "sku": "A", "size/width": 3 } ], "order/scan": "@triggerOutputs()?['body']" },
                    "retryPolicy": { "type": "none" },
                    "authentication": "@parameters('$authentication')" },
                  "runAfter": {} },
                "Note": { "type": "Compose", "inputs": "@{outputs('Order')?['body/owner/email']}: @{triggerOutputs()?['body/order_id']}",
                  "runAfter": { "Order": [ "Succeeded" ] } } } } } }
        """;

    private const string Consumption =
        """
        { "type": "Microsoft.Logic/workflows", "name": "order",
          "properties": {
            "parameters": { "$connections": { "value": { "orders": { "id": "/subscriptions/s/providers/Microsoft.Web/customApis/contoso-orders" } } } },
            "definition": {
              "$schema": "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "$connections": { "type": "Object", "defaultValue": {} } },
              "triggers": {
                "Daily": { "type": "Recurrence", "recurrence": { "frequency": "Day", "interval": 1 } } },
              "actions": {
                "Get_order": { "type": "ApiConnection",
                  "inputs": { "host": { "connection": { "name": "@parameters('$connections')['orders']['connectionId']" } },
                    "method": "GET", "path": "/orders/@{encodeURIComponent('7')}" },
                  "runAfter": {} } } } } }
        """;
}
