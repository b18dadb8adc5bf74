using System.Text;
using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Gateway.Connections;
using Connectors;

namespace ConnectorRuntime.Gateway.Authentication;

/// <summary>Puts the connection's credentials on a request, as the definition's security says.</summary>
/// <remarks>
/// <para>Basic takes the connection parameters <c>username</c> and <c>password</c>; an API key takes the secure parameter <c>api_key</c>, or
/// the only secure one. Signing in by OAuth 2 is not imitated: a connection parameter <c>token</c> is sent as a bearer token.</para>
/// <para>Of several ways the first that the connection has values for is taken. A definition that declares schemes and demands none of
/// them is held to mean its first one, because 130 accepted connectors work that way; an operation's own empty list switches it off.</para>
/// </remarks>
internal sealed class Authenticator
{
    private readonly ConnectorDefinition definition;
    private readonly IReadOnlyList<ConnectionParameter> parameters;

    /// <summary>Reads the connector's security.</summary>
    public Authenticator(ConnectorDefinition definition, ConnectorProperties? properties)
    {
        this.definition = definition;
        parameters =
        [
            .. properties?.ConnectionParameters ?? [],
            .. properties?.ConnectionParameterSets.SelectMany(set => set.Parameters) ?? [],
        ];
    }

    /// <summary>What a developer should know before the first call; at most one line a scheme.</summary>
    public IEnumerable<string> Notices => definition.SecuritySchemes
        .Where(scheme => !Is(scheme, "basic") && !Is(scheme, "apiKey"))
        .Select(scheme => Is(scheme, "oauth2")
            ? $"not imitated: OAuth 2 sign-in ({scheme.Name}); the connection parameter 'token' is sent as a bearer token"
            : $"not imitated: security '{scheme.Name}' of type '{scheme.Type}'");

    /// <summary>Adds the credentials; does nothing where the operation needs none or the connection has none.</summary>
    public void Apply(Operation operation, BackendRequest request, ConnectionValues connection)
    {
        foreach (IReadOnlyList<SecurityScheme> way in WaysInto(operation))
        {
            List<Action<BackendRequest>?> credentials = [.. way.Select(scheme => Credential(scheme, connection))];
            if (credentials.TrueForAll(credential => credential is not null))
            {
                credentials.ForEach(credential => credential!(request));
                return;
            }
        }
    }

    private static bool Is(SecurityScheme scheme, string type) => string.Equals(scheme.Type, type, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<IReadOnlyList<SecurityScheme>> WaysInto(Operation operation)
    {
        if (operation.Security is null && definition.Security is null or [])
        {
            return definition.SecuritySchemes.Take(1).Select(scheme => (IReadOnlyList<SecurityScheme>)[scheme]);
        }

        return definition.SecurityOf(operation).Select(requirement => (IReadOnlyList<SecurityScheme>)
            [.. requirement.Schemes.SelectMany(name => definition.SecuritySchemes.Where(scheme => scheme.Name == name))]);
    }

    private Action<BackendRequest>? Credential(SecurityScheme scheme, ConnectionValues connection) => scheme.Type?.ToUpperInvariant() switch
    {
        "BASIC" => Basic(connection),
        "APIKEY" => ApiKey(scheme, connection),
        "OAUTH2" => connection.TryGet("token", out string? token) ? SetAuthorization($"Bearer {token}") : null,
        _ => null,
    };

    private static Action<BackendRequest>? Basic(ConnectionValues connection)
    {
        bool hasUser = connection.TryGet("username", out string? user);
        bool hasPassword = connection.TryGet("password", out string? password);
        return hasUser || hasPassword
            ? SetAuthorization("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")))
            : null;
    }

    private Action<BackendRequest>? ApiKey(SecurityScheme scheme, ConnectionValues connection)
    {
        if (scheme.ParameterName is not { Length: > 0 } name || !connection.TryGet(KeyParameter(), out string? key))
        {
            return null;
        }

        return string.Equals(scheme.In, "query", StringComparison.OrdinalIgnoreCase)
            ? request => request.Query = request.Query.Set(name, key)
            : request => SetHeader(request, name, key);
    }

    private string KeyParameter()
    {
        List<string> secure = [.. parameters.Where(parameter => parameter.IsSecret).Select(parameter => parameter.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
        return secure.Count == 1 ? secure[0] : "api_key";
    }

    private static Action<BackendRequest> SetAuthorization(string value) => request => SetHeader(request, "Authorization", value);

    private static void SetHeader(BackendRequest request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
    }
}
