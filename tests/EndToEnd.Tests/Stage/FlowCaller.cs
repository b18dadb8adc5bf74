using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Stage;

/// <summary>Calls a connection as the flow engine does: runtime URL, path, key.</summary>
internal sealed class FlowCaller : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly string runtimeUrl;

    public FlowCaller(string runtimeUrl, string key)
    {
        this.runtimeUrl = runtimeUrl;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", key);
    }

    public Task<Answer> SubscribeAsync(Uri callback) => SubscribeAsync(callback.AbsoluteUri);

    public Task<Answer> SubscribeAsync(string callback) =>
        PostAsync("/customer/connect", new JObject { ["name"] = "End to end", ["urlToPublishTo"] = callback });

    public Task<Answer> RegisterAsync(byte[] file, string contentType = "application/pdf") => PostAsync("/customer/envelopes/documents", new JObject
    {
        ["document"] = new JObject { ["$content-type"] = contentType, ["$content"] = Convert.ToBase64String(file) },
    });

    public Task<Answer> RegisterTextAsync(string document) =>
        PostAsync("/customer/envelopes/documents", new JObject { ["document"] = document });

    public Task<Answer> RegisterRawAsync(byte[] file, string contentType = "application/pdf")
    {
        ByteArrayContent content = new(file);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return SendAsync(HttpMethod.Post, new Uri(runtimeUrl + "/customer/envelopes/documents"), content);
    }

    public Task<Answer> RegisterHugeAsync(string filePath) =>
        PostAsync("/customer/envelopes/documents/for-huge-size", new JObject { ["file_path"] = filePath, ["document_code"] = "" });

    public Task<Answer> RequestAsync(JObject body) => PostAsync("/customer/envelopes/signatures/request", body);

    public Task<Answer> SendTemplateAsync(string template, JObject body) =>
        PostAsync($"/customer/envelopes/templates/{template}/transaction", body);

    public Task<Answer> DownloadAsync(string documentId) =>
        SendAsync(HttpMethod.Get, new Uri($"{runtimeUrl}/customer/documents/{Uri.EscapeDataString(documentId)}"), null);

    /// <summary>What the platform does when a flow is switched off: a DELETE to the subscription's Location and nothing else.</summary>
    public Task<Answer> UnsubscribeAsync(Uri location) => SendAsync(HttpMethod.Delete, location, null);

    public void Dispose() => client.Dispose();

    private Task<Answer> PostAsync(string path, JObject body) =>
        SendAsync(
            HttpMethod.Post, new Uri(runtimeUrl + path), new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json"));

    private async Task<Answer> SendAsync(HttpMethod method, Uri address, HttpContent? content)
    {
        using HttpRequestMessage request = new(method, address) { Content = content };
        using HttpResponseMessage response = await client.SendAsync(request);
        Dictionary<string, string> headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(response.StatusCode, headers, await response.Content.ReadAsStringAsync());
    }
}
