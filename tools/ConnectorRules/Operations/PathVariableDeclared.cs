using ConnectorRules.Parameters;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants a parameter for each variable of a path.</summary>
internal sealed class PathVariableDeclared : IRule
{
    public RuleInfo Info { get; } = new(
        "path-variable-declared", Severity.Error, "Each variable of a path is declared as a path parameter.")
    {
        Why = "Nothing could be filled in for the variable, so the platform refuses the operation.",
        Source = "\"Fix Swagger Validator errors\": OperationMissingPathParameter. None of 1,031 accepted connectors lacks one.",
        Bad = """
            "/invoices/{id}": { "get": { "operationId": "GetInvoice", "parameters": [] } }
            """,
        Good = """
            "/invoices/{id}": { "get": { "operationId": "GetInvoice", "parameters": [
              { "name": "id", "in": "path", "required": true, "type": "string" } ] } }
            """,
        Covers = ["OperationMissingPathParameter"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => connector.Operations().SelectMany(Judge);

    private IEnumerable<Diagnostic> Judge(DefinitionNode operation)
    {
        PathTemplate template = PathTemplate.Parse(operation.Operation!.Path);
        OperationParameters parameters = OperationParameters.Of(operation);

        // A reference that leads nowhere may have been meant for the variable, and is reported as such.
        if (template.Fault is not null || parameters.HasBroken)
        {
            return [];
        }

        HashSet<string> declared = [.. parameters.All.Where(parameter => parameter.In == "path").Select(parameter => parameter.Name)];
        return template.Variables.Distinct(StringComparer.Ordinal).Where(variable => !declared.Contains(variable)).Select(variable => Info.At(
            operation.Position,
            $"'{operation.OperationName()}' declares no path parameter '{variable}', which its path '{operation.Operation.Path}' asks for.",
            declared.FirstOrDefault(name => string.Equals(name, variable, StringComparison.OrdinalIgnoreCase)) is { } near
                ? $"Write '{near}' and '{variable}' alike."
                : $"Declare a required path parameter '{variable}'."));
    }
}
