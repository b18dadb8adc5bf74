using ConnectorRules.Operations;
using ConnectorRules.Parameters;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants a webhook trigger to take the address that events go to.</summary>
internal sealed class NotificationUrlPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-url-present", Severity.Error, "A webhook trigger takes the flow's address in a property of its body.")
    {
        Why = "The platform writes the address of the flow where it finds x-ms-notification-url; without it the service cannot tell anybody of events.",
        Source = "\"Fix Swagger Validator errors\": WebhookOperationsMissingNotificationUrlProperty; \"Use a webhook as a trigger\". "
            + "Three of 1,031 accepted connectors have such a trigger, 199 have webhooks.",
        Bad = """
            "callbackUrl": { "type": "string", "x-ms-visibility": "internal" }
            """,
        Good = """
            "callbackUrl": { "type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true }
            """,
        Covers = ["WebhookOperationsMissingNotificationUrlProperty"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        NotificationUrls urls = new(connector.Tree);
        NotificationUrls takenBack = NotificationUrls.TakenBack(connector.Tree);
        foreach (DefinitionNode trigger in connector.Webhooks())
        {
            OperationParameters parameters = OperationParameters.Of(trigger);
            OperationParameter? body = NotificationUrls.BodyOf(trigger);

            // What is marked in another place is reported there; behind a broken reference may be what is missed.
            if (urls.AreIn(body) || HasBroken(parameters, body) || parameters.All.Any(parameter => parameter.Content.Has(NotificationUrl.Mark)))
            {
                continue;
            }

            Diagnostic finding = takenBack.In(body).FirstOrDefault() is { } refused
                ? Info.At(
                    refused.Marked.PositionOf(NotificationUrl.Mark),
                    $"'{NotificationUrl.Mark}' of '{refused.Name}' is false, so that '{trigger.OperationName()}' takes no address.",
                    "Write 'true'.")
                : Missing(trigger, parameters, body);

            // A list of events hints at polling by another method than GET.
            yield return (ConnectorTriggers.IsBatch(trigger) && !trigger.Parent!.Has(NotificationContent.Name)
                ? finding with { Severity = Severity.Warning }
                : finding) with
            { OperationId = trigger.Operation!.Id };
        }
    }

    private static bool HasBroken(OperationParameters parameters, OperationParameter? body) =>
        parameters.HasBroken || body?.Content.Children.Any(child => child.Kind == NodeKind.Schema && child.Resolve() is null) == true;

    private Diagnostic Missing(DefinitionNode trigger, OperationParameters parameters, OperationParameter? body)
    {
        (string what, string fix) = body switch
        {
            not null => (
                $"No property of its body '{body.Name}' has 'x-ms-notification-url'.",
                "Add '\"x-ms-notification-url\": true' to the property that takes the address."),
            _ when parameters.All.Any(parameter => parameter.IsInBody) => (
                "It takes a form.",
                "Take a JSON body instead, with a property that has '\"x-ms-notification-url\": true'."),
            _ => (
                "It has no body.",
                "Add a body with a property that has '\"x-ms-notification-url\": true'."),
        };
        return Info.At(trigger.PositionOfKey("x-ms-trigger"), $"The trigger '{trigger.OperationName()}' takes no notification address. {what}", fix);
    }
}
