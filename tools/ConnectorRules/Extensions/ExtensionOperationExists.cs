using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions;

/// <summary>Wants the operations that extensions name to be there; those of dynamic values have a rule of their own.</summary>
internal sealed class ExtensionOperationExists : IRule
{
    // Where in an extension an operation is named.
    private static readonly (NodeKind Place, string Extension, string Path)[] Table =
    [
        (NodeKind.Root, "x-ms-capabilities", "testConnection.operationId"),
        (NodeKind.Root, "x-ms-capabilities", "file-picker.open.operationId"),
        (NodeKind.Root, "x-ms-capabilities", "file-picker.browse.operationId"),
        (NodeKind.Operation, "x-ms-operation-context", "simulate.operationId"),
    ];

    public RuleInfo Info { get; } = new(
        "extension-operation-exists", Severity.Error,
        "The operations for testing a connection, picking a file and simulating a trigger are operations of the connector.")
    {
        Why = "The platform calls the operation by its id: a new connection is never found good, a file picker never opens.",
        Source = "\"Extend an OpenAPI definition for a custom connector\": x-ms-capabilities, x-ms-operation-context. "
            + "42 of 1,031 accepted connectors have capabilities.",
        Bad = """
            "x-ms-capabilities": { "testConnection": { "operationId": "GetStatsu" } }
            """,
        Good = """
            "x-ms-capabilities": { "testConnection": { "operationId": "GetStatus" } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from row in Table
        from node in connector.Tree?.Of(row.Place) ?? []
        where node.Has(row.Extension)
        let named = row.Path.Split('.').Aggregate(node[row.Extension], (token, name) => (token as JObject)?[name])
        where named is JValue { Type: JTokenType.String }
        let id = (string)named!
        where connector.Dynamic!.Find(id) is null
        select Info.At(
            node.PositionOf(named),
            $"'{Parts(row.Path)}' of '{row.Extension}' names the operation '{id}', which is not there.",
            OperationNames.Fix(id, connector.Dynamic!.OperationIds));

    private static string Parts(string path) => path.Replace(".operationId", "", StringComparison.Ordinal);
}
