using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Contents;

/// <summary>Keeps raw bytes out of JSON.</summary>
internal sealed class BinaryPlace : IRule
{
    public RuleInfo Info { get; } = new(
        "binary-place", Severity.Warning, "A string of format binary is a whole body, a whole answer or a field of a form.",
        "Write \"format\": \"byte\", for text in base64, or make it the whole content.")
    {
        CertificationSeverity = Severity.Error,
        Why = "JSON cannot hold raw bytes: inside an object the flow hands over whatever the maker filled in, an object or text.",
        Source = "\"Fix Swagger Validator errors\": InvalidStringBinaryProperty. "
            + "11 of 1,031 accepted connectors have such a property in a body; 78 answer with bytes as a whole, which is right.",
        Bad = """{ "type": "object", "properties": { "file": { "type": "string", "format": "binary" } } }""",
        Good = """{ "type": "object", "properties": { "file": { "type": "string", "format": "byte" } } }""",
        Covers = ["InvalidStringBinaryProperty"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Tree is not { } tree)
        {
            yield break;
        }

        foreach (DefinitionNode place in WholeContents.Nested(tree, IsBinary))
        {
            yield return Info.At(place.PositionOf("format"), $"{ValueNodes.NameOf(place)} is binary inside {Whole(place)}.");
        }

        IEnumerable<DefinitionNode> plain = tree.Of(NodeKind.Parameter, NodeKind.Items, NodeKind.Header);
        foreach (DefinitionNode value in plain.Where(value => IsBinary(value) && !IsInForm(value)))
        {
            yield return Info.At(
                value.PositionOf("format"), $"{ValueNodes.NameOf(value)} is binary outside a form.",
                "Write \"format\": \"byte\", for text in base64.");
        }
    }

    private static bool IsBinary(DefinitionNode value) => value.Text("format") == "binary" && value.Text("type") is "string";

    private static bool IsInForm(DefinitionNode value)
    {
        DefinitionNode? holder = value;
        while (holder is { Kind: NodeKind.Items })
        {
            holder = holder.Parent;
        }

        return holder is { Kind: NodeKind.Parameter } && holder.Text("in") == "formData";
    }

    private static string Whole(DefinitionNode place) => place.Use switch
    {
        SchemaUse.Input => "a body",
        SchemaUse.Output => "an answer",
        SchemaUse.Notification => "an event",
        _ => "bodies and answers",
    };
}
