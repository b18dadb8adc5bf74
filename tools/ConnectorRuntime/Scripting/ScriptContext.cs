using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ConnectorRuntime.Scripting;

/// <summary>What a script sees of its call.</summary>
internal sealed class ScriptContext(ScriptCall call) : IScriptContext
{
    private readonly ConcurrentDictionary<HttpRequestMessage, bool> sent = new(ReferenceEqualityComparer.Instance);

    public string CorrelationId => call.CorrelationId;

    public string OperationId => call.OperationId;

    public HttpRequestMessage Request => call.Request;

    public ILogger Logger => call.Logger;

    // Scripts know no nullable annotations; on the platform this is null in some regions.
    public Uri OriginalRequestUri => call.OriginalRequestUri!;

    public Uri CreateNotificationUri(string pathAndQuery)
    {
        ArgumentNullException.ThrowIfNull(pathAndQuery);
        return call.ConnectionUri is { } connection
            ? new Uri(connection.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/" + pathAndQuery.TrimStart('/'))
            : throw new InvalidOperationException("This call came without a gateway, so there is no notification address.");
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return sent.TryAdd(request, true)
            ? call.Send(request, cancellationToken)
            : throw new InvalidOperationException(
                "The request message was already sent. Cannot send the same request message multiple times.");
    }
}
