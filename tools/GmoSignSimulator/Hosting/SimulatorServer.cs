using System.Net;
using GmoSignSimulator.Control;
using GmoSignSimulator.Domain;
using GmoSignSimulator.Endpoints;
using GmoSignSimulator.Faults;
using GmoSignSimulator.Notifications;
using GmoSignSimulator.Pdf;
using GmoSignSimulator.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GmoSignSimulator.Hosting;

/// <summary>A running simulator on 127.0.0.1.</summary>
public sealed class SimulatorServer : IAsyncDisposable
{
    /// <summary>How long calls that are under way may take to end.</summary>
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(5);

    private readonly WebApplication application;
    private readonly DeliverySender sender;
    private readonly Store store;

    private SimulatorServer(WebApplication application, DeliverySender sender, Store store, string inputFolder)
    {
        this.application = application;
        this.sender = sender;
        this.store = store;
        InputFolder = inputFolder;
        Url = application.Urls.Single();
    }

    /// <summary>Scheme, address and port, without a trailing slash; <c>/_internal</c> is below it.</summary>
    public string Url { get; }

    /// <summary>The service itself: what a connector has as host and base path.</summary>
    public string ServiceUrl => Url + "/gmosign";

    /// <summary>Where files for RegisterEnvelopeDocumentForHugeSize are put.</summary>
    public string InputFolder { get; }

    /// <summary>Starts listening, and sends on what an earlier run left to be sent.</summary>
    /// <exception cref="IOException">The port is taken, or the data folder is in use or cannot be written.</exception>
    /// <exception cref="InvalidDataException">The data folder was made by another version.</exception>
    public static async Task<SimulatorServer> StartAsync(SimulatorOptions options, CancellationToken cancellation = default)
    {
        Store store = await Store.OpenAsync(options.DataFolder, cancellation);
        try
        {
            return await StartAsync(options, store, cancellation);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops listening and sending; what is pending stays in the data folder.</summary>
    public async ValueTask DisposeAsync()
    {
        using (CancellationTokenSource patience = new(LongestGoodbye))
        {
            await application.StopAsync(patience.Token);
        }

        await application.DisposeAsync();
        await sender.DisposeAsync();
        await store.DisposeAsync();
    }

    private static async Task<SimulatorServer> StartAsync(SimulatorOptions options, Store store, CancellationToken cancellation)
    {
        ILogger logger = options.LoggerFactory.CreateLogger("GmoSignSimulator");
        InputFolder input = new(options.DataFolder);
        Directory.CreateDirectory(input.FullPath);
        await SeedAsync(store, options, cancellation);

        RetryPlan retries = new(options.FirstRetryDelay, options.LongestRetryDelay);
        NotificationOutbox outbox = new(store, retries, options.Ids, options.TimeProvider);
        SigningService service = new(store, outbox, options.Ids, options.TimeProvider);
        EnvelopeFiles files = new(store, new SignedDocument(new FontChain(options.FontFiles), logger));
        FaultSwitches faults = new();
        ServicePipeline pipeline = new(new BasicAuthentication(options.Accounts), faults, options.TimeProvider);

        WebApplication application = Build(options.Port, logger);
        Routes.Map(
            application,
            pipeline,
            new ServiceEndpoints(service, files, input, store),
            new ControlEndpoints(service, files, faults, store, token => ResetAsync(store, options, token)));
        try
        {
            await application.StartAsync(cancellation);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        return new SimulatorServer(
            application, new DeliverySender(outbox, options.TimeProvider, options.DeliveryTimeout, logger), store, input.FullPath);
    }

    private static WebApplication Build(int port, ILogger logger)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = JsonBody.LargestBody;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        WebApplication application = builder.Build();
        application.Use(next => new RequestGuard(next, logger).InvokeAsync);
        application.UseRouting();
        return application;
    }

    private static async Task ResetAsync(Store store, SimulatorOptions options, CancellationToken cancellation)
    {
        await store.ClearAsync(cancellation);
        await SeedAsync(store, options, cancellation);
    }

    private static async Task SeedAsync(Store store, SimulatorOptions options, CancellationToken cancellation)
    {
        await store.KnowAsync(options.Accounts.Select(account => account.Id), options.TimeProvider.GetUtcNow(), cancellation);
        await DemoTemplates.SeedAsync(store, TemplatePage.Write, cancellation);
    }
}
