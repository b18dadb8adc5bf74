using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GmoSignSimulator.Hosting;
using TestKit;

namespace GmoSignSimulator.Tests.Harness;

/// <summary>A real simulator on a folder of its own, and a client that is signed in.</summary>
internal sealed class Simulated : IAsyncDisposable
{
    public const string Register = "/gmosign/customer/envelopes/documents";
    public const string HugeSize = "/gmosign/customer/envelopes/documents/for-huge-size";
    public const string Request = "/gmosign/customer/envelopes/signatures/request";
    public const string Connect = "/gmosign/customer/connect";
    public const string Nda = "/gmosign/customer/envelopes/templates/demo-nda/transaction";

    private readonly TemporaryFolder? ownFolder;
    private readonly HttpClient client = new();

    private Simulated(SimulatorServer server, RecordingLog log, TemporaryFolder? ownFolder)
    {
        Server = server;
        Log = log;
        this.ownFolder = ownFolder;
        SignInAs(SimulatorAccount.Demo);
    }

    public SimulatorServer Server { get; }

    public RecordingLog Log { get; }

    public static Task<Simulated> StartAsync(Func<SimulatorOptions, SimulatorOptions>? change = null)
    {
        TemporaryFolder folder = new();
        return StartAsync(folder.FullPath, change, folder);
    }

    /// <summary>Starts on a folder that outlives the simulator.</summary>
    public static async Task<Simulated> StartAsync(
        string dataFolder, Func<SimulatorOptions, SimulatorOptions>? change = null, TemporaryFolder? ownFolder = null)
    {
        RecordingLog log = new();
        SimulatorOptions options = new()
        {
            DataFolder = dataFolder,
            LoggerFactory = log,
            FirstRetryDelay = TimeSpan.FromMilliseconds(1),
            LongestRetryDelay = TimeSpan.FromMilliseconds(5),
        };
        return new Simulated(await SimulatorServer.StartAsync(change?.Invoke(options) ?? options), log, ownFolder);
    }

    public void SignInAs(SimulatorAccount account) => client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
        "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.Id}:{account.Secret}")));

    public void SignOut(string? header = null)
    {
        client.DefaultRequestHeaders.Remove("Authorization");
        if (header is not null)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        }
    }

    public Task<Reply> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, Server.Url + path));

    public Task<Reply> DeleteAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Delete, Server.Url + path));

    public Task<Reply> PostAsync(string path, JsonNode? body = null) => PostAsync(path, body?.ToJsonString(), "application/json");

    public Task<Reply> PostAsync(string path, string? body, string? contentType)
    {
        HttpRequestMessage request = new(HttpMethod.Post, Server.Url + path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        }

        return SendAsync(request);
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            HttpResponseMessage response = await client.SendAsync(request);
            return new Reply((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response);
        }
    }

    /// <summary>Registers a file and gives its code.</summary>
    public async Task<string> RegisterAsync(byte[] file, bool isReusable = false)
    {
        JsonObject body = new() { ["document"] = Convert.ToBase64String(file) };
        if (isReusable)
        {
            body["reuse_flag"] = 1;
        }

        return (await PostAsync(Register, body)).Expect(200).Text("document_code");
    }

    /// <summary>Sends a request and gives the envelope with its first document.</summary>
    public async Task<(string Envelope, string Document)> RequestAsync(JsonObject body)
    {
        JsonElement sent = (await PostAsync(Request, body)).Expect(200).Json;
        return (sent.GetProperty("envelope_xid").GetString()!, sent.GetProperty("document_list")[0].GetProperty("control_number").GetString()!);
    }

    public async Task<string> ConnectAsync(string url) => (await PostAsync(
        Connect, new JsonObject { ["name"] = "a flow", ["urlToPublishTo"] = url, ["envelopeEvents"] = "Completed" })).Expect(201).Text("connect_id");

    public Task<Reply> SignAsync(string envelope, string signer) =>
        PostAsync($"/_internal/envelopes/{envelope}/sign", new JsonObject { ["signer"] = signer });

    public Task<Reply> DownloadAsync(string document) => GetAsync($"/gmosign/customer/documents/{document}?download_type=2&operation=1");

    public async Task<string> StateAsync(string envelope) => (await GetAsync($"/_internal/envelopes/{envelope}")).Expect(200).Text("state");

    public async Task<JsonElement[]> DeliveriesAsync() => [.. (await GetAsync("/_internal/deliveries")).Expect(200).Json.EnumerateArray()];

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Server.DisposeAsync();
        ownFolder?.Dispose();
    }
}
