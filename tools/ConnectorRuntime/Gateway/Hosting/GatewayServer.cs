using System.Net;
using System.Net.Sockets;
using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Gateway.Wire;
using Connectors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>The platform around one connector, on loopback: what a flow engine calls instead of the connector gateway.</summary>
public sealed class GatewayServer : IAsyncDisposable
{
    /// <summary>Calls a minute where neither options nor <c>pacpackager.json</c> say. Source: "Custom connector FAQ".</summary>
    public const int PlatformCallsPerMinute = 500;

    private const long LargestBody = 1L << 30; // 1 GB, the largest message the platform takes in chunks.
    private const int LongestRequestLine = 32 * 1024; // The platform takes addresses of 16,384 characters.
    private static readonly TimeSpan PatienceOnStop = TimeSpan.FromSeconds(2);

    private readonly WebApplication application;
    private readonly ConnectorSource source;
    private readonly BackendSender sender;
    private readonly WireLog wireLog = new();

    private GatewayServer(GatewayOptions options)
    {
        source = new ConnectorSource(options);
        sender = new BackendSender(useProxy: !options.BackendUrl.IsLoopback);
        ConnectionKey key = new(options.Key);
        Key = key.Text;
        CallLimit limit = new(options.CallsPerMinute ?? source.Current.Connector.Settings.CallsPerMinute ?? PlatformCallsPerMinute, options.Time);
        application = Build(options);
        GatewayCallHandler handler = new(options, source, key, limit, sender, wireLog);
        application.Run(handler.HandleAsync);
    }

    /// <summary>The connection's address, without a slash at its end: what stands as connectionRuntimeUrl in a Logic App.</summary>
    public string ConnectionRuntimeUrl { get; private set; } = "";

    /// <summary>The same over https, or null where the gateway has no certificate.</summary>
    public string? SecureConnectionRuntimeUrl { get; private set; }

    /// <summary>The key for the Authorization header.</summary>
    public string Key { get; }

    /// <summary>The connector as it stands now.</summary>
    public Connector Connector => source.Current.Connector;

    /// <summary>The last calls.</summary>
    public IWireLog WireLog => wireLog;

    /// <summary>Starts a gateway on 127.0.0.1.</summary>
    /// <param name="options">What to serve.</param>
    /// <param name="cancellationToken">Stops the starting.</param>
    /// <exception cref="ConnectorLoadException">The connector's files cannot be read.</exception>
    /// <exception cref="GatewayStartException">The script does not compile, or the port is taken.</exception>
    public static async Task<GatewayServer> StartAsync(GatewayOptions options, CancellationToken cancellationToken = default)
    {
        GatewayServer server = new(options);
        try
        {
            await server.application.StartAsync(cancellationToken);
        }
        catch (Exception failure)
        {
            await server.DisposeAsync();
            if (failure is IOException or SocketException)
            {
                throw new GatewayStartException($"Port {options.Port} on 127.0.0.1 cannot be used: is another program listening there? Choose another port, or 0 for a free one.", inner: failure);
            }

            throw;
        }

        server.ConnectionRuntimeUrl = server.RuntimeUrl("http://", options)!;
        server.SecureConnectionRuntimeUrl = server.RuntimeUrl("https://", options);
        return server;
    }

    /// <summary>The names of required connection parameters that the connection does not have.</summary>
    public IReadOnlyList<string> MissingParameters(ConnectionValues connection) => source.Current.MissingFrom(connection);

    /// <summary>Lets running calls end for two seconds, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
        source.Dispose();
        sender.Dispose();
    }

    private string? RuntimeUrl(string scheme, GatewayOptions options) =>
        application.Urls.Where(url => url.StartsWith(scheme, StringComparison.Ordinal))
            .Select(url => $"{url}/apim/{Connector.Name}/{Uri.EscapeDataString(options.ConnectionName)}")
            .SingleOrDefault();

    private static WebApplication Build(GatewayOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            if (options.Certificate is { } certificate)
            {
                kestrel.Listen(IPAddress.Loopback, 0, listener => listener.UseHttps(certificate));
            }

            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            // A developer who halts a flow in a debugger is no attacker.
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
        });
        builder.Services.AddLogging(logging => logging.ClearProviders());
        builder.Services.AddSingleton<IHostLifetime, PassiveLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = PatienceOnStop);
        return builder.Build();
    }
}
