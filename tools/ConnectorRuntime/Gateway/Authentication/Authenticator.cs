using System.Text;
using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Gateway.Connections;
using Connectors;

namespace ConnectorRuntime.Gateway.Authentication;

/// <summary>Puts the connection's credentials on a request, as the definition's security says.</summary>
/// <remarks>
/// <para>Basic takes the connection parameters <c>username</c> and <c>password</c>; an API key takes the secure parameter <c>api_key</c>, or
/// the only secure one. Signing in by OAuth 2 is not imitated: its connection parameter (<c>token</c>) is sent as a bearer token, also where
/// the definition declares no such scheme, as that of 30 accepted connectors does not.</para>
/// <para>Of several ways the first that the connection has values for is taken. A definition that declares schemes and demands none of
/// them is held to mean its first one, because 130 accepted connectors work that way, and 29 more demand a scheme by a name they do not
/// declare; an operation's own empty list switches credentials off.</para>
/// </remarks>
internal sealed class Authenticator
{
    private readonly ConnectorDefinition definition;
    private readonly IReadOnlyList<ConnectionParameter> parameters;
    private readonly bool hasOAuthParameter;
    private readonly string oauthParameter;

    /// <summary>Reads the connector's security.</summary>
    public Authenticator(ConnectorDefinition definition, ConnectorProperties? properties)
    {
        this.definition = definition;
        parameters =
        [
            .. properties?.ConnectionParameters ?? [],
            .. properties?.ConnectionParameterSets.SelectMany(set => set.Parameters) ?? [],
        ];
        string? declared = parameters
            .FirstOrDefault(parameter => string.Equals(parameter.Type, "oauthSetting", StringComparison.OrdinalIgnoreCase))?.Name;
        hasOAuthParameter = declared is not null;
        oauthParameter = declared ?? "token";
    }

    /// <summary>What a developer should know before the first call; at most one line a scheme.</summary>
    public IEnumerable<string> Notices
    {
        get
        {
            foreach (SecurityScheme scheme in definition.SecuritySchemes.Where(scheme => !Is(scheme, "basic") && !Is(scheme, "apiKey")))
            {
                yield return Is(scheme, "oauth2") ? OAuthNotice(scheme.Name) : $"not imitated: security '{scheme.Name}' of type '{scheme.Type}'";
            }

            if (hasOAuthParameter && !definition.SecuritySchemes.Any(scheme => Is(scheme, "oauth2")))
            {
                yield return OAuthNotice("connection parameters");
            }
        }
    }

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

        if (hasOAuthParameter && operation.Security is not [])
        {
            Bearer(connection)?.Invoke(request);
        }
    }

    private string OAuthNotice(string name) =>
        $"not imitated: OAuth 2 sign-in ({name}); the connection parameter '{oauthParameter}' is sent as a bearer token";

    private static bool Is(SecurityScheme scheme, string type) => string.Equals(scheme.Type, type, StringComparison.OrdinalIgnoreCase);

    private List<IReadOnlyList<SecurityScheme>> WaysInto(Operation operation)
    {
        List<IReadOnlyList<SecurityScheme>> ways =
        [
            .. definition.SecurityOf(operation)
                .Where(requirement => requirement.Schemes.All(name => definition.SecuritySchemes.Any(scheme => scheme.Name == name)))
                .Select(requirement => (IReadOnlyList<SecurityScheme>)
                    [.. requirement.Schemes.Select(name => definition.SecuritySchemes.First(scheme => scheme.Name == name))]),
        ];
        bool demandsNone = ways.Count == 0 && operation.Security is not [];
        return demandsNone && definition.SecuritySchemes.Count > 0 ? [[definition.SecuritySchemes[0]]] : ways;
    }

    private Action<BackendRequest>? Credential(SecurityScheme scheme, ConnectionValues connection) => scheme.Type?.ToUpperInvariant() switch
    {
        "BASIC" => Basic(connection),
        "APIKEY" => ApiKey(scheme, connection),
        "OAUTH2" => Bearer(connection),
        _ => null,
    };

    private Action<BackendRequest>? Bearer(ConnectionValues connection) =>
        connection.TryGet(oauthParameter, out string? token) ? SetAuthorization($"Bearer {token}") : null;

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
