using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Wants a <c>Location</c> that comes back through the connector.</summary>
internal sealed class ScriptLocationOrigin : IRule
{
    public RuleInfo Info { get; } = new(
        "script-location-origin",
        Severity.Info,
        "A Location that the script makes for a trigger lies on the connector's own address.",
        "Build it from Context.OriginalRequestUri without its query.")
    {
        Why = "The platform sends the unsubscribing DELETE straight to Location; on the backend's host it arrives without credentials, is refused, and the hook stays.",
        Source = "Published scripts: six of the eight that set Location build it from OriginalRequestUri.",
        Bad = """response.Headers.Location = new Uri(Context.Request.RequestUri + "/" + id);""",
        Good = """response.Headers.Location = new Uri(Context.OriginalRequestUri.GetLeftPart(UriPartial.Path) + "/" + id);""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Definition?.Operations.Any(operation => operation.NotificationContent is not null) == true
        && connector.Compilation is { Facts: { UsesOriginalRequestUri: false, CreatesNotificationUri: false, SetsLocation: [var first, ..] } }
            ? [Info.At(first.Position, $"'{first.Text}' is set without a look at Context.OriginalRequestUri.")]
            : [];
}
