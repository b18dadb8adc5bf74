using System.Text;
using Newtonsoft.Json.Linq;

namespace Playground.Scenario;

/// <summary>The people who sign: they use the service's own pages, which the simulator's control surface stands for.</summary>
/// <param name="simulatorUrl">The simulator's address, without a trailing slash.</param>
public sealed class Signers(string simulatorUrl) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>Signs as one signer.</summary>
    /// <param name="envelope">The envelope's id.</param>
    /// <param name="signer">The signer's e-mail address.</param>
    /// <param name="ticked">Tags of the check boxes that the signer ticks.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The envelope's state afterwards.</returns>
    /// <exception cref="BrokenPromiseException">The simulator refused the signature, or gave no answer.</exception>
    public async Task<string> SignAsync(string envelope, string signer, IReadOnlyList<string> ticked, CancellationToken cancellationToken)
    {
        JObject body = new() { ["signer"] = signer, ["checks"] = new JObject(ticked.Select(tag => new JProperty(tag, true))) };
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri($"{simulatorUrl}/_internal/envelopes/{Uri.EscapeDataString(envelope)}/sign"))
        {
            Content = new StringContent(body.ToString(), Encoding.UTF8, "application/json"),
        };
        using HttpResponseMessage response = await PromisedAnswer.SendAsync(client, request, cancellationToken);
        string text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? PromisedJson.Text(PromisedJson.Object(text), "state") ?? "in an unknown state"
            : throw new BrokenPromiseException($"{signer} could not sign: {text}");
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();
}
