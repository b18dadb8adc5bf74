using System.Net;
using System.Net.Http.Headers;

namespace PacPackager.Dataverse.WebApi;

/// <summary>An answer that came back.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Body">Its body as text; empty where there is none.</param>
internal sealed record WebApiReply(HttpStatusCode Status, string Body)
{
    /// <summary>How long to wait before the next try, where it says so.</summary>
    public RetryConditionHeaderValue? RetryAfter { get; init; }

    /// <summary>Where it sends the caller instead, where it does.</summary>
    public Uri? Location { get; init; }

    /// <summary>Whether it did what was asked.</summary>
    public bool Succeeded => (int)Status is >= 200 and <= 299;

    /// <summary>What the answer leaves open about a change.</summary>
    internal Doubt Doubt => Status switch
    {
        HttpStatusCode.InternalServerError or HttpStatusCode.ServiceUnavailable => Doubt.Ended,
        // Somebody on the way lost patience; the environment itself may still be at work.
        HttpStatusCode.RequestTimeout or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => Doubt.Running,
        _ => Doubt.None,
    };

    /// <summary>Whether the same request may do better later.</summary>
    internal bool MayPass => Status == HttpStatusCode.TooManyRequests || Doubt != Doubt.None;
}
