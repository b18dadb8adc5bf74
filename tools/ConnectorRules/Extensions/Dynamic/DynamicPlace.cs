using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Keeps dynamic values and schemas off the body as a whole.</summary>
internal sealed class DynamicPlace : IRule
{
    private static readonly string[] Choices = ["x-ms-dynamic-values", "x-ms-dynamic-list", "x-ms-dynamic-tree"];
    private static readonly string[] Shapes = ["x-ms-dynamic-schema", "x-ms-dynamic-properties"];

    public RuleInfo Info { get; } = new(
        "dynamic-place", Severity.Warning, "Dynamic values and schemas do not stand on the body parameter itself.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The designer takes a body apart into the properties of its schema; what stands beside the schema it does not see.",
        Source = "\"Fix Swagger Validator errors\". None of 1,031 accepted connectors has a dynamic schema beside the schema of a body.",
        Bad = """{ "name": "body", "in": "body", "x-ms-dynamic-schema": { ... }, "schema": { "type": "object" } }""",
        Good = """{ "name": "body", "in": "body", "schema": { "type": "object", "x-ms-dynamic-schema": { ... } } }""",
        Covers = ["Dynamic: not on the body parameter itself"],
    };

    /// <summary>Whether this rule speaks of an extension in an object of a kind, and no other.</summary>
    internal static bool Judges(NodeKind place, string extension) =>
        place == NodeKind.BodyParameter && (Choices.Contains(extension) || Shapes.Contains(extension));

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from body in connector.Tree?.Of(NodeKind.BodyParameter) ?? []
        where body.Reference is null
        from extension in Choices.Concat(Shapes)
        where body.Has(extension)
        select Judge(body, extension);

    private Diagnostic Judge(DefinitionNode body, string extension)
    {
        bool isShape = Shapes.Contains(extension);
        Diagnostic finding = Info.At(
            body.PositionOfKey(extension),
            $"'{extension}' stands on the body '{body.Text("name")}' itself.",
            isShape ? "Move it into 'schema'." : "Move it to the property of the body that it is for.");
        return isShape ? finding with { Severity = Severity.Error } : finding;
    }
}
