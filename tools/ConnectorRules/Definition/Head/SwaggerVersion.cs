using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Head;

/// <summary>Holds the definition to the one version the platform reads.</summary>
internal sealed class SwaggerVersion : IRule
{
    private const string Version = "2.0";

    public RuleInfo Info { get; } = new("swagger-version", Severity.Error, "The definition says that it is Swagger 2.0.")
    {
        Why = "The platform reads OpenAPI 2.0 alone and refuses what says otherwise or nothing.",
        Source = "\"Fix Swagger Validator errors\": SpecificationVersionIncorrect; the published schema of definitions. "
            + "All of 1,031 accepted connectors say 2.0.",
        Bad = """
            "swagger": "3.0"
            """,
        Good = """
            "swagger": "2.0"
            """,
        Covers = ["SpecificationVersionIncorrect"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => connector.Tree is { } tree && Judge(tree.Root) is { } finding ? [finding] : [];

    private Diagnostic? Judge(DefinitionNode root) => root["swagger"] switch
    {
        // That 'openapi' is the word of another version is told of at that word.
        null => root.Has("openapi") || !root.Lacks("swagger")
            ? null
            : Info.At(root.Position, "The definition does not say its version: 'swagger' is missing.", "Add 'swagger': '2.0'."),
        JValue { Type: JTokenType.String, Value: Version } => null,
        JValue { Type: JTokenType.Integer or JTokenType.Float } number =>
            Info.At(
                root.PositionOf(number), $"'swagger' is the number {JsonTypes.Written(number)}, not the text '2.0'.", "Write it in quotation marks: '2.0'."),
        JValue { Type: JTokenType.String, Value: string text } value when text.Trim() is "2" or "2.0" or "2.0.0" =>
            Info.At(root.PositionOf(value), $"'swagger' is '{text}'.", "Write '2.0'."),
        { } other => Info.At(
            root.PositionOf(other), $"'swagger' is {JsonTypes.Written(other)}; the platform reads '2.0' alone.", "Convert the definition to Swagger 2.0."),
    };
}
