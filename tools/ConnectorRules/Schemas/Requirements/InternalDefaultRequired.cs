using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Requirements;

/// <summary>Finds hidden defaults that are never sent.</summary>
internal sealed class InternalDefaultRequired : IRule
{
    public RuleInfo Info { get; } = new(
        "internal-default-required", Severity.Warning, "A hidden input with a default is required.", "Require it, or remove the default.")
    {
        Why = "The designer sends the default of a hidden input only where the input is required; otherwise the service never gets it.",
        Source = "\"Fix Swagger Validator errors\": PropertyMustBeRequired and InternalPropertyWithDefaultOptional.",
        Bad = """{ "name": "version", "in": "query", "type": "string", "default": "2", "x-ms-visibility": "internal" }""",
        Good = """{ "name": "version", "in": "query", "type": "string", "default": "2", "x-ms-visibility": "internal", "required": true }""",
        Covers = ["PropertyMustBeRequired", "InternalPropertyWithDefaultOptional"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
    [
        .. from input in PropertyFacts.OfInputs(connector)
           where !input.IsRequired && !input.Content.Flag("readOnly") && IsHiddenDefault(input.Content)
           select Info.At(input.Property.Position, $"'{input.Property.PropertyName}' is internal and not required, so its default is not sent."),
        .. from parameter in connector.Tree?.Of(NodeKind.Parameter) ?? []
           where !parameter.Flag("required") && parameter.Text("in") != "path" && IsHiddenDefault(parameter)
           select Info.At(parameter.Position, $"Parameter '{parameter.Text("name")}' is internal and not required, so its default is not sent."),
    ];

    private static bool IsHiddenDefault(DefinitionNode value) => PropertyFacts.IsInternal(value) && value.Has("default");
}
