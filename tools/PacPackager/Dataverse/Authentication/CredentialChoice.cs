using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace PacPackager.Dataverse.Authentication;

/// <summary>How to sign in: as the connection string's application, else as Azure.Identity finds.</summary>
/// <param name="variables">Looks up an environment variable.</param>
/// <param name="client">Asks an environment for its tenant.</param>
/// <param name="time">The clock that waits go by.</param>
/// <param name="transport">What sign-ins of a connection string leave through; the library's own where null.</param>
internal sealed class CredentialChoice(Func<string, string?> variables, HttpClient client, TimeProvider time, HttpPipelineTransport? transport)
{
    private const string AuthorityVariable = "AZURE_AUTHORITY_HOST";

    /// <summary>The credential for an environment.</summary>
    /// <exception cref="DataverseException">The environment does not name its tenant.</exception>
    internal async Task<TokenCredential> ForAsync(EnvironmentAddress environment, ConnectionString? text, CancellationToken cancellationToken)
    {
        if (text is null)
        {
            return Default(environment);
        }

        TenantChallenge place = text.Tenant is { } tenant
            ? new TenantChallenge(tenant, Authority(environment))
            : await TenantChallenge.AskAsync(client, environment, time, cancellationToken);
        return text.Thumbprint is { } thumbprint
            ? new ClientCertificateCredential(
                place.Tenant,
                text.ClientId,
                CertificateStore.Find(text.CertificateStore, thumbprint),
                At(place.AuthorityHost, new ClientCertificateCredentialOptions { DisableInstanceDiscovery = true }))
            : new ClientSecretCredential(
                place.Tenant,
                text.ClientId,
                text.ClientSecret,
                At(place.AuthorityHost, new ClientSecretCredentialOptions { DisableInstanceDiscovery = true }));
    }

    // Environment variables, workload identity, managed identity, then what a developer is signed in with. Never a browser: pipelines have none.
    private DefaultAzureCredential Default(EnvironmentAddress environment) => new(new DefaultAzureCredentialOptions
    {
        ExcludeInteractiveBrowserCredential = true,
        ExcludeBrokerCredential = true,
        AuthorityHost = Authority(environment),
    });

    private Uri Authority(EnvironmentAddress environment) =>
        Uri.TryCreate(variables(AuthorityVariable), UriKind.Absolute, out Uri? host) ? host : LoginHosts.For(environment);

    private T At<T>(Uri authority, T options)
        where T : TokenCredentialOptions
    {
        options.AuthorityHost = authority;
        options.Transport = transport ?? options.Transport;
        return options;
    }
}
