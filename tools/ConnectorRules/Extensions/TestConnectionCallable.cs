using ConnectorRules.Extensions.Dynamic;
using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions;

/// <summary>Wants an operation for testing connections that the platform can call by itself.</summary>
internal sealed class TestConnectionCallable : IRule
{
    public RuleInfo Info { get; } = new(
        "test-connection-callable", Severity.Warning, "The operation that tests a connection is a GET that needs no input but fixed values.")
    {
        Why = "The platform calls it when a maker makes a connection, with nothing but what the extension supplies.",
        Source = "\"Extend an OpenAPI definition for a custom connector\": x-ms-capabilities, testConnection. "
            + "33 of 1,031 accepted connectors have one.",
        Bad = """
            "testConnection": { "operationId": "GetInvoice" }, which requires 'id'
            """,
        Good = """
            "testConnection": { "operationId": "GetInvoice", "parameters": { "id": 1 } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        DefinitionNode? root = connector.Tree?.Root;
        if (root?["x-ms-capabilities"] is not JObject { } capabilities || capabilities["testConnection"] is not JObject test
            || test["operationId"] is not JValue { Type: JTokenType.String } id || connector.Dynamic!.Find((string)id!) is not { } operation)
        {
            yield break;
        }

        string name = operation.OperationName();
        if (operation.Operation!.Method != "GET")
        {
            yield return Info.At(root.PositionOf(id), $"'{name}' tests connections and is a {operation.Operation.Method}.", "Name a GET.");
        }

        JObject supplied = test["parameters"] as JObject ?? [];
        string[] missing =
        [
            .. connector.Dynamic.InputsOf(operation).All
                .Where(parameter => parameter.Content.Flag("required") && !parameter.Content.Has("default") && !supplied.ContainsKey(parameter.Name))
                .Where(parameter => !PolicyInputs.Include(parameter, operation.Operation, connector.Properties))
                .Select(parameter => $"'{parameter.Name}'"),
        ];
        if (missing.Length > 0)
        {
            yield return Info.At(
                root.PositionOf(id),
                $"'{name}' tests connections and requires {string.Join(", ", missing)}, which nobody supplies.",
                "Supply fixed values under 'parameters', or name an operation that requires nothing.");
        }

        foreach (JProperty argument in supplied.Properties().Where(argument => argument.Value is JObject value && value.ContainsKey("parameter")))
        {
            yield return Info.At(
                root.PositionOf(argument),
                $"'{argument.Name}' of the test of connections is taken from another input, and there is none.", "Write a fixed value.");
        }
    }
}
