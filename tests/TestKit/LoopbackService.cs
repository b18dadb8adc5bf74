using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TestKit;

/// <summary>A real HTTP server on a free loopback port that records what it gets and answers as the test says.</summary>
public sealed class LoopbackService : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<ReceivedRequest> received = new();

    private LoopbackService(WebApplication application) => this.application = application;

    /// <summary>Scheme, host and port, without a trailing slash.</summary>
    public string Url { get; private set; } = "";

    /// <summary>What has come in so far, oldest first.</summary>
    public IReadOnlyList<ReceivedRequest> Received => [.. received];

    /// <summary>Starts a server that answers every request by <paramref name="answer"/>.</summary>
    /// <param name="answer">Writes the response; the request stands recorded by then.</param>
    public static async Task<LoopbackService> StartAsync(Func<ReceivedRequest, HttpContext, Task> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.Listen(System.Net.IPAddress.Loopback, 0);
            options.Limits.MaxRequestBodySize = null;
        });
        builder.Services.AddLogging(logging => logging.ClearProviders());
        LoopbackService service = new(builder.Build());
        service.application.Run(context => service.HandleAsync(context, answer));
        await service.application.StartAsync();
        service.Url = service.application.Urls.Single();
        return service;
    }

    /// <summary>Starts a server that answers every request with one JSON text.</summary>
    public static Task<LoopbackService> StartAsync(int status, string json) => StartAsync((_, context) =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    });

    /// <inheritdoc />
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task HandleAsync(HttpContext context, Func<ReceivedRequest, HttpContext, Task> answer)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body);
        ReceivedRequest request = new(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray());
        received.Enqueue(request);
        await answer(request, context);
    }
}
