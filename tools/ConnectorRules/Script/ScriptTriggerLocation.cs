using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Wants a script that makes <c>Location</c> headers to run for the triggers that need them.</summary>
internal sealed class ScriptTriggerLocation : IRule
{
    public RuleInfo Info { get; } = new(
        "script-trigger-location",
        Severity.Warning,
        "A script that sets Location runs for the webhook trigger.",
        "Add the trigger to scriptOperations.")
    {
        Why = "Without a Location that comes back through the connector the platform cannot unsubscribe, and hooks are left behind.",
        Source = "\"Use a webhook as a trigger\"; every published script that mends Location runs for its trigger.",
        Bad = """the script sets response.Headers.Location; "scriptOperations": [ "SendInvoice" ]""",
        Good = """the script sets response.Headers.Location; "scriptOperations": [ "SendInvoice", "WhenInvoicePaid" ]""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Definition is not { } definition || connector.Properties is not { ScriptOperations: [_, ..] } properties)
        {
            return [];
        }

        Operation[] webhooks = [.. definition.Operations.Where(operation => operation.NotificationContent is not null && operation.Id.Length > 0)];
        Operation[] missed = [.. webhooks.Where(trigger => !properties.ScriptRuns(trigger.Id))];
        if (missed.Length == 0 || connector.Compilation is not { Facts.SetsLocation.Count: > 0 })
        {
            return [];
        }

        // Where it runs for another trigger the service may give this one a Location of its own.
        Severity weight = missed.Length == webhooks.Length ? Info.Severity : Severity.Info;
        return missed.Select(trigger => Info.At(
            properties.Source.PositionOf(properties.Source.Root["properties"]!["scriptOperations"]!),
            $"The script sets Location, but '{trigger.Id}' does not run it.") with
        { OperationId = trigger.Id, Severity = weight });
    }
}
