using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the address that events go to out of the maker's sight.</summary>
internal sealed class NotificationUrlInternal : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-url-internal", Severity.Warning, "The flow's address, or an object around it, is internal.",
        "Add '\"x-ms-visibility\": \"internal\"' to it.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The platform fills it in; a maker who is asked for it has nothing to enter, and whatever is entered ends the trigger.",
        Source = "\"Fix Swagger Validator errors\": NotificationUrlNotInternal. The 12 accepted connectors at hand with webhooks all hide it.",
        Bad = """
            "callbackUrl": { "type": "string", "x-ms-notification-url": true }
            """,
        Good = """
            "callbackUrl": { "type": "string", "x-ms-notification-url": true, "x-ms-visibility": "internal" }
            """,
        Covers = ["NotificationUrlNotInternal"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        NotificationUrls urls = new(connector.Tree);
        HashSet<(DefinitionNode, bool)> seen = [];
        HashSet<DefinitionNode> told = [];

        // Of an operation that is hidden itself no maker sees anything.
        foreach (DefinitionNode trigger in connector.Webhooks().Where(trigger => !trigger.Operation!.IsInternal))
        {
            foreach (NotificationUrlStep step in urls.WayTo(NotificationUrls.BodyOf(trigger), seen))
            {
                DefinitionNode content = step.Written.Resolve() ?? step.Written;
                if (step is { IsHidden: false, Marked: not null } && told.Add(content))
                {
                    yield return Info.At(
                        content.PositionOf("x-ms-visibility"),
                        $"Makers see '{step.Written.PropertyName ?? "the body"}', the notification address of '{trigger.OperationName()}'.");
                }
            }
        }
    }
}
