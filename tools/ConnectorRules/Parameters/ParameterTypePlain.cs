using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Wants to know what kind of value a parameter takes.</summary>
internal sealed class ParameterTypePlain : IRule
{
    public RuleInfo Info { get; } = new(
        "parameter-type-plain", Severity.Error,
        "A parameter outside the body has a type: plain or a list of plain ones, and in a form also a file.")
    {
        Why = "The designer builds the input from the type. A path, query or header has no way to write an object or a file.",
        Source = "OpenAPI 2.0 and the published schema of definitions; \"Fix Swagger Validator errors\": FileParameterMustBeInFormData. "
            + "None of 1,031 accepted connectors has another type.",
        Bad = """{ "name": "filter", "in": "query", "type": "object" }""",
        Good = """{ "name": "filter", "in": "query", "type": "string" }""",
        Covers = ["FileParameterMustBeInFormData"],
    };

    // Words that are no type at all have a rule of their own, and so has a schema in place of the type.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.Parameter, NodeKind.Items) ?? [])
            .Where(value => !value.Has("$ref"))
            .Select(Judge)
            .OfType<Diagnostic>();

    private Diagnostic? Judge(DefinitionNode value)
    {
        string name = value.Kind == NodeKind.Parameter ? $"The parameter '{value.Name()}'" : "An item";
        Diagnostic? finding = (value.Text("type"), value.Kind) switch
        {
            (null, NodeKind.Parameter) when !value.Has("type") && !value.Has("schema") => Info.At(
                value.Position, $"{name} has no type.", "Give it a type, such as string."),
            ("object", _) => Info.At(
                value.PositionOf("type"), $"{name} is an object, which only a body can hold.", "Declare its members one by one, or make it a body."),
            ("file", _) when value.Place() != "formData" => Info.At(
                value.PositionOf("type"), $"{name} is a file, which only a form can hold.", "Put it into formData, or make it a string."),
            _ => null,
        };

        // Of items no accepted connector has been counted.
        return value.Kind == NodeKind.Items && finding is not null ? finding with { Severity = Severity.Warning } : finding;
    }
}
