using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants the revision of an operation at the end of its id.</summary>
internal sealed class OperationIdRevision : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-id-revision", Severity.Info, "The id of a later revision ends with it: _V2.")
    {
        Why = "Makers and support see the id in a flow's code; the ending tells which revision the flow was built with.",
        Source = "\"Fix Swagger Validator errors\": OperationIdShouldEndWithRevision. "
            + "One of 46 accepted connectors at hand names its revisions otherwise.",
        Bad = """
            "operationId": "SendMailNew", "x-ms-api-annotation": { "family": "SendMail", "revision": 2 }
            """,
        Good = """
            "operationId": "SendMail_V2", "x-ms-api-annotation": { "family": "SendMail", "revision": 2 }
            """,
        Covers = ["OperationIdShouldEndWithRevision"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.Operations())
        {
            string id = operation.Operation!.Id;
            if (id.Length > 0 && OperationRevision.EndingOf(operation.Json) is { } ending && !id.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                yield return Info.At(
                    operation.PositionOf("operationId"),
                    $"'{id}' does not end with '{ending}', its revision in the family '{OperationRevision.FamilyOf(operation.Json)}'.",
                    $"Name a new operation '{OperationRevision.WithoutEnding(id)}{ending}'.");
            }
        }
    }
}
