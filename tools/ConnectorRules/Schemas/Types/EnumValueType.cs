using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Types;

/// <summary>Holds choices to the declared type.</summary>
internal sealed class EnumValueType : IRule
{
    public RuleInfo Info { get; } = new("enum-value-type", Severity.Warning, "The values of an 'enum' are of the declared type.")
    {
        Why = "A choice of another type is refused at run time, when the platform checks the value against the definition.",
        Source = "\"Fix Swagger Validator errors\": InvalidEnumValue. None of 1,031 accepted connectors has null among the values.",
        Bad = """{ "type": "integer", "enum": ["1", "2"] }""",
        Good = """{ "type": "integer", "enum": [1, 2] }""",
        Covers = ["InvalidEnumValue"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        where node["enum"] is JArray
        let wrong = ((JArray)node["enum"]!).Where(value => !Fits(value, node.Text("type"))).ToArray()
        where wrong.Length > 0
        select Finding(node, wrong);

    private static bool Fits(JToken value, string? type) => value.Type != JTokenType.Null && JsonTypes.Fits(value, type);

    // All values of one list are usually wrong for one reason.
    private Diagnostic Finding(DefinitionNode node, JToken[] wrong)
    {
        if (wrong[0].Type == JTokenType.Null)
        {
            Diagnostic isNull = Info.At(
                node.PositionOf(wrong[0]), $"{ValueNodes.NameOf(node)} allows null.", "Remove null; a value that may be left out is not required.");
            return isNull with { Severity = Severity.Error };
        }

        string others = wrong.Length > 1 ? $" and {wrong.Length - 1} more that are" : ", which is";
        return Info.At(
            node.PositionOf(wrong[0]),
            $"{ValueNodes.NameOf(node)} allows {JsonTypes.Written(wrong[0])}{others} not of type '{node.Text("type")}'.",
            node.Text("type") == "string" ? "Put it in quotation marks." : "Give the values the declared type, or declare theirs.");
    }
}
