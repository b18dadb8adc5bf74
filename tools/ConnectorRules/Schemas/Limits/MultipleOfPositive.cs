using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Limits;

/// <summary>Wants a step above zero.</summary>
internal sealed class MultipleOfPositive : IRule
{
    public RuleInfo Info { get; } = new(
        "multiple-of-positive", Severity.Error, "A 'multipleOf' is above 0.", "Give the step between two values, or remove it.")
    {
        Why = "Nothing is a multiple of 0, and the platform's validator refuses it.",
        Source = "\"Fix Swagger Validator errors\"; published schema of apiDefinition.swagger.json.",
        Bad = """{ "type": "number", "multipleOf": 0 }""",
        Good = """{ "type": "number", "multipleOf": 0.01 }""",
        Covers = ["MultipleOf above zero"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        where node.Number("multipleOf") <= 0
        select Info.At(node.PositionOf("multipleOf"), $"{ValueNodes.NameOf(node)} has the multipleOf {JsonTypes.Written(node["multipleOf"]!)}.");
}
