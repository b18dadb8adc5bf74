using Connectors;

namespace ConnectorRules.Properties;

/// <summary>The connection parameters a maker sees as a field.</summary>
internal static class VisibleConnectionParameters
{
    // An OAuth parameter is a sign-in window, and what has metadata is filled in by the platform.
    internal static IEnumerable<ConnectionParameter> Of(ConnectorSubject connector) =>
        (connector.Properties?.AllConnectionParameters ?? [])
            .Where(parameter => parameter.Json is { } json && !parameter.IsOAuth && !parameter.Hidden && json["metadata"] is null);
}
