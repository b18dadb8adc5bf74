using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Contents;

/// <summary>Holds the editor for keys and values to the objects it can edit.</summary>
internal sealed class DictionaryEditorObject : IRule
{
    private const string Editor = "x-ms-editor";
    private const string Dictionary = "dictionary";

    public RuleInfo Info { get; } = new(
        "dictionary-editor-object", Severity.Warning, "\"x-ms-editor\": \"dictionary\" is for an object that takes members of any name.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The editor shows rows of keys and values; a value of another type, or an object closed to other names, has no place for them.",
        Source = "\"Fix Swagger Validator errors\": InvalidCustomEditorExtensionDictionaryValue. 3 of 1,031 accepted connectors name an editor.",
        Bad = """{ "type": "string", "x-ms-editor": "dictionary" }""",
        Good = """{ "type": "object", "additionalProperties": { "type": "string" }, "x-ms-editor": "dictionary" }""",
        Covers = ["InvalidCustomEditorExtensionDictionaryValue"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        where node.Text(Editor) is not null
        let finding = Judge(node, node.Text(Editor)!)
        where finding is not null
        select finding;

    // Other words are other editors, of which nothing is documented.
    private Diagnostic? Judge(DefinitionNode node, string editor)
    {
        string name = ValueNodes.NameOf(node);
        if (editor != Dictionary)
        {
            return editor.Length < 20 && EditDistance.Between(editor.Trim(), Dictionary) <= 2
                ? Info.At(node.PositionOf(Editor), $"{name} names the editor '{editor}'.", $"Write '{Dictionary}'.")
                : null;
        }

        return node.Text("type") is { } type and not "object"
            ? Info.At(
                node.PositionOf(Editor), $"{name} has the dictionary editor and is of type '{type}'.",
                "Make it an object, or remove the editor.")
            : node["additionalProperties"] is JValue { Type: JTokenType.Boolean, Value: false }
                ? Info.At(
                    node.PositionOf("additionalProperties"), $"{name} has the dictionary editor and allows no additional properties.",
                    "Allow additional properties, or remove the editor.")
                : !node.Has("type") && !node.Has("additionalProperties") && !node.Has("properties")
                    ? Info.At(node.PositionOf(Editor), $"{name} has the dictionary editor and no type.", "Give it the type 'object'.")
                    : null;
    }
}
