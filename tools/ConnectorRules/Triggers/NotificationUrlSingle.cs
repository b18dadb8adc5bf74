using ConnectorRules.Operations;
using ConnectorRules.Parameters;
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
        HashSet<DefinitionNode> judged = [];
        foreach (DefinitionNode trigger in urls.MostPlaces > 1 ? connector.Webhooks() : [])
        {
            // What is shared by many triggers is judged once.
            OperationParameter? body = NotificationUrls.BodyOf(trigger);
            if (NotificationUrls.SchemaOf(body) is not { } schema || !urls.AreIn(body) || !judged.Add(schema.Resolve() ?? schema))
            {
                continue;
            }

            NotificationUrl[] found =
            [
                .. urls.In(body)
                    .DistinctBy(url => url.Written)
                    .Take(2)
                    .OrderBy(url => url.Written.Position.Line)
                    .ThenBy(url => url.Written.Position.Column),
            ];
            if (found is [var first, var second] && told.Add(second.Written))
            {
                yield return Info.At(
                    second.Written.Position,
                    $"'{trigger.OperationName()}' takes the notification address in '{first.Name}' already; '{second.Name}' is a second place.");
            }
        }
    }
}
