using System.Text;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Stage;

/// <summary>The simulator's own side: people who sign, switches for faults, and what the service holds.</summary>
/// <param name="simulatorUrl">Without a trailing slash.</param>
internal sealed class ControlSurface(string simulatorUrl) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false });

    public Task<string> SignAsync(string envelope, string signer) => ActAsync(envelope, "sign", signer);

    public Task<string> DeclineAsync(string envelope, string signer) => ActAsync(envelope, "decline", signer);

    public Task<JArray> EnvelopesAsync() => ListAsync("envelopes");

    public Task<JArray> HooksAsync() => ListAsync("hooks");

    public Task<JArray> DeliveriesAsync() => ListAsync("deliveries");

    /// <summary>Switches a fault on, as the JSON says.</summary>
    public Task FailAsync(string fault) => PostAsync("faults", fault);

    public void Dispose() => client.Dispose();

    /// <summary>Gives the envelope's state afterwards.</summary>
    private async Task<string> ActAsync(string envelope, string action, string signer)
    {
        string answer = await PostAsync($"envelopes/{Uri.EscapeDataString(envelope)}/{action}", new JObject { ["signer"] = signer }.ToString());
        return (string)JObject.Parse(answer)["state"]!;
    }

    private async Task<JArray> ListAsync(string what) =>
        JArray.Parse(await client.GetStringAsync(new Uri($"{simulatorUrl}/_internal/{what}")));

    private async Task<string> PostAsync(string path, string json)
    {
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri($"{simulatorUrl}/_internal/{path}"), content);
        string text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? text : throw new InvalidOperationException($"{path}: {(int)response.StatusCode} {text}");
    }
}
