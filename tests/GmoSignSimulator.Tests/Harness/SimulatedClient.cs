using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GmoSignSimulator.Tests.Harness;

/// <summary>Speaks to a simulator in another process.</summary>
internal sealed class SimulatedClient(Uri serviceUrl) : IDisposable
{
    private readonly HttpClient client = new()
    {
        DefaultRequestHeaders =
        {
            Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("demo-customer:demo-secret"))),
        },
    };

    /// <summary>Subscribes, sends an envelope to one signer, and signs it.</summary>
    public async Task CompleteEnvelopeAsync(string callback)
    {
        await PostAsync(Simulated.Connect, new JsonObject { ["name"] = "a flow", ["urlToPublishTo"] = callback, ["envelopeEvents"] = "Completed" });
        JsonElement registered = await PostAsync(Simulated.Register, new JsonObject { ["document"] = Convert.ToBase64String(SamplePdf.A4()) });
        JsonElement sent = await PostAsync(
            Simulated.Request, Bodies.Partners(registered.GetProperty("document_code").GetString()!, "a@example.org@1"));
        await PostAsync(
            $"/_internal/envelopes/{sent.GetProperty("envelope_xid").GetString()}/sign", new JsonObject { ["signer"] = "a@example.org" });
    }

    public void Dispose() => client.Dispose();

    private async Task<JsonElement> PostAsync(string path, JsonObject body)
    {
        using StringContent content = new(body.ToJsonString(), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri(serviceUrl, path), content);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement;
    }
}
