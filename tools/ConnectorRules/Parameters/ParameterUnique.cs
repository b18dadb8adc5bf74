using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Holds the parameters of an operation apart.</summary>
internal sealed class ParameterUnique : IRule
{
    public RuleInfo Info { get; } = new(
        "parameter-unique", Severity.Error, "No two parameters of an operation have the same name and place.", "Take one of the two out.")
    {
        Why = "Only one of two values could be sent; the platform refuses the operation.",
        Source = "\"Fix Swagger Validator errors\": OperationParametersContainDuplicateParameter. "
            + "None of 1,031 accepted connectors has two.",
        Bad = """
            { "name": "status", "in": "query", "type": "string" },
            { "name": "status", "in": "query", "type": "integer" }
            """,
        Good = """{ "name": "status", "in": "query", "type": "string" }""",
        Covers = ["OperationParametersContainDuplicateParameter"],
    };

    // A path's parameter that an operation declares anew is overridden, which is how it should be. Two bodies are reported as that.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.PathItem, NodeKind.Operation) ?? [])
            .SelectMany(holder => OperationParameters.Read(OperationParameters.Written(holder))
                .Where(parameter => parameter.Name.Length > 0 && parameter.In != "body")
                .GroupBy(parameter => (Fold(parameter), parameter.In))
                .SelectMany(same => same.Skip(1))
                .Select(parameter => Info.At(
                    parameter.Written.PositionOf("name"), $"The parameter '{parameter.Name}' in '{parameter.In}' is declared already.")));

    // Header names know no letter case.
    private static string Fold(OperationParameter parameter) =>
        parameter.In == "header" ? parameter.Name.ToUpperInvariant() : parameter.Name;
}
