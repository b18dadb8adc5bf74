using ConnectorRules.Operations;
using ConnectorRules.Responses;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the answer to a subscription to be 201.</summary>
internal sealed class WebhookAnswerCreated : IRule
{
    public RuleInfo Info { get; } = new(
        "webhook-answer-created", Severity.Info, "A webhook trigger declares 201, the answer to a subscription.",
        "Declare 201, and answer with a Location header that names the subscription.")
    {
        CertificationOnly = true,
        Why = "The platform's contract is 201 with a Location; only by that address can the subscription be taken back.",
        Source = "\"Use a webhook as a trigger\". 318 of the 651 webhook triggers of accepted connectors declare something else.",
        Bad = """
            "post": { "x-ms-trigger": "single", "responses": { "200": { ... } } }
            """,
        Good = """
            "post": { "x-ms-trigger": "single", "responses": { "201": { ... } } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode trigger in connector.Webhooks())
        {
            string[] successes = [.. OperationResponse.Of(trigger).Where(response => response.IsSuccess).Select(response => response.Code)];
            if (!trigger.Children.Any(child => child.Kind == NodeKind.Response && child.Key == "201") && successes.Length > 0)
            {
                yield return Info.At(
                    trigger.PositionOfKey("responses"),
                    $"'{trigger.OperationName()}' subscribes and declares '{string.Join("', '", successes)}', not '201'.");
            }
        }
    }
}
