using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core.Pipeline;
using DataverseStandIn;
using PacPackager.Dataverse;

namespace PacPackager.Tests.Dataverse.Authentication;

/// <summary>The real credentials of Azure.Identity against stand-ins for what they talk to.</summary>
public sealed class SignInTests
{
    private const string Client = "11111111-1111-1111-1111-111111111111";

    [Fact]
    public async Task An_application_signs_in_at_the_tenant_that_the_environment_names()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using EntraStandIn entra = EntraStandIn.Giving(environment.Token);

        Assert.Null(await ReadAsync(environment, entra, "ClientSecret=hunter2"));

        Assert.Equal([new Uri($"https://login.microsoftonline.com/{environment.Tenant}/oauth2/v2.0/token")], entra.Addresses);
        Assert.Equal(
            ("client_credentials", Client, "hunter2", environment.Url + "/.default"),
            (entra.Forms[0]["grant_type"], entra.Forms[0]["client_id"], entra.Forms[0]["client_secret"], entra.Forms[0]["scope"]));
        Assert.Equal(["/api/data/v9.2/", null], environment.Requests.Select(request => request.Header("Authorization") is null ? request.PathAndQuery : null));
    }

    [Fact]
    public async Task A_tenant_in_the_connection_string_spares_the_question()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using EntraStandIn entra = EntraStandIn.Giving(environment.Token);

        await ReadAsync(environment, entra, "ClientSecret=hunter2;TenantId=contoso.onmicrosoft.com");

        Assert.Equal("/contoso.onmicrosoft.com/oauth2/v2.0/token", Assert.Single(entra.Addresses).AbsolutePath);
        Assert.Single(environment.Requests);
    }

    [Fact]
    public async Task A_certificate_is_taken_from_its_store_and_never_sent()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using EntraStandIn entra = EntraStandIn.Giving(environment.Token);
        using StoredCertificate certificate = new();

        await ReadAsync(environment, entra, $"AuthType=Certificate;Thumbprint={certificate.Thumbprint};StoreName={certificate.Store}");

        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", entra.Forms[0]["client_assertion_type"]);
        Assert.Equal(3, entra.Forms[0]["client_assertion"]!.Split('.').Length);
    }

    [Fact]
    public async Task A_certificate_that_is_not_there_is_named()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using EntraStandIn entra = EntraStandIn.Giving(environment.Token);
        string thumbprint = new('A', 40);

        UsageException refusal = await Assert.ThrowsAsync<UsageException>(() => ReadAsync(environment, entra, $"Thumbprint={thumbprint}"));

        Assert.StartsWith($"No certificate with the thumbprint {thumbprint} and a private key is in the store 'My'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_is_said_in_microsofts_words_and_not_repeated()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using EntraStandIn entra = new(form => (
            HttpStatusCode.Unauthorized,
            $$"""{ "error": "invalid_client", "error_description": "AADSTS7000215: Invalid client secret provided: {{form["client_secret"]}}." }"""));

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => ReadAsync(environment, entra, "ClientSecret=hunter2"));

        Assert.StartsWith($"Signing in for {environment.Url} failed. Check tenant, application id,", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("AADSTS7000215: Invalid client secret provided: ***.", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://login.example.org/11111111-1111-1111-1111-111111111111/oauth2/authorize")]
    [InlineData("http://login.microsoftonline.com/11111111-1111-1111-1111-111111111111/oauth2/authorize")]
    [InlineData("https://login.microsoftonline.com.example.org/11111111-1111-1111-1111-111111111111/oauth2/authorize")]
    [InlineData("https://login.microsoftonline.com:8443/11111111-1111-1111-1111-111111111111/oauth2/authorize")]
    [InlineData("https://x@login.microsoftonline.com/11111111-1111-1111-1111-111111111111/oauth2/authorize")]
    [InlineData("https://login.microsoftonline.com/common/oauth2/authorize")]
    [InlineData("https://login.microsoftonline.com/")]
    [InlineData("nowhere")]
    public async Task A_secret_goes_to_no_other_sign_in_page_than_microsofts(string page)
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using EntraStandIn entra = EntraStandIn.Giving(environment.Token);
        environment.AuthorizationPage = page;

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(() => ReadAsync(environment, entra, "ClientSecret=hunter2"));

        Assert.StartsWith($"{environment.Url} does not say which tenant it belongs to.", failure.Message, StringComparison.Ordinal);
        Assert.Empty(entra.Addresses);
    }

    [Theory]
    [InlineData("https://login.microsoftonline.us/{0}/oauth2/authorize", "login.microsoftonline.us")]
    [InlineData("https://login.partner.microsoftonline.cn/{0}/oauth2/authorize", "login.chinacloudapi.cn")]
    [InlineData("https://login.windows.net/{0}/oauth2/authorize", "login.microsoftonline.com")]
    public async Task National_clouds_sign_in_at_their_own_page(string page, string host)
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using EntraStandIn entra = EntraStandIn.Giving(environment.Token);
        environment.AuthorizationPage = page.Replace("{0}", environment.Tenant.ToString(), StringComparison.Ordinal);

        await ReadAsync(environment, entra, "ClientSecret=hunter2");

        Assert.Equal(host, Assert.Single(entra.Addresses).Host);
    }

    [Fact]
    public async Task A_machines_own_identity_is_found_by_the_default_credential()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        Dictionary<string, string?> variables = new()
        {
            ["IDENTITY_ENDPOINT"] = environment.IdentityEndpoint,
            ["IDENTITY_HEADER"] = environment.IdentityHeader,
            // Leaves out what a developer's machine might offer.
            ["AZURE_TOKEN_CREDENTIALS"] = "ManagedIdentityCredential",
        };
        using ProcessVariables set = new(variables);
        using ConnectorTables tables = new(name => variables.GetValueOrDefault(name), TimeProvider.System);

        Assert.Null(await tables.Open(environment.Url).ReadAsync(Guid.NewGuid(), CancellationToken.None));

        Assert.Equal(["/identity/token", "/api/data/v9.2/connectors"], environment.Requests.Select(request => request.Path.Split('(')[0]));
    }

    [Fact]
    public async Task A_variable_that_azure_identity_cannot_use_is_named()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using ProcessVariables set = new(new Dictionary<string, string?> { ["AZURE_TOKEN_CREDENTIALS"] = "NoSuchCredential" });
        using ConnectorTables tables = new(_ => null, TimeProvider.System);

        UsageException refusal = await Assert.ThrowsAsync<UsageException>(
            () => tables.Open(environment.Url).ReadAsync(Guid.NewGuid(), CancellationToken.None));

        Assert.Contains("AZURE_TOKEN_CREDENTIALS", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_is_signed_in_the_ways_to_do_so_are_named()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using ProcessVariables set = new(new Dictionary<string, string?>
        {
            ["AZURE_TOKEN_CREDENTIALS"] = "EnvironmentCredential",
            ["AZURE_TENANT_ID"] = null,
            ["AZURE_CLIENT_ID"] = null,
            ["AZURE_CLIENT_SECRET"] = null,
        });
        using ConnectorTables tables = new(_ => null, TimeProvider.System);

        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(
            () => tables.Open(environment.Url).ReadAsync(Guid.NewGuid(), CancellationToken.None));

        Assert.StartsWith(
            $"Nobody is signed in for {environment.Url}. Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_environment_is_not_waited_for_to_name_its_tenant()
    {
        await using StandInEnvironment environment = await StandInEnvironment.StartAsync();
        using EntraStandIn entra = EntraStandIn.Giving(environment.Token);
        TaskCompletionSource never = new();
        environment.Faults.Add(DataverseStandIn.Faults.Fault.SlowBefore(never.Task));

        // A clock on which every limit is reached at once.
        DataverseException failure = await Assert.ThrowsAsync<DataverseException>(
            () => ReadAsync(environment, entra, "ClientSecret=hunter2", new ImpatientTime()));

        Assert.Contains("cannot be asked for its tenant: No answer came.", failure.Message, StringComparison.Ordinal);
        never.SetResult();
    }

    private static async Task<StoredConnector?> ReadAsync(StandInEnvironment environment, EntraStandIn entra, string keys, TimeProvider? time = null)
    {
        using ConnectorTables tables = new(
            name => name == "DATAVERSE_CONNECTION_STRING" ? $"Url={environment.Url};ClientId={Client};{keys}" : null, time ?? TimeProvider.System)
        {
            SignInTransport = new HttpClientTransport(entra),
        };
        return await tables.Open(null).ReadAsync(Guid.NewGuid(), CancellationToken.None);
    }

    private sealed class StoredCertificate : IDisposable
    {
        private readonly X509Certificate2 certificate;

        internal StoredCertificate()
        {
            using RSA key = RSA.Create(2048);
            CertificateRequest request = new("CN=connector tests", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            using X509Certificate2 made = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
            certificate = X509CertificateLoader.LoadPkcs12(
                made.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.PersistKeySet | X509KeyStorageFlags.Exportable);
            using X509Store store = new(Store, StoreLocation.CurrentUser);
            store.Open(OpenFlags.ReadWrite);
            store.Add(certificate);
        }

        internal string Store { get; } = "connector-tests-" + Guid.NewGuid().ToString("N");

        internal string Thumbprint => certificate.Thumbprint;

        public void Dispose()
        {
            using (X509Store store = new(Store, StoreLocation.CurrentUser))
            {
                store.Open(OpenFlags.ReadWrite);
                store.Remove(certificate);
            }

            certificate.Dispose();
            // Where .NET keeps stores as folders, an empty one stays behind.
            string folder = Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".dotnet", "corefx", "cryptography", "x509stores", Store);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
