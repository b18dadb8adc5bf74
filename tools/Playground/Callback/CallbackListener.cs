using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Playground.Callback;

/// <summary>Stands where a flow's callback address stands: a loopback address that notifications are POSTed to.</summary>
public sealed class CallbackListener : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly Channel<string> notifications = Channel.CreateUnbounded<string>();

    private CallbackListener(WebApplication application) => this.application = application;

    /// <summary>The address to subscribe with.</summary>
    public Uri Address => new(application.Urls.Single() + "/callback");

    /// <summary>The bodies of the notifications, in the order they came.</summary>
    public ChannelReader<string> Notifications => notifications.Reader;

    /// <summary>Listens on a free loopback port.</summary>
    public static async Task<CallbackListener> StartAsync(CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.ClearProviders());
        CallbackListener listener = new(builder.Build());
        listener.application.MapPost("/callback", listener.ReceiveAsync);
        await listener.application.StartAsync(cancellationToken);
        return listener;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => application.DisposeAsync();

    // 202 is what the workflow engine answers.
    private async Task ReceiveAsync(HttpContext context)
    {
        using StreamReader reader = new(context.Request.Body);
        await notifications.Writer.WriteAsync(await reader.ReadToEndAsync(context.RequestAborted), context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }
}
