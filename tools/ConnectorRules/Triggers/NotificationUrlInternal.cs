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
        HashSet<DefinitionNode> told = [];

        // Of an operation that is hidden itself no maker sees anything.
        foreach (DefinitionNode trigger in connector.Webhooks().Where(trigger => !trigger.Operation!.IsInternal))
        {
            foreach (NotificationUrl url in urls.In(NotificationUrls.BodyOf(trigger)).Urls)
            {
                DefinitionNode content = url.Written.Resolve() ?? url.Written;
                if (url is { IsHidden: false, IsMeant: true } && told.Add(content))
                {
                    yield return Info.At(
                        content.PositionOf("x-ms-visibility"),
                        $"Makers see '{url.Name}', the notification address of '{trigger.OperationName()}'.");
                }
            }
        }
    }
}
