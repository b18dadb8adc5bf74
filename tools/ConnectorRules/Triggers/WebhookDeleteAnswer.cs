using ConnectorRules.Operations;
using ConnectorRules.Responses;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the usual answer from the operation that takes subscriptions back.</summary>
internal sealed class WebhookDeleteAnswer : IRule
{
    public RuleInfo Info { get; } = new(
        "webhook-delete-answer", Severity.Info, "The DELETE operation that takes a subscription back declares 200 or 204.",
        "Declare 200, or 204 where the answer has no content.")
    {
        CertificationOnly = true,
        Why = "It tells reviewers and readers that a subscription once deleted is gone.",
        Source = "\"Use a webhook as a trigger\". One of the 12 accepted connectors at hand with webhooks declares another success.",
        Bad = """
            "delete": { "operationId": "DeleteHook", "responses": { "201": { ... } } }
            """,
        Good = """
            "delete": { "operationId": "DeleteHook", "responses": { "204": { ... } } }
            """,
    };

    // No success at all is told of every operation.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from delete in connector.Unsubscribes()
        let successes = OperationResponse.Of(delete).Where(response => response.IsSuccess).ToArray()
        where successes.Length > 0 && !Array.Exists(successes, response => response.Code is "200" or "202" or "204")
        select Info.At(
            successes[0].Written.Position,
            $"'{delete.OperationName()}' takes a subscription back and declares '{successes[0].Code}'.");
}
