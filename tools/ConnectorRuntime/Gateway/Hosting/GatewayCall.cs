using System.Net;
using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Gateway.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>What becomes known of one HTTP request at the gateway while it is answered.</summary>
internal sealed class GatewayCall
{
    private readonly TimeProvider time;
    private readonly DateTimeOffset startedAt;
    private readonly long started;

    public GatewayCall(HttpContext context, SecretMask mask, TimeProvider time)
    {
        this.time = time;
        startedAt = time.GetUtcNow();
        started = time.GetTimestamp();
        string? given = context.Request.Headers["x-ms-client-request-id"];
        CorrelationId = string.IsNullOrEmpty(given) ? Guid.NewGuid().ToString() : given;
        Target = TargetOf(context);
        Url = $"{context.Request.Scheme}://{context.Request.Host}{Target}";
        Recorder = new CallRecorder(mask, WireLog.BodyLimit);
        FromFlow = new WireMessage
        {
            Method = context.Request.Method,
            Url = mask.Url(Url),
            Headers = [.. context.Request.Headers.Select(header => KeyValuePair.Create(header.Key, mask.Header(header.Key, header.Value.ToString())))],
            Body = Recorder.NewBody(),
        };
    }

    public CallRecorder Recorder { get; }

    /// <summary>Path and query byte for byte as on the request line.</summary>
    public string Target { get; }

    /// <summary>The call's address at the gateway.</summary>
    public string Url { get; }

    public string CorrelationId { get; }

    public string Connection { get; set; } = "";

    public string? OperationId { get; set; }

    public WireMessage FromFlow { get; }

    public WireMessage? ToFlow { get; set; }

    /// <summary>The gateway's own answer, the reason noted.</summary>
    public HttpResponseMessage Refuse(HttpStatusCode status, string reason) =>
        GatewayError.Create(status, CorrelationId, Recorder.Fail(reason));

    public WireEntry ToEntry() => new()
    {
        At = startedAt,
        Duration = time.GetElapsedTime(started),
        Connection = Connection,
        OperationId = OperationId,
        FromFlow = FromFlow,
        Exchanges = Recorder.Exchanges,
        ToFlow = ToFlow,
        Problem = Recorder.Problem,
    };

    // A client that takes the gateway for a proxy writes a whole address there.
    private static string TargetOf(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return Uri.TryCreate(target, UriKind.Absolute, out Uri? whole) && !target.StartsWith('/') ? whole.PathAndQuery : target;
    }
}
