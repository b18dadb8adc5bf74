using TestKit;

namespace PacPackager.Tests.Packaging;

/// <summary>A connector with every part there is, and flows that were made for another publisher.</summary>
internal sealed class OrdersFolder : IDisposable
{
    internal const string ListFlow = "Listorders-0A1B2C3D-1111-4222-8333-444455556666.json";
    internal const string SourceApi = "shared_src-5fcontoso-20orders-5f0123456789abcdef";

    private const string Definition = """
        {
          // What the platform reads has comments now and then.
          "swagger": "2.0",
          "info": {
            "title": "Contoso Orders",
            "description": "Lists the orders of a shop & creates new ones.",
            "version": "1.2",
            "contact": { "name": "Contoso", "url": "https://contoso.example/support", "email": "help@contoso.example" }
          },
          "host": "api.contoso.example",
          "basePath": "/v1",
          "schemes": [ "https" ],
          "consumes": [ "application/json" ],
          "produces": [ "application/json" ],
          "securityDefinitions": { "basic": { "type": "basic" } },
          "security": [ { "basic": [] } ],
          "paths": {
            "/orders": {
              "get": {
                "operationId": "ListOrders", "summary": "List orders", "description": "Lists all orders.",
                "responses": { "200": { "description": "The orders.", "schema": { "$ref": "#/definitions/Order" } } }
              },
              "post": {
                "operationId": "CreateOrder", "summary": "Create an order", "description": "Creates an order.",
                "responses": { "200": { "description": "The order.", "schema": { "$ref": "#/definitions/Order" } } }
              }
            },
            "/ping": {
              "get": {
                "operationId": "Ping", "summary": "Ping", "description": "Answers.", "x-ms-visibility": "internal",
                "responses": { "200": { "description": "The order.", "schema": { "$ref": "#/definitions/Order" } } }
              }
            }
          },
          "definitions": {
            "Order": { "type": "object", "properties": {
              "id": { "type": "string", "x-ms-summary": "Order ID", "description": "The ID of the order." } } }
          }
        }
        """;

    private const string Properties = """
        { "properties": {
          "iconBrandColor": "#da3b01",
          "capabilities": [ "actions" ],
          "publisher": "Contoso Ltd.",
          "stackOwner": "Contoso Ltd.",
          "connectionParameters": {
            "username": { "type": "securestring", "uiDefinition": {
              "displayName": "User", "description": "The user.", "constraints": { "required": "true" } } },
            "password": { "type": "securestring", "uiDefinition": {
              "displayName": "Password", "description": "The password.", "constraints": { "required": "true" } } } },
          "scriptOperations": [ "ListOrders", "CreateOrder" ],
          "policyTemplateInstances": [
            { "templateId": "setheader", "title": "Say who calls", "parameters": {
              "x-ms-apimTemplateParameter.name": "X-Caller", "x-ms-apimTemplateParameter.value": "flows",
              "x-ms-apimTemplateParameter.existsAction": "override", "x-ms-apimTemplate-policySection": "Request" } } ]
        } }
        """;

    private const string Script = """
        public class Script : ScriptBase
        {
            public override async Task<HttpResponseMessage> ExecuteAsync() => await Context.SendAsync(Context.Request, CancellationToken);
        }
        """;

    private readonly TemporaryFolder folder = new();

    internal OrdersFolder()
    {
        folder.Write("orders/apiDefinition.swagger.json", Definition);
        folder.Write("orders/apiProperties.json", Properties);
        folder.Write("orders/script/script.csx", Script);
        folder.Write("orders/intro.md", "# Contoso Orders\n");
        File.Copy(RepositoryPaths.Of("connector", "icon.png"), Path.Combine(Connector, "icon.png"));
        WriteFlow(ListFlow, "ListOrders");
        Write("connector/flows/src/Other/Solution.xml", SolutionXml());
        Write("connector/flows/src/Other/Customizations.xml", CustomizationsXml());
        Write("connector/flows/src/environmentvariabledefinitions/src_shop/environmentvariabledefinition.xml", VariableXml("src_shop"));
    }

    /// <summary>Absolute path of the folder that holds the connector's.</summary>
    internal string Root => folder.FullPath;

    /// <summary>Absolute path of the connector's folder.</summary>
    internal string Connector => Path.Combine(folder.FullPath, "orders");

    /// <summary>Absolute path of the flow source.</summary>
    internal string Source => Path.Combine(Connector, "connector", "flows", "src");

    /// <summary>Writes a file of the connector.</summary>
    internal string Write(string name, string text) => folder.Write("orders/" + name, text);

