using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;
using PacPackager.ExternalTools;
using Spectre.Console;
using TestKit;

namespace PacPackager.Tests.Deployment;

/// <summary>A connector's folder, and an environment that the stand-in for pac keeps.</summary>
internal sealed class DeployFolder : IDisposable
{
    internal const string Environment = "https://contoso.crm.dynamics.com";

    internal const string Definition = """
        {
          "swagger": "2.0",
          "info": { "title": "Orders", "description": "Reads the orders of a shop.", "version": "1.0" },
          "host": "api.example.com",
          "basePath": "/v1",
          "schemes": [ "https" ],
          "produces": [ "application/json" ],
          "securityDefinitions": { "api_key": { "type": "apiKey", "in": "header", "name": "X-Key" } },
          "security": [ { "api_key": [] } ],
          "paths": {
            "/orders/{id}": {
              "get": {
                "operationId": "GetOrder",
                "summary": "Get an order",
                "description": "Reads one order.",
                "parameters": [
                  { "name": "id", "in": "path", "type": "string", "required": true, "x-ms-url-encoding": "single",
                    "x-ms-summary": "Order", "description": "The number of the order." } ],
                "responses": { "200": { "description": "Found.", "schema": { "type": "object", "properties": {
                  "total": { "type": "number", "x-ms-summary": "Total", "description": "What it costs." } } } } }
              }
            }
          }
        }
        """;

    internal const string Properties = """
        {
          "properties": {
            "connectionParameters": { "api_key": { "type": "securestring", "uiDefinition": {
              "displayName": "API key", "description": "The key of the shop.", "tooltip": "Enter the key.", "constraints": { "required": "true" } } } },
            "iconBrandColor": "#336699",
            "capabilities": [],
            "publisher": "Contoso",
            "stackOwner": "Contoso",
            "scriptOperations": [ "GetOrder" ]
          }
        }
        """;

    internal const string Script = """
        public class Script : ScriptBase
        {
            public override Task<HttpResponseMessage> ExecuteAsync() => Context.SendAsync(Context.Request, CancellationToken);
        }

        """;

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder environment = new();

    internal DeployFolder()
    {
        Write("apiDefinition.swagger.json", Definition);
        Write("apiProperties.json", Properties);
        Write("script.csx", Script);
        File.Copy(RepositoryPaths.Of("connector", "icon.png"), Of("icon.png"));
        environment.Write("profile.json", "{}");
    }

    internal static string Pac { get; } =
        System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "PacStandIn.exe" : "PacStandIn");

    internal string Path => folder.FullPath;

    /// <summary>The table of the environment; what opens it where a test says nothing fails.</summary>
    internal Func<string, IConnectorTable> OpenTable { get; init; } = address => throw new InvalidOperationException($"{address} was opened.");

    internal TimeProvider Time { get; init; } = TimeProvider.System;

    private IReadOnlyList<string> CallLines => File.Exists(InEnvironment("calls.jsonl")) ? File.ReadAllLines(InEnvironment("calls.jsonl")) : [];

    /// <summary>The words of every call of pac, oldest first.</summary>
    internal IReadOnlyList<string[]> Calls => [.. CallLines.Select(line => JObject.Parse(line)["arguments"]!.Select(word => word.ToString()).ToArray())];

    /// <summary>The first two words of every call of pac.</summary>
    internal IEnumerable<string> Commands => Calls.Select(call => string.Join(' ', call.Take(2)));

    internal string Of(string name) => System.IO.Path.Combine(Path, name);

    internal string InEnvironment(string name) => System.IO.Path.Combine(environment.FullPath, name);

    internal void Write(string name, string text) => folder.Write(name, text);

    internal void Delete(string name) => File.Delete(Of(name));

    /// <summary>Says what is to go wrong in the stand-in.</summary>
    internal void Scenario(string json) => environment.Write("scenario.json", json);

    /// <summary>A connector that is in the environment already.</summary>
    internal Guid Deployed(string name, string displayName, string? definition = null, string? properties = null)
    {
        Guid id = Guid.NewGuid();
        environment.Write(
            $"connectors/{id}/row.json",
            new JObject { ["ConnectorId"] = id.ToString(), ["Name"] = name, ["DisplayName"] = displayName }.ToString());
        environment.Write($"connectors/{id}/apiDefinition.json", definition ?? Definition);
        environment.Write($"connectors/{id}/apiProperties.json", properties ?? Properties);
        environment.Write($"connectors/{id}/script.csx", Script);
        return id;
    }

    /// <summary>Deploys without asking.</summary>
    internal Task<ProgramRun> DeployAsync(params string[] more) => RunAsync(["deploy", ".", "--environment", Environment, "--pac", Pac, "--yes", .. more]);

    /// <summary>Runs a command line in the connector's folder.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="typed">What a person types on a terminal; null where there is neither.</param>
    /// <param name="terminal">The terminal on standard error.</param>
    /// <param name="cancellationToken">Stops the program.</param>
    internal async Task<ProgramRun> RunAsync(
        string[] arguments, string? typed = null, IAnsiConsole? terminal = null, CancellationToken cancellationToken = default)
    {
        using StringReader input = new(typed ?? "");
        await using StringWriter output = new();
        await using StringWriter error = new();
        CommandSurroundings surroundings = new(input, output, error, Path, Time)
        {
            InputIsTerminal = typed is not null,
            OpenTerminal = () => terminal,
        };
        IToolRunner tools = new ToolsWithVariable(new ProcessToolRunner(Time), "PAC_STAND_IN", environment.FullPath);
        ExitCode exitCode = await PacPackagerProgram.RunAsync(arguments, surroundings, new ProgramServices(tools, OpenTable), cancellationToken);
        return new ProgramRun(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    public void Dispose()
    {
        folder.Dispose();
        environment.Dispose();
    }
}
