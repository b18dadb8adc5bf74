using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Limits;

/// <summary>Holds a connector to the number of operations the platform takes.</summary>
internal sealed class OperationCount : IRule
{
    // "Custom connector FAQ".
    private const int Most = 256;

    public RuleInfo Info { get; } = new(
        "operation-count", Severity.Error, "The definition has at most 256 operations.", "Leave operations out, or make two connectors of it.")
    {
        Why = "The platform refuses more.",
        Source = "\"Custom connector FAQ\"; \"Fix Swagger Validator errors\": TotalOperationsCount. The largest of 1,031 accepted connectors has 219.",
        Bad = "\"paths\" with 300 operations",
        Good = "\"paths\" with 200 operations",
        Covers = ["TotalOperationsCount"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Tree is { } tree && tree.Of(NodeKind.Operation).Count() is > Most and int count
            ? [Info.At(tree.Root.PositionOfKey("paths"), $"'paths' has {count} operations; {Most} are allowed.")]
            : [];
}
