using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants one place for the address that events go to.</summary>
internal sealed class NotificationUrlSingle : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-url-single", Severity.Warning, "A body has one place for the flow's address.", "Keep the mark on the property that the service calls.")
    {
        Why = "A trigger has one address. Which of several places the platform fills in is nowhere promised.",
        Source = "\"Use a webhook as a trigger\" speaks of one property. The 12 accepted connectors at hand with webhooks mark one each.",
        Bad = """
            "url": { "x-ms-notification-url": true, ... }, "errorUrl": { "x-ms-notification-url": true, ... }
            """,
        Good = """
            "url": { "x-ms-notification-url": true, ... }, "errorUrl": { ... }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        NotificationUrls urls = new(connector.Tree);
        HashSet<DefinitionNode> told = [];
        foreach (DefinitionNode trigger in connector.Webhooks())
        {
            NotificationUrl[] found =
            [
                .. urls.In(NotificationUrls.BodyOf(trigger)).Urls
                    .Where(url => url.IsMeant)
                    .DistinctBy(url => url.Written)
                    .OrderBy(url => url.Written.Position.Line)
                    .ThenBy(url => url.Written.Position.Column),
            ];
            foreach (NotificationUrl second in found.Skip(1).Where(url => told.Add(url.Written)))
            {
                yield return Info.At(
                    second.Written.Position,
                    $"'{trigger.OperationName()}' takes the notification address in '{found[0].Name}' already; '{second.Name}' is a second place.");
            }
        }
    }
}
