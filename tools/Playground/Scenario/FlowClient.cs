using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Playground.Scenario;

/// <summary>Calls the connector through the gateway as Logic Apps does: runtime URL, path, and the connection's key.</summary>
public sealed class FlowClient : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly string runtimeUrl;

    /// <summary>A client for one connection.</summary>
    /// <param name="runtimeUrl">The connection's runtime URL, without a trailing slash.</param>
    /// <param name="key">The connection's key.</param>
    public FlowClient(string runtimeUrl, string key)
    {
        this.runtimeUrl = runtimeUrl;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", key);
    }

    /// <summary>POSTs a JSON body to a path of the definition.</summary>
    public Task<FlowAnswer> PostAsync(string path, JObject body, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, new Uri(runtimeUrl + path), new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json"), cancellationToken);

    /// <summary>GETs a path of the definition, with its query.</summary>
    public Task<FlowAnswer> GetAsync(string pathAndQuery, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, new Uri(runtimeUrl + pathAndQuery), null, cancellationToken);

    /// <summary>Unsubscribes: a DELETE to the Location that the subscription returned, and nothing else.</summary>
    public Task<FlowAnswer> DeleteAsync(Uri location, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, location, null, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private async Task<FlowAnswer> SendAsync(HttpMethod method, Uri address, HttpContent? content, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(method, address) { Content = content };
        using HttpResponseMessage response = await PromisedAnswer.SendAsync(client, request, cancellationToken);
        return new FlowAnswer((int)response.StatusCode, response.Headers.Location, await response.Content.ReadAsStringAsync(cancellationToken));
    }
}
