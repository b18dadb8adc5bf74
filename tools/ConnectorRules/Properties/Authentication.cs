using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>How definition and properties of a connector together sign in.</summary>
internal sealed class Authentication
{
    private readonly IReadOnlyList<IReadOnlyList<ConnectionParameter>> ways;

    private Authentication(ConnectorDefinition definition, ConnectorProperties properties, bool hasScript)
    {
        Definition = definition;
        Properties = properties;
        HasScript = hasScript;
        ways = properties.ConnectionWays;
    }

    internal ConnectorDefinition Definition { get; }

    internal ConnectorProperties Properties { get; }

    internal bool HasScript { get; }

    /// <summary>The schemes of a type.</summary>
    internal IEnumerable<SecurityScheme> Schemes(string type) =>
        Definition.SecuritySchemes.Where(scheme => string.Equals(scheme.Type, type, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the connection parameters give a scheme what it needs. One of a type that is not known needs nothing.</summary>
    internal bool Serves(SecurityScheme scheme) => scheme.Type?.ToUpperInvariant() switch
    {
        "BASIC" => ways.Any(HasUserAndPassword),
        "APIKEY" => ways.Any(way => way.Any(parameter => parameter.IsSecret)),
        "OAUTH2" => HasOAuth,
        _ => true,
    };

    /// <summary>Whether a maker signs in by OAuth in one of the ways.</summary>
    internal bool HasOAuth => ways.Any(way => way.Any(parameter => parameter.IsOAuth));

    /// <summary>Whether a policy sets a header or query parameter, the credential by hand.</summary>
    internal bool IsSetByPolicy(string name) => Properties.Policies.Any(policy =>
        policy.TemplateId.ToUpperInvariant() is "SETHEADER" or "SETQUERYPARAMETER"
        && policy["name"] is JValue { Type: JTokenType.String, Value: string set }
        && set.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the connection parameters are written.</summary>
    internal SourcePosition Place =>
        Properties.Json?.Property("connectionParameters", StringComparison.Ordinal) is { } member
            ? Properties.Source.PositionOf(member)
            : Properties.Position;

    /// <summary>Both parts of a connector; null where one is missing, and then nothing can be said.</summary>
    internal static Authentication? Of(ConnectorSubject connector) =>
        connector is { Definition: { } definition, Properties: { Json: not null } properties }
            ? new Authentication(definition, properties, connector.Connector.Script is not null)
            : null;

    internal static bool HasUserAndPassword(IReadOnlyList<ConnectionParameter> way) =>
        way.Any(parameter => parameter.Name == "username") && way.Any(parameter => parameter.Name == "password");
}
