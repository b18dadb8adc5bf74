using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Requirements;

/// <summary>Wants required names on objects.</summary>
internal sealed class RequiredOnObject : IRule
{
    public RuleInfo Info { get; } = new("required-on-object", Severity.Warning, "A 'required' stands in an object.")
    {
        Why = "Only an object has properties; elsewhere the list says nothing, and what should be required is optional.",
        Source = "\"Fix Swagger Validator errors\": RequiredPropertyNotOnObject. 8 of 1,031 accepted connectors have a 'required' with no property beside it.",
        Bad = """{ "type": "array", "required": ["number"], "items": { "type": "object" } }""",
        Good = """{ "type": "array", "items": { "type": "object", "required": ["number"] } }""",
        Covers = ["RequiredPropertyNotOnObject"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.Of(NodeKind.Schema) ?? []
        where node.Reference is null && node["required"] is JArray { Count: > 0 }
        let type = node.Text("type")
        where type is not null and not "object"
        select Info.At(
            node.PositionOfKey("required"),
            $"{ValueNodes.NameOf(node)} is of type '{type}' and has a 'required'.",
            type == "array" ? "Move it into 'items'." : "Move it to the object that holds the properties.");
}
