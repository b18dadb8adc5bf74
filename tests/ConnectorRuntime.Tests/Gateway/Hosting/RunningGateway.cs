using System.Net.Http.Headers;
using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Gateway.Hosting;
using ConnectorRuntime.Gateway.Wire;
using TestKit;

namespace ConnectorRuntime.Tests.Gateway.Hosting;

/// <summary>A gateway on a free port before a real backend, and a client that has the key.</summary>
internal sealed class RunningGateway : IAsyncDisposable
{
    internal static readonly Dictionary<string, string> Credentials = new() { ["username"] = "canary-user", ["password"] = "canary-password" };

    private readonly List<GatewayNotice> notices = [];

    internal GatewayServer Server { get; private set; } = null!;

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>What the gateway has said so far.</summary>
    internal IReadOnlyList<GatewayNotice> Notices
    {
        get
        {
            lock (notices)
            {
                return [.. notices];
            }
        }
    }

    internal static async Task<RunningGateway> StartAsync(SampleConnector sample, string backend, Func<GatewayOptions, GatewayOptions>? change = null)
    {
        RunningGateway gateway = new();
        GatewayOptions options = new()
        {
            Directory = sample.Directory,
            BackendUrl = new Uri(backend),
            Connection = new ConnectionValues(Credentials),
            Notify = notice =>
            {
                lock (gateway.notices)
                {
                    gateway.notices.Add(notice);
                }
            },
        };
        gateway.Server = await GatewayServer.StartAsync(change?.Invoke(options) ?? options);
        gateway.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", gateway.Server.Key);
        return gateway;
    }

    /// <summary>A GET at the connection's address; path and query go out byte for byte.</summary>
    internal Task<HttpResponseMessage> GetAsync(string pathAndQuery) => SendAsync(HttpMethod.Get, pathAndQuery);

    internal Task<HttpResponseMessage> SendAsync(HttpMethod method, string pathAndQuery, HttpContent? content = null)
    {
        Uri url = new(Server.ConnectionRuntimeUrl + pathAndQuery, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return Client.SendAsync(new HttpRequestMessage(method, url) { Content = content }, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The entry of the one call that <paramref name="call"/> makes; an entry is complete a moment after the answer.</summary>
    internal async Task<WireEntry> EntryOfAsync(Func<Task<HttpResponseMessage>> call)
    {
        TaskCompletionSource<WireEntry> added = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Server.WireLog.Added += added.SetResult;
        using HttpResponseMessage response = await call();
        await response.Content.LoadIntoBufferAsync();
        WireEntry entry = await added.Task;
        Server.WireLog.Added -= added.SetResult;
        return entry;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }

    internal static Task<LoopbackService> BackendAsync() => LoopbackService.StartAsync(200, """{"fine":true}""");
}
