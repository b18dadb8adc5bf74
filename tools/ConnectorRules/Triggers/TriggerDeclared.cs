using ConnectorRules.Operations;
using ConnectorRules.Parameters;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants what belongs to a trigger on triggers.</summary>
internal sealed class TriggerDeclared : IRule
{
    private static readonly (string Name, Severity Severity)[] Marks =
    [
        ("x-ms-trigger-metadata", Severity.Warning),
        ("x-ms-notification", Severity.Warning),
        ("x-ms-trigger-hint", Severity.Info),
    ];

    public RuleInfo Info { get; } = new(
        "trigger-declared", Severity.Warning, "An operation with the marks of a trigger has x-ms-trigger.")
    {
        Why = "Only x-ms-trigger makes an operation a trigger; the other extensions do nothing without it.",
        Source = "\"OpenAPI extensions\": x-ms-trigger and its companions. All operations with one of the accepted connectors at hand are triggers.",
        Bad = """
            "get": { "x-ms-trigger-metadata": { "kind": "query", "mode": "polling" }, ... }
            """,
        Good = """
            "get": { "x-ms-trigger": "batch", "x-ms-trigger-metadata": { "kind": "query", "mode": "polling" }, ... }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode operation in connector.Operations())
        {
            bool isTrigger = ConnectorTriggers.IsTrigger(operation);
            foreach ((string name, Severity severity) in isTrigger ? [] : Marks.Where(mark => operation.Has(mark.Name)))
            {
                Diagnostic finding = Info.At(
                    operation.PositionOfKey(name),
                    $"'{operation.OperationName()}' has '{name}' but is no trigger.",
                    $"Add 'x-ms-trigger', or take '{name}' out.");
                yield return finding with { Severity = severity };
            }

            foreach (OperationParameter parameter in OperationParameters.Of(operation).All.Where(_ => !isTrigger))
            {
                if (parameter.Content.Has("x-ms-trigger-value") && parameter.Written.Operation is not null)
                {
                    yield return Info.At(
                        parameter.Written == parameter.Content ? parameter.Content.PositionOfKey("x-ms-trigger-value") : parameter.Written.Position,
                        $"The parameter '{parameter.Name}' takes its value from a trigger's result, but '{operation.OperationName()}' is no trigger.",
                        "Add 'x-ms-trigger' to the operation, or take 'x-ms-trigger-value' out.");
                }
            }
        }
    }
}
