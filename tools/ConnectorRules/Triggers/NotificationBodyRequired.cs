using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the body that carries the address in every subscription.</summary>
internal sealed class NotificationBodyRequired : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-body-required", Severity.Warning, "The body of a webhook trigger is required.",
        "Add '\"required\": true' to the body parameter.")
    {
        Why = "Designers take what stands in an optional body for optional too, the flow's address included.",
        Source = "\"Fix Swagger Validator errors\": NotificationUrlNotRequired, which asks for the whole chain. "
            + "The 12 accepted connectors at hand with webhooks all require the body.",
        Bad = """
            { "name": "body", "in": "body", "schema": { ... } }
            """,
        Good = """
            { "name": "body", "in": "body", "required": true, "schema": { ... } }
            """,
        Covers = ["NotificationUrlNotRequired"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        NotificationUrls urls = new(connector.Tree);
        HashSet<DefinitionNode> told = [];
        foreach (DefinitionNode trigger in connector.Webhooks())
        {
            if (NotificationUrls.BodyOf(trigger) is { } body && !body.Content.Flag("required") && urls.AreIn(body) && told.Add(body.Content))
            {
                yield return Info.At(
                    body.Content.Has("required") ? body.Content.PositionOf("required") : body.Content.Position,
                    $"The body '{body.Name}' holds the notification address of '{trigger.OperationName()}' and is not required.");
            }
        }
    }
}
