using ConnectorRuntime.Calls;
using ConnectorRuntime.Gateway.Calls;

namespace PacPackager.Running;

/// <summary>What a run's request goes to: a written reply, a service that is named, or nothing.</summary>
/// <param name="reply">The reply, or null.</param>
/// <param name="backend">The service, or null.</param>
internal sealed class BackendStandIn(ServiceReply? reply, Uri? backend) : IDisposable
{
    private readonly BackendSender? sender = backend is null ? null : new BackendSender(useProxy: !backend.IsLoopback);

    /// <summary>True once something was to be sent and there was nowhere to send it.</summary>
    public bool WasMissed { get; private set; }

    /// <summary>Sends a request to whatever there is.</summary>
    /// <exception cref="HttpRequestException">There is nothing, or the service cannot be reached.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (sender is not null)
        {
            return await sender.SendAsync(request, cancellationToken);
        }

        if (request.Content is { } content)
        {
            // Reading the body to its end is what sending would have done.
            await content.CopyToAsync(Stream.Null, cancellationToken);
        }

        if (reply is not null)
        {
            HttpResponseMessage response = reply.ToResponse();
            response.RequestMessage = request;
            return response;
        }

        WasMissed = true;
        throw new HttpRequestException("There is no service to send this to.");
    }

    /// <inheritdoc />
    public void Dispose() => sender?.Dispose();
}
