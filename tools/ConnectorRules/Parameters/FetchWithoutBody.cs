using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Keeps bodies off the methods that have none.</summary>
internal sealed class FetchWithoutBody : IRule
{
    public RuleInfo Info { get; } = new(
        "fetch-without-body", Severity.Warning, "GET, HEAD and DELETE have no body.")
    {
        Why = "HTTP gives the body of a GET no meaning: the platform refuses it, and what passes may be dropped on the way.",
        Source = "\"Fix Swagger Validator errors\": BodyOrFormDataParameterInFetchOperationNotAllowed. Six of 1,031 accepted connectors have a body on GET, "
            + "24 on DELETE, which the validator allows.",
        Bad = """
            "get": { "parameters": [ { "name": "filter", "in": "body", "schema": { ... } } ] }
            """,
        Good = """
            "get": { "parameters": [ { "name": "filter", "in": "query", "type": "string" } ] }
            """,
        Covers = ["BodyOrFormDataParameterInFetchOperationNotAllowed"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode operation in connector.Operations().Where(operation => operation.Operation!.Method is "GET" or "HEAD" or "DELETE"))
        {
            if (OperationParameters.Of(operation).All.FirstOrDefault(parameter => parameter.IsInBody) is { } body)
            {
                Diagnostic finding = Info.At(
                    body.Written.Position,
                    $"'{operation.OperationName()}' is a {operation.Operation!.Method} with a body, '{body.Name}'.",
                    "Send the value in the query or a header, or make the operation a POST.");
                finding = finding with { OperationId = operation.Operation.Id };
                yield return operation.Operation.Method == "DELETE"
                    ? finding with { Severity = Severity.Info, Fix = "Make sure that the service reads the body of a DELETE." }
                    : finding;
            }
        }
    }
}
