using Microsoft.Extensions.Logging;

namespace ScriptTests.Calls;

/// <summary>What the platform hands to a script, written by hand: the suite makes thousands of calls.</summary>
internal sealed class Context(string operationId, HttpRequestMessage request, Uri? originalRequestUri, ILogger logger, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    : IScriptContext
{
    public string CorrelationId => "correlation-1";

    public string OperationId => operationId;

    public HttpRequestMessage Request => request;

    public ILogger Logger => logger;

    public Uri OriginalRequestUri => originalRequestUri!;

    public Uri CreateNotificationUri(string pathAndQuery) => throw new NotSupportedException("This connector makes no notification address of its own.");

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => send(request, cancellationToken);
}
