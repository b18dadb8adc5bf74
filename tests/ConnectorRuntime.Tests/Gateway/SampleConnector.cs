using Connectors;
using TestKit;

namespace ConnectorRuntime.Tests.Gateway;

/// <summary>A small connector folder of a test's own.</summary>
internal sealed class SampleConnector : IDisposable
{
    internal const string BasicSecurity = """
        "securityDefinitions": { "basic": { "type": "basic" } }, "security": [ { "basic": [] } ]
        """;

    private readonly TemporaryFolder folder = new();

    /// <summary>Writes the folder.</summary>
    /// <param name="paths">The members of <c>paths</c>.</param>
    /// <param name="root">More members of the definition, without a comma at the end.</param>
    /// <param name="properties">The members of <c>properties</c> in apiProperties.json; no file where null.</param>
    /// <param name="script">The script; none where null.</param>
    internal SampleConnector(string paths, string root = "\"schemes\": [\"https\"]", string? properties = null, string? script = null)
    {
        WriteDefinition(paths, root);
        if (properties is not null)
        {
            folder.Write("apiProperties.json", $$"""{ "properties": { {{properties}} } }""");
        }

        if (script is not null)
        {
            folder.Write("script.csx", script);
        }
    }

    internal string Directory => folder.FullPath;

    /// <summary>An operation without parameters, as a member of <c>paths</c>.</summary>
    internal static string Get(string path, string id, string more = "") =>
        $$""" "{{path}}": { "get": { "operationId": "{{id}}", {{more}} "responses": { "200": { "description": "Fine." } } } } """;

    /// <summary>A script around the body of <c>ExecuteAsync</c>.</summary>
    internal static string Script(string body) =>
        $"public class Script : ScriptBase {{ public override async Task<HttpResponseMessage> ExecuteAsync() {{ {body} }} }}";

    internal string Write(string path, string text) => folder.Write(path, text);

    internal void WriteDefinition(string paths, string root = "\"schemes\": [\"https\"]") => folder.Write("apiDefinition.swagger.json", $$"""
        {
          "swagger": "2.0", "info": { "title": "Sample", "version": "1.0" },
          "host": "api.example.com", "basePath": "/v1", {{root}},
          "paths": { {{paths}} }
        }
        """);

    internal Connector Load() => ConnectorLoader.Load(folder.FullPath);

    public void Dispose() => folder.Dispose();
}
