using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Types;

/// <summary>Holds defaults to the choices.</summary>
internal sealed class DefaultValueAllowed : IRule
{
    public RuleInfo Info { get; } = new(
        "default-value-allowed", Severity.Warning, "A default is one of the values that 'enum' allows.", "Give one of the values as the default, or add it to 'enum'.")
    {
        Why = "The designer fills in a value that is not among the choices it shows, and the service is likely to refuse it.",
        Source = "Measured: 3 of 1,031 accepted connectors have such a default in a schema, none in a parameter.",
        Bad = """{ "type": "string", "enum": ["draft", "sent"], "default": "Draft" }""",
        Good = """{ "type": "string", "enum": ["draft", "sent"], "default": "draft" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        where node["enum"] is JArray { Count: > 0 } && node["default"] is JValue { Type: not JTokenType.Null }
        where JsonTypes.Fits(node["default"]!, node.Text("type"))
        where !((JArray)node["enum"]!).Contains(node["default"]!, JToken.EqualityComparer)
        let finding = Info.At(
            node.PositionOf("default"),
            $"{ValueNodes.NameOf(node)} has the default {JsonTypes.Written(node["default"]!)}, which is not one of the values allowed.")
        select node.Kind == NodeKind.Parameter ? finding with { Severity = Severity.Error } : finding;
}
