using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Contents;

/// <summary>Keeps files to where they can be: whole answers, and forms.</summary>
internal sealed class FileTypePlace : IRule
{
    public RuleInfo Info { get; } = new(
        "file-type-place", Severity.Error, "The type file is that of a whole answer or of a field of a form.")
    {
        Why = "A file has no form inside JSON, so that the platform refuses the schema.",
        Source = "\"Fix Swagger Validator errors\": SchemaTypeFileNotValid; OpenAPI 2.0. "
            + "12 of 1,031 accepted connectors answer with a file, none has one inside an answer.",
        Bad = """{ "type": "object", "properties": { "document": { "type": "file" } } }""",
        Good = """{ "type": "object", "properties": { "document": { "type": "string", "format": "byte" } } }""",
        Covers = ["SchemaTypeFileNotValid"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Tree is not { } tree)
        {
            yield break;
        }

        foreach (DefinitionNode place in WholeContents.Nested(tree, IsFile))
        {
            yield return Info.At(
                place.PositionOf("type"), $"{ValueNodes.NameOf(place)} is of type 'file' inside another value.",
                "Write \"type\": \"string\" with \"format\": \"byte\".");
        }

        foreach (DefinitionNode body in WholeContents.Bodies(tree, IsFile))
        {
            yield return Info.At(
                body.PositionOf("type"), "A whole body is of type 'file'.",
                "Write \"type\": \"string\" with \"format\": \"binary\", or make it a parameter in 'formData'.");
        }
    }

    private static bool IsFile(DefinitionNode schema) => schema.Text("type") == "file";
}