    /// <summary>Writes a flow and its record.</summary>
    internal void WriteFlow(string fileName, string operationId)
    {
        Write("connector/flows/src/Workflows/" + fileName, FlowJson(operationId));
        Write($"connector/flows/src/Workflows/{fileName}.data.xml", DataXml(fileName, fileName[^41..^5]));
    }

    public void Dispose() => folder.Dispose();

    internal static string FlowJson(string operationId) => $$"""
        { "properties": {
            "connectionReferences": {
              "{{SourceApi}}_1": {
                "runtimeSource": "embedded",
                "connection": { "connectionReferenceLogicalName": "src_orders" },
                "api": { "name": "{{SourceApi}}", "logicalName": "src_contoso-20orders" } },
              "shared_sharepointonline": {
                "runtimeSource": "embedded",
                "connection": { "connectionReferenceLogicalName": "src_sharepoint" },
                "api": { "name": "shared_sharepointonline" } } },
            "definition": {
              "$schema": "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "$connections": { "defaultValue": {}, "type": "Object" },
                "$authentication": { "defaultValue": {}, "type": "SecureObject" },
                "Shop (src_shop)": { "defaultValue": "main", "type": "String", "metadata": { "schemaName": "src_shop" } } },
              "triggers": { "Every_day": { "type": "Recurrence", "recurrence": {
                "frequency": "Day", "interval": 1, "startTime": "2026-01-01T08:00:00+09:00" } } },
              "actions": {
                "Ask": {
                  "type": "OpenApiConnection",
                  "inputs": {
                    "host": { "connectionName": "{{SourceApi}}_1", "operationId": "{{operationId}}",
                              "apiId": "/providers/Microsoft.PowerApps/apis/{{SourceApi}}" },
                    "parameters": { "shop": "@parameters('Shop (src_shop)')", "table": "src_shop", "share": 0.10 },
                    "authentication": "@parameters('$authentication')" } },
                "File": {
                  "type": "OpenApiConnection",
                  "inputs": {
                    "host": { "connectionName": "shared_sharepointonline", "operationId": "PostItem",
                              "apiId": "/providers/Microsoft.PowerApps/apis/shared_sharepointonline" },
                    "parameters": { "item": "{{SourceApi}}f is another one" },
                    "authentication": "@parameters('$authentication')" } } } } },
          "schemaVersion": "1.0.0.0" }
        """;

    internal static string DataXml(string fileName, string id) => $$"""
        <?xml version="1.0" encoding="utf-8"?>
        <Workflow WorkflowId="{{{id.ToLowerInvariant()}}}" Name="List orders" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <JsonFileName>/Workflows/{{fileName}}</JsonFileName>
          <Type>1</Type>
          <Category>5</Category>
          <StateCode>0</StateCode>
          <StatusCode>1</StatusCode>
        </Workflow>
        """;

    internal static string SolutionXml(string components = "") => $"""
        <ImportExportXml>
          <SolutionManifest>
            <UniqueName>Elsewhere</UniqueName>
            <LocalizedNames><LocalizedName description="Sample flows of orders" languagecode="1033" /></LocalizedNames>
            <Publisher><UniqueName>src</UniqueName><CustomizationPrefix>src</CustomizationPrefix></Publisher>
            <RootComponents>{components}</RootComponents>
          </SolutionManifest>
        </ImportExportXml>
        """;

    internal static string CustomizationsXml(string sharePoint = "src_sharepoint") => $"""
        <ImportExportXml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <connectionreferences>
            <connectionreference connectionreferencelogicalname="src_orders">
              <connectionreferencedisplayname>Orders</connectionreferencedisplayname>
              <connectorid>/providers/Microsoft.PowerApps/apis/{SourceApi}</connectorid>
              <customconnectorid><connectorid>11111111-2222-3333-4444-555555555555</connectorid></customconnectorid>
              <iscustomizable>1</iscustomizable>
            </connectionreference>
            <connectionreference connectionreferencelogicalname="{sharePoint}">
              <connectionreferencedisplayname>SharePoint</connectionreferencedisplayname>
              <connectorid>/providers/Microsoft.PowerApps/apis/shared_sharepointonline</connectorid>
              <iscustomizable>1</iscustomizable>
            </connectionreference>
          </connectionreferences>
        </ImportExportXml>
        """;

    private static string VariableXml(string name) => $"""
        <environmentvariabledefinition schemaname="{name}">
          <displayname default="Shop"><label description="Shop" languagecode="1033" /></displayname>
          <type>100000000</type>
        </environmentvariabledefinition>
        """;
}
