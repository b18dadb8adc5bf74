using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Holds operations to one body.</summary>
internal sealed class BodySingle : IRule
{
    public RuleInfo Info { get; } = new(
        "body-single", Severity.Error, "An operation has one body, or form fields, or neither.")
    {
        Why = "A request has one body; the platform refuses an operation that describes two.",
        Source = "\"Fix Swagger Validator errors\": MultipleBodyParameters, ParameterListContainsFormDataAndBody. "
            + "None of 1,031 accepted connectors has two bodies.",
        Bad = """
            { "name": "invoice", "in": "body", "schema": { ... } },
            { "name": "file", "in": "formData", "type": "file" }
            """,
        Good = """{ "name": "invoice", "in": "body", "schema": { ... } }""",
        Covers = ["MultipleBodyParameters", "ParameterListContainsFormDataAndBody"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode operation in connector.Operations())
        {
            // The operation's own body, under another name, overrides the path's no less.
            OperationParameter[] inBody = [.. OperationParameters.Of(operation).All.Where(parameter => parameter.IsInBody)];
            OperationParameter[] bodies = [.. inBody.Where(parameter => parameter.In == "body")];
            foreach (OperationParameter second in bodies.Skip(1))
            {
                Diagnostic finding = Info.At(
                    second.Written.Position,
                    $"'{operation.OperationName()}' has the body '{bodies[0].Name}' already; '{second.Name}' is a second one.",
                    "Make the two one object.");
                yield return finding with { OperationId = operation.Operation!.Id };
            }

            if (bodies.Length > 0 && inBody.FirstOrDefault(parameter => parameter.In == "formData") is { } field)
            {
                Diagnostic finding = Info.At(
                    field.Written.Position,
                    $"'{operation.OperationName()}' has the body '{bodies[0].Name}' and the form field '{field.Name}'.",
                    "Send either a body or a form.");
                yield return finding with { OperationId = operation.Operation!.Id };
            }
        }
    }
}
