using Connectors;

namespace PacPackager.Reference.Tables;

/// <summary>What a maker enters to make a connection, for each way there is.</summary>
internal static class ConnectionTables
{
    private const string Usual = "Parameters for creating connection.";

    internal static IReadOnlyList<ConnectionEntry> Of(ConnectorProperties properties, Anchors anchors)
    {
        ConnectionEntry Entry(string name, string? id, string? description, IReadOnlyList<ConnectionParameter> parameters) =>
            new(anchors.Add("connection", name), name, id, PageText.First(description, Usual), Rows(parameters));

        if (properties.ConnectionParameterSets.Count == 0)
        {
            return [Entry("Default", null, null, properties.ConnectionParameters)];
        }

        ConnectionEntry[] ways =
        [
            .. properties.ConnectionParameterSets.Select(set =>
                Entry(PageText.First(set.DisplayName, set.Name), PageText.Clean(set.Name), set.Description, set.Parameters)),
        ];
        return properties.ConnectionParameters.Count == 0
            ? ways
            :
            [
                .. ways,
                Entry(
                    "Default [DEPRECATED]",
                    null,
                    "Only for connections that were made before there was a choice.",
                    properties.ConnectionParameters),
            ];
    }

    // Signing in is a button, not a field.
    private static ConnectionRow[] Rows(IReadOnlyList<ConnectionParameter> parameters) =>
    [
        .. parameters
            .Where(parameter => !parameter.Hidden && !parameter.IsOAuth)
            .Select(parameter => new ConnectionRow(
                PageText.First(parameter.DisplayName, parameter.Name),
                PageText.Clean(parameter.Type),
                PageText.First(parameter.Description, parameter.Tooltip),
                parameter.Required)),
    ];
}
