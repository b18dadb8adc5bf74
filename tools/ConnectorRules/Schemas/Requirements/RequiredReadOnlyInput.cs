using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Requirements;

/// <summary>Finds properties that a request must and must not hold.</summary>
internal sealed class RequiredReadOnlyInput : IRule
{
    public RuleInfo Info { get; } = new(
        "required-read-only-input", Severity.Warning, "No request requires a property that is read-only.", "Take it out of 'required', or remove 'readOnly'.")
    {
        Why = "The designer leaves out what is read-only, so the call lacks what it requires.",
        Source = "\"Fix Swagger Validator errors\": RequiredReadOnlyPropertyNotAllowedAsInput.",
        Bad = """{ "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "readOnly": true } } }""",
        Good = """{ "type": "object", "properties": { "id": { "type": "string", "readOnly": true } } }""",
        Covers = ["RequiredReadOnlyPropertyNotAllowedAsInput"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from input in PropertyFacts.OfInputs(connector)
        where input.IsRequired && input.Content.Flag("readOnly")
        select Info.At(input.Property.Position, $"'{input.Property.PropertyName}' is required in a request and read-only.");
}
