using System.Text.RegularExpressions;
using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Properties;

/// <summary>Holds the names of connection parameters to the characters allowed.</summary>
internal sealed partial class ConnectionParameterNameValid : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-parameter-name-valid", Severity.Warning,
        "Connection parameters are named with letters, digits and underscores; a colon puts a value below an OAuth parameter.",
        "Rename it with letters, digits and underscores, here and in the policies.")
    {
        Why = "Policies and the platform find a connection parameter by its name; 'token:TenantId' is a value that belongs "
            + "to the OAuth parameter 'token'.",
        Source = "Published schema of apiProperties.json, pattern of connectionParameters; \"Specifying connection parameters\".",
        Bad = "\"connectionParameters\": { \"api-key\": { \"type\": \"securestring\" } }",
        Good = "\"connectionParameters\": { \"api_key\": { \"type\": \"securestring\" } }",
        Covers = ["connectionParameters"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from way in connector.Properties?.ConnectionWays ?? []
        from parameter in way
        from finding in Judge(parameter, way)
        select finding;

    private IEnumerable<Diagnostic> Judge(ConnectionParameter parameter, IReadOnlyList<ConnectionParameter> way)
    {
        string name = ValueText.Cut(parameter.Name);
        if (!Allowed().IsMatch(parameter.Name))
        {
            yield return Info.At(parameter.Position, $"'{name}' is no name for a connection parameter.");
            yield break;
        }

        string[] parts = parameter.Name.Split(':', 2);
        if (parts.Length == 2 && !way.Any(other => other.IsOAuth && other.Name == parts[0]))
        {
            string fix = way.FirstOrDefault(other => other.IsOAuth) is { } oauth
                ? $"Write '{oauth.Name}:{parts[1]}'."
                : $"Add the OAuth parameter '{parts[0]}', or write '{parts[1]}'.";
            yield return Info.At(parameter.Position, $"'{name}' belongs to an OAuth parameter '{ValueText.Cut(parts[0])}' that is not there.", fix);
        }
    }

    [GeneratedRegex(@"^[0-9a-zA-Z_]+(:[0-9a-zA-Z_]+)?\z")]
    private static partial Regex Allowed();
}
