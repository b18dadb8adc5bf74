using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the address that events go to in every subscription.</summary>
internal sealed class NotificationUrlRequired : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-url-required", Severity.Warning, "The flow's address is required, and so is every object around it.")
    {
        CertificationSeverity = Severity.Error,
        Why = "What is optional may be left out of the call; a subscription without the address never starts a flow.",
        Source = "\"Fix Swagger Validator errors\": NotificationUrlNotRequired. The 12 accepted connectors at hand with webhooks all require it.",
        Bad = """
            "required": ["name"], "properties": { "name": { ... }, "callbackUrl": { "type": "string", "x-ms-notification-url": true, ... } }
            """,
        Good = """
            "required": ["name", "callbackUrl"], "properties": { "name": { ... }, "callbackUrl": { "type": "string", "x-ms-notification-url": true, ... } }
            """,
        Covers = ["NotificationUrlNotRequired"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        NotificationUrls urls = new(connector.Tree);
        HashSet<(DefinitionNode, bool)> seen = [];
        HashSet<DefinitionNode> told = [];
        foreach (DefinitionNode trigger in connector.Webhooks())
        {
            // A shared definition is told of once.
            foreach (DefinitionNode property in urls.WayTo(NotificationUrls.BodyOf(trigger), seen).SelectMany(step => step.Optional).Where(told.Add))
            {
                string what = ValueParts.Of(property).Any(NotificationUrl.Marks) ? "is" : "holds";
                yield return Info.At(
                    property.Position,
                    $"'{property.PropertyName}' {what} the notification address of '{trigger.OperationName()}' and is not required.",
                    $"Add '{property.PropertyName}' to 'required' of the object that holds it.");
            }
        }
    }
}
