using System.Net.Http.Headers;
using System.Text;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>Sends a workflow's calls to a connection, with every header that engines are known to send.</summary>
/// <param name="runtimeUrl">The connection's address, from <c>connectionRuntimeUrl</c>.</param>
/// <param name="authorization">Scheme and value, such as <c>Key …</c>.</param>
/// <param name="composer">The engine that is imitated.</param>
internal sealed class EngineClient(string runtimeUrl, AuthenticationHeaderValue authorization, IRequestComposer composer) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    /// <summary>Calls the connector.</summary>
    /// <param name="call">What to call.</param>
    /// <param name="step">Name of the action or trigger.</param>
    public Task<Answer> SendAsync(EngineRequest call, string step) => SendAsync(call.Method, new Uri(runtimeUrl + call.Path), call, step);

    /// <summary>What happens when a workflow is switched off: a DELETE to the subscription's Location, without a body.</summary>
    public Task<Answer> UnsubscribeAsync(string location, string step) => SendAsync(HttpMethod.Delete, new Uri(location), null, step);

    public void Dispose() => client.Dispose();

    private async Task<Answer> SendAsync(HttpMethod method, Uri address, EngineRequest? call, string step)
    {
        using HttpRequestMessage request = new(method, address);
        if (call?.Body is { } body)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.ToString(Formatting.None)));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", composer.ContentType);
        }

        request.Headers.Authorization = authorization;
        foreach ((string name, string value) in Headers(step).Concat(composer.OwnHeaders))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using HttpResponseMessage response = await client.SendAsync(request);
        Dictionary<string, string> headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(response.StatusCode, headers, await response.Content.ReadAsStringAsync());
    }

    // Names as a capture of an engine's traffic shows them.
    private Dictionary<string, string> Headers(string step) => new()
    {
        ["User-Agent"] = composer.UserAgent,
        ["Accept-Language"] = "en-US",
        ["x-ms-workflow-id"] = "6d1f3f0e9f9c4a5fb1a2d8f5c7f0a111",
        ["x-ms-workflow-version"] = "08584612345678901234",
        ["x-ms-workflow-name"] = "sample",
        ["x-ms-workflow-run-id"] = "08584612340000000000000000000CU01",
        ["x-ms-workflow-system-id"] = "/locations/japaneast/scaleunits/prod-00/workflows/6d1f3f0e9f9c4a5fb1a2d8f5c7f0a111",
        ["x-ms-workflow-operation-name"] = Uri.EscapeDataString(step),
        ["x-ms-workflow-subscription-id"] = "00000000-0000-0000-0000-000000000000",
        ["x-ms-workflow-resourcegroup-name"] = "contoso-signing",
        ["x-ms-execution-location"] = "japaneast",
        ["x-ms-tracking-id"] = "5a8a9d1c-0000-4000-8000-000000000001",
        ["x-ms-correlation-id"] = "5a8a9d1c-0000-4000-8000-000000000002",
        ["x-ms-client-request-id"] = "5a8a9d1c-0000-4000-8000-000000000003",
        ["x-ms-activity-vector"] = "IN.01",
    };
}
