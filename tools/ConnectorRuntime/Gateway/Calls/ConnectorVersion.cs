using ConnectorRuntime.Gateway.Authentication;
using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Gateway.Policies;
using ConnectorRuntime.Gateway.Routing;
using ConnectorRuntime.Scripting;
using Connectors;

namespace ConnectorRuntime.Gateway.Calls;

/// <summary>A connector made ready for calls: routes, credentials and policies read, the script compiled.</summary>
public sealed class ConnectorVersion
{
    /// <summary>Reads a connector for calls.</summary>
    /// <param name="connector">The connector; it has a definition.</param>
    /// <param name="script">Its compiled script, or null where it has none.</param>
    /// <param name="backend">The address to call instead of the definition's host, or null.</param>
    public ConnectorVersion(Connector connector, CompiledScript? script, Uri? backend)
    {
        Connector = connector;
        Script = script;
        Definition = connector.Definition ?? throw new ArgumentException("A connector without a definition has no operations to call.", nameof(connector));
        BaseUrl = BackendAddress.Of(Definition, backend);
        Routes = new RouteTable(Definition.Operations);
        Authenticator = new Authenticator(Definition, connector.Properties);
        Policies = new PolicySet(connector.Properties?.Policies ?? [], backend);
    }

    /// <summary>The connector as loaded.</summary>
    public Connector Connector { get; }

    /// <summary>What this runtime does not do for the connector, one line each.</summary>
    public IEnumerable<string> Notices => Authenticator.Notices.Concat(Policies.Notices);

    internal ConnectorDefinition Definition { get; }

    internal CompiledScript? Script { get; }

    internal string BaseUrl { get; }

    internal RouteTable Routes { get; }

    internal Authenticator Authenticator { get; }

    internal PolicySet Policies { get; }

    /// <summary>Whether the script answers an operation.</summary>
    public bool IsScripted(Operation operation) => Script is not null && (Connector.Properties?.ScriptRuns(operation.Id) ?? true);

    /// <summary>A connection's values, with declared defaults for what was not given.</summary>
    public ConnectionValues Complete(ConnectionValues values) => values.WithDefaults(
        Connector.Properties?.ConnectionParameters
            .Where(parameter => parameter.DefaultValue is not null)
            .Select(parameter => KeyValuePair.Create(parameter.Name, parameter.DefaultValue!)) ?? []);

    /// <summary>Names of required connection parameters that have no value.</summary>
    public IReadOnlyList<string> MissingFrom(ConnectionValues values)
    {
        ConnectionValues complete = Complete(values);
        return
        [
            .. Connector.Properties?.ConnectionParameters
                .Where(parameter => parameter.Required && !complete.TryGet(parameter.Name, out _))
                .Select(parameter => parameter.Name) ?? [],
        ];
    }
}
