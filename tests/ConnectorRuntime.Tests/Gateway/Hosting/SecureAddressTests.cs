using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ConnectorRuntime.Gateway.Hosting;
using TestKit;

namespace ConnectorRuntime.Tests.Gateway.Hosting;

public sealed class SecureAddressTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SecureAddressTests() => folder.Write("apiDefinition.swagger.json", """
        {
          "swagger": "2.0",
          "info": { "title": "Orders", "version": "1.0" },
          "host": "orders.example",
          "basePath": "/v1",
          "schemes": ["https"],
          "paths": { "/orders": { "get": { "operationId": "ListOrders", "responses": { "200": { "description": "All orders." } } } } }
        }
        """);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_gateway_with_a_certificate_answers_over_https_as_well()
    {
        await using LoopbackService backend = await LoopbackService.StartAsync(200, """{"orders":[]}""");
        using X509Certificate2 certificate = SelfSigned();
        await using GatewayServer gateway = await GatewayServer.StartAsync(
            new GatewayOptions { Directory = folder.FullPath, BackendUrl = new Uri(backend.Url), Certificate = certificate });

        using HttpResponseMessage secure = await GetAsync(gateway.SecureConnectionRuntimeUrl!, gateway.Key, certificate);
        using HttpResponseMessage plain = await GetAsync(gateway.ConnectionRuntimeUrl, gateway.Key, certificate);

        Assert.StartsWith("https://127.0.0.1:", gateway.SecureConnectionRuntimeUrl, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (secure.StatusCode, plain.StatusCode));
        Assert.Equal("""{"orders":[]}""", await secure.Content.ReadAsStringAsync());
        Assert.Equal(2, backend.Received.Count);
    }

    [Fact]
    public async Task A_gateway_without_a_certificate_has_no_https_address()
    {
        await using GatewayServer gateway = await GatewayServer.StartAsync(
            new GatewayOptions { Directory = folder.FullPath, BackendUrl = new Uri("http://127.0.0.1:9") });

        Assert.Null(gateway.SecureConnectionRuntimeUrl);
        Assert.StartsWith("http://127.0.0.1:", gateway.ConnectionRuntimeUrl, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> GetAsync(string runtimeUrl, string key, X509Certificate2 trusted)
    {
        using HttpClientHandler handler = new()
        {
            ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == trusted.Thumbprint,
        };
        using HttpClient client = new(handler);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await client.GetAsync(new Uri(runtimeUrl + "/orders"));
    }

    private static X509Certificate2 SelfSigned()
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.Zero));
        // Exported and read again, because not every system's TLS takes a key that was never stored.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
