using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Types;

/// <summary>Holds defaults to the declared type.</summary>
internal sealed class DefaultValueType : IRule
{
    public RuleInfo Info { get; } = new("default-value-type", Severity.Warning, "A default is of the declared type.")
    {
        Why = "The designer fills the default in; a value of another type is sent as it is or refused when the flow runs.",
        Source = "\"Fix Swagger Validator errors\": DefaultValueMustMatchType. 19 of 1,031 accepted connectors have one of another type.",
        Bad = """{ "type": "integer", "default": "10" }""",
        Good = """{ "type": "integer", "default": 10 }""",
        Covers = ["DefaultValueMustMatchType"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        let value = node["default"]
        where value is not null && !JsonTypes.Fits(value, node.Text("type"))
        where value.Type != JTokenType.Null || !node.Flag("x-nullable")
        select Info.At(
            node.PositionOf("default"),
            $"{ValueNodes.NameOf(node)} has the default {JsonTypes.Written(value)}, which is not of type '{node.Text("type")}'.",
            Fix(node, value));

    private static string Fix(DefinitionNode node, JToken value) => (node.Text("type"), value.Type) switch
    {
        (_, JTokenType.Null) => "Remove it.",
        ("string", JTokenType.Integer or JTokenType.Float or JTokenType.Boolean) => "Put it in quotation marks.",
        ("integer" or "number" or "boolean", JTokenType.String) => "Write it without quotation marks, or remove it.",
        ("array", _) => "Write a list.",
        _ => "Give a default of the declared type, or remove it.",
    };
}
