using TestKit;

namespace PacPackager.Tests.Commands;

/// <summary>A connector with basic authentication whose script wraps what it sends and gets.</summary>
internal sealed class SampleFolder : IDisposable
{
    private const string Definition = """
        {
          "swagger": "2.0", "info": { "title": "Sample", "version": "1.0" },
          "host": "api.example.com", "basePath": "/v1", "schemes": [ "https" ], "consumes": [ "application/json" ],
          "securityDefinitions": { "basic": { "type": "basic" } }, "security": [ { "basic": [] } ],
          "paths": {
            "/items/{id}": {
              "post": {
                "operationId": "AddItem",
                "parameters": [
                  { "name": "id", "in": "path", "type": "string", "required": true },
                  { "name": "kind", "in": "query", "type": "integer", "default": 2, "x-ms-visibility": "internal" },
                  { "name": "X-Note", "in": "header", "type": "string" },
                  { "name": "body", "in": "body", "schema": { "type": "object", "properties": {
                    "name": { "type": "string" }, "detail": { "type": "integer", "default": 1, "x-ms-visibility": "internal" } } } }
                ],
                "responses": { "200": { "description": "Fine." } }
              },
              "get": {
                "operationId": "GetItem",
                "parameters": [ { "name": "id", "in": "path", "type": "string", "required": true } ],
                "responses": { "200": { "description": "Fine." } }
              }
            }
          }
        }
        """;

    private const string Properties = """
        { "properties": {
          "connectionParameters": {
            "username": { "type": "string", "uiDefinition": { "constraints": { "required": "true" } } },
            "password": { "type": "securestring", "uiDefinition": { "constraints": { "required": "true" } } } },
          "scriptOperations": [ "AddItem" ],
          "policyTemplateInstances": [
            { "templateId": "setqueryparameter", "title": "Key", "parameters": {
              "x-ms-apimTemplateParameter.name": "key", "x-ms-apimTemplateParameter.value": "@connectionParameters('password', 'none')" } },
            { "templateId": "setproperty", "title": "Next link", "parameters": {} } ]
        } }
        """;

    private const string Script = """
        public class Script : ScriptBase
        {
            public override async Task<HttpResponseMessage> ExecuteAsync()
            {
                var body = JObject.Parse(await Context.Request.Content.ReadAsStringAsync());
                if (body["name"] == null)
                {
                    return new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = CreateJsonContent("{\"error\":{\"code\":\"NoName\"}}") };
                }

                body["operation"] = Context.OperationId;
                body["original"] = Context.OriginalRequestUri.AbsoluteUri;
                Context.Request.Content = CreateJsonContent(body.ToString(Newtonsoft.Json.Formatting.None));
                return await Context.SendAsync(Context.Request, CancellationToken);
            }
        }
        """;

    private readonly TemporaryFolder folder = new();

    internal SampleFolder()
    {
        folder.Write("apiDefinition.swagger.json", Definition);
        folder.Write("apiProperties.json", Properties);
        folder.Write("script.csx", Script);
        folder.Write("connection.json", """{ "username": "canary-user", "password": "canary-password" }""");
        folder.Write("parameters.json", """{ "id": "a/b", "X-Note": "n", "body": { "name": "n", "size": 10.50 } }""");
        folder.Write("reply.json", """{ "status": 201, "headers": { "Location": "/items/1" }, "body": { "id": 1.0 } }""");
    }

    internal string Path => folder.FullPath;

    internal void Write(string name, string text) => folder.Write(name, text);

    public void Dispose() => folder.Dispose();
}
