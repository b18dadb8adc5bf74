using Azure.Core;
using Azure.Core.Pipeline;
using PacPackager.Dataverse.Authentication;
using PacPackager.Dataverse.WebApi;

namespace PacPackager.Dataverse;

/// <summary>Opens the table <c>connector</c> of an environment: the one place that puts address, credential and connection together.</summary>
/// <param name="variables">Looks up an environment variable.</param>
/// <param name="time">The clock that retries and token lifetimes go by.</param>
internal sealed class ConnectorTables(Func<string, string?> variables, TimeProvider time) : IDisposable
{
    private readonly List<HttpClient> clients = [];

    /// <summary>Makes what requests leave through.</summary>
    public Func<HttpMessageHandler> CreateHandler { get; init; } = WebApiClient.CreateHandler;

    /// <summary>Signs in instead of what the environment variables say.</summary>
    public TokenCredential? Credential { get; init; }

    /// <summary>What sign-ins of a connection string leave through; the library's own where null.</summary>
    public HttpPipelineTransport? SignInTransport { get; init; }

    /// <summary>Is told, in a sentence, of every wait.</summary>
    public Action<string> Say { get; init; } = _ => { };

    /// <summary>Opens the table. Nothing is sent before its first use.</summary>
    /// <param name="environment">The environment's address, its id, or null where the connection string names it.</param>
    /// <exception cref="UsageException">The environment is not named clearly, or the connection string cannot be used.</exception>
    internal IConnectorTable Open(string? environment)
    {
        ConnectionString? text = ConnectionString.Of(variables);
        EnvironmentAddress address = EnvironmentChoice.Of(environment, text);
        Secrets secrets = Secrets.Of(variables, text);
        HttpClient client = WebApiClient.Create(CreateHandler());
        clients.Add(client);
        CredentialChoice choice = new(variables, client, time, SignInTransport);
        AccessTokens tokens = new(address, cancellation => ChooseAsync(choice, address, text, cancellation), secrets, time);
#if DATAVERSE_SERVICE_CLIENT
        return new ServiceClient.ServiceClientConnectorTable(address, tokens, secrets);
#else
        WebApiCaller caller = new(client, tokens, time, Say);
        return new WebApiConnectorTable(address, caller, new WebApiRefusals(address, secrets));
#endif
    }

    /// <inheritdoc />
    public void Dispose() => clients.ForEach(client => client.Dispose());

    private async Task<TokenCredential> ChooseAsync(
        CredentialChoice choice, EnvironmentAddress address, ConnectionString? text, CancellationToken cancellationToken) =>
        Credential ?? await choice.ForAsync(address, text, cancellationToken);
}
