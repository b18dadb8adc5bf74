using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Wants an answer for every operation that runs the script.</summary>
internal sealed class ScriptOperationAnswered : IRule
{
    public RuleInfo Info { get; } = new(
        "script-operation-answered",
        Severity.Warning,
        "The script answers every operation that runs it.",
        "Answer it in the script, or list in scriptOperations only what the script answers.")
    {
        Why = "The operation is offered to makers, and every call of it is refused by the script itself.",
        Source = "\"Write code in a custom connector\": for an operation that runs the script nothing is sent unless the script sends it.",
        Bad = """the definition has GetInvoice and SendInvoice; the script knows GetInvoice, and refuses all else""",
        Good = "\"scriptOperations\": [ \"GetInvoice\" ]",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Definition is not { } definition
            || connector.Compilation is not { Facts: { AnswersEveryOperation: false, OperationIds: { Count: > 0 } named } facts })
        {
            return [];
        }

        return definition.Operations
            .Where(operation => operation.Id.Length > 0 && connector.Properties?.ScriptRuns(operation.Id) != false)
            .Where(operation => !named.Any(match => match.Matches(operation.Id)))
            .Select(operation => Info.At(
                facts.UnnamedOperations.Position, $"The script does not name '{operation.Id}', which runs it and {facts.UnnamedOperations.Reason}.") with
            { OperationId = operation.Id });
    }
}
