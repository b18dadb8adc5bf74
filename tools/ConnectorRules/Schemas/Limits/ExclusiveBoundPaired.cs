using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Limits;

/// <summary>Wants an exclusive bound to have the bound it speaks of.</summary>
internal sealed class ExclusiveBoundPaired : IRule
{
    private static readonly (string Exclusive, string Bound)[] Pairs = [("exclusiveMaximum", "maximum"), ("exclusiveMinimum", "minimum")];

    public RuleInfo Info { get; } = new(
        "exclusive-bound-paired", Severity.Warning, "An 'exclusiveMaximum' stands beside a 'maximum', an 'exclusiveMinimum' beside a 'minimum'.")
    {
        Why = "It says that the bound itself is not allowed; without the bound it says nothing, and the limit is missing.",
        Source = "\"Fix Swagger Validator errors\": ExclusiveMaximumRequiresMaximum; published schema of apiDefinition.swagger.json.",
        Bad = """{ "type": "number", "exclusiveMaximum": true }""",
        Good = """{ "type": "number", "maximum": 100, "exclusiveMaximum": true }""",
        Covers = ["ExclusiveMaximumRequiresMaximum"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        from pair in Pairs
        where node[pair.Exclusive]?.Type == Newtonsoft.Json.Linq.JTokenType.Boolean && !node.Has(pair.Bound)
        select Info.At(
            node.PositionOfKey(pair.Exclusive),
            $"{ValueNodes.NameOf(node)} has '{pair.Exclusive}' without '{pair.Bound}'.",
            $"Add '{pair.Bound}', or remove '{pair.Exclusive}'.");
}
