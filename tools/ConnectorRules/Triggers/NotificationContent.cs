using ConnectorRules.Subject;

namespace ConnectorRules.Triggers;

/// <summary>What a webhook's events look like, on the path of its trigger.</summary>
internal static class NotificationContent
{
    internal const string Name = "x-ms-notification-content";

    /// <summary>The schema of the events, references followed; null where there is none.</summary>
    internal static DefinitionNode? SchemaOf(DefinitionNode trigger) =>
        trigger.Parent!.Children.FirstOrDefault(child => child.Kind == NodeKind.NotificationContent)?.Resolve()?.Children
            .FirstOrDefault(child => child.Kind == NodeKind.Schema)?.Resolve();
}
