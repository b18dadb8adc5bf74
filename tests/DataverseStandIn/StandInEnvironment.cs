using System.Security.Cryptography.X509Certificates;
using DataverseStandIn.Faults;
using DataverseStandIn.Http;
using DataverseStandIn.Rows;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DataverseStandIn;

/// <summary>An environment with Dataverse on a free loopback port: the Web API of the table <c>connector</c>, and a place to get a token.</summary>
/// <remarks>The README beside this file says what it imitates and what not.</remarks>
public sealed class StandInEnvironment : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly List<LoggedRequest> requests = [];

    private StandInEnvironment(WebApplication application) => this.application = application;

    /// <summary>Scheme, host and port, without a trailing slash.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The rows of the table.</summary>
    public ConnectorRows Rows { get; } = new();

    /// <summary>Unique names of the unmanaged solutions, and the rows each was given.</summary>
    public Dictionary<string, HashSet<Guid>> Solutions { get; } = new(StringComparer.OrdinalIgnoreCase) { ["Default"] = [] };

    /// <summary>What goes wrong, request by request.</summary>
    public FaultScript Faults { get; } = new();

    /// <summary>What the holder of the token may do.</summary>
    public Access Access { get; set; } = Access.Granted;

    /// <summary>The only token that is accepted.</summary>
    public string Token { get; set; } = "token-of-the-stand-in-" + Guid.NewGuid().ToString("N");

    /// <summary>The tenant that the 401 challenge names.</summary>
    public Guid Tenant { get; } = Guid.NewGuid();

    /// <summary>The page that the 401 challenge names; null for Microsoft's with <see cref="Tenant"/>.</summary>
    public string? AuthorizationPage { get; set; }

    /// <summary>The most rows on one page, where the request does not want fewer.</summary>
    public int PageSize { get; set; } = 5000;

    /// <summary>Where the next page is said to be, in place of the truth.</summary>
    public string? NextLink { get; set; }

    /// <summary>Value for <c>IDENTITY_ENDPOINT</c>: a managed identity as App Service gives it.</summary>
    public string IdentityEndpoint => Url + ManagedIdentity.Path;

    /// <summary>Value for <c>IDENTITY_HEADER</c>.</summary>
    public string IdentityHeader { get; } = Guid.NewGuid().ToString("N");

    /// <summary>What has come in so far, oldest first.</summary>
    public IReadOnlyList<LoggedRequest> Requests
    {
        get
        {
            lock (requests)
            {
                return [.. requests];
            }
        }
    }

    /// <summary>Starts an environment without rows.</summary>
    /// <param name="certificate">Makes it an https address; plain http where null.</param>
    public static async Task<StandInEnvironment> StartAsync(X509Certificate2? certificate = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(options =>
        {
            options.Listen(System.Net.IPAddress.Loopback, 0, listener =>
            {
                if (certificate is not null)
                {
                    listener.UseHttps(certificate);
                }
            });
            options.Limits.MaxRequestBodySize = null;
        });
        builder.Services.AddLogging(logging => logging.ClearProviders());
        StandInEnvironment environment = new(builder.Build());
        environment.application.Run(environment.HandleAsync);
        await environment.application.StartAsync();
        environment.Url = environment.application.Urls.Single();
        return environment;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        LoggedRequest request = await LoggedRequest.ReadAsync(context.Request);
        lock (requests)
        {
            requests.Add(request);
        }

        Fault? fault = Faults.Take();
        Reply reply = fault is null or { IsProcessed: true } ? Answer(request) : Reply.Of(204);
        if (fault is not null)
        {
            await fault.Until.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (fault.Cuts || context.RequestAborted.IsCancellationRequested)
            {
                context.Abort();
                return;
            }

            reply = fault.Reply ?? reply;
        }

        await reply.WriteAsync(context.Response);
    }

    private Reply Answer(LoggedRequest request)
    {
        if (request.Path == ManagedIdentity.Path)
        {
            return ManagedIdentity.Answer(request, IdentityHeader, Url, Token);
        }

        if (Gate.Refusal(request, this) is { } refusal)
        {
            return refusal;
        }

        try
        {
            return new ConnectorEndpoint(this).Answer(request);
        }
        catch (RefusedException refused)
        {
            return refused.Reply;
        }
    }
}
