using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Limits;

/// <summary>Wants a lower bound below its upper one.</summary>
internal sealed class BoundsOrdered : IRule
{
    private static readonly (string Lower, string Upper)[] Pairs =
    [
        ("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"),
    ];

    public RuleInfo Info { get; } = new(
        "bounds-ordered", Severity.Error, "No minimum lies above its maximum.", "Exchange the two, or mend the wrong one.")
    {
        Why = "No value can be within the bounds, so the platform's validator refuses them.",
        Source = "\"Fix Swagger Validator errors\": the pairs of minimum and maximum.",
        Bad = """{ "type": "string", "minLength": 10, "maxLength": 5 }""",
        Good = """{ "type": "string", "minLength": 5, "maxLength": 10 }""",
        Covers = ["Minimum not above maximum"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        from pair in Pairs
        let lower = node.Number(pair.Lower)
        let upper = node.Number(pair.Upper)
        where lower is not null && upper is not null
        where lower > upper || (lower.Value.Equals(upper.Value) && IsOpen(node, pair.Lower))
        select Info.At(
            node.PositionOf(pair.Lower),
            $"{ValueNodes.NameOf(node)} has the {pair.Lower} {JsonTypes.Written(node[pair.Lower]!)} and the {pair.Upper} "
            + $"{JsonTypes.Written(node[pair.Upper]!)}; no value lies between.");

    private static bool IsOpen(DefinitionNode node, string lower) =>
        lower == "minimum" && (node.Flag("exclusiveMinimum") || node.Flag("exclusiveMaximum"));
}
