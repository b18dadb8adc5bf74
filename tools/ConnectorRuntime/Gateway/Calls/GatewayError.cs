using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace ConnectorRuntime.Gateway.Calls;

/// <summary>Answers of the gateway itself, in the shape in which the platform's gateway wraps its own failures.</summary>
public static class GatewayError
{
    /// <summary>
    /// <c>{"error": {"code": 502, "source": "127.0.0.1", "clientRequestId": "…", "message": "BadGateway", "innerError": {"message": "…"}}}</c>.
    /// </summary>
    /// <param name="status">The status, also the number in <c>code</c>.</param>
    /// <param name="correlationId">Ties the answer to the call.</param>
    /// <param name="reason">What happened and what to do, or null.</param>
    public static HttpResponseMessage Create(HttpStatusCode status, string correlationId, string? reason = null)
    {
        JObject error = new()
        {
            ["code"] = (int)status,
            ["source"] = "127.0.0.1",
            ["clientRequestId"] = correlationId,
            ["message"] = status.ToString(),
        };
        if (reason is not null)
        {
            error["innerError"] = new JObject { ["message"] = reason };
        }

        return Json(status, new JObject { ["error"] = error });
    }

    /// <summary>The rate limiter's answer: 429 with Retry-After.</summary>
    /// <param name="retryAfter">Whole seconds until the next call is taken.</param>
    public static HttpResponseMessage TooManyRequests(int retryAfter)
    {
        HttpResponseMessage response = Json(HttpStatusCode.TooManyRequests, new JObject
        {
            ["statusCode"] = 429,
            ["message"] = $"Rate limit is exceeded. Try again in {retryAfter} seconds.",
        });
        response.Headers.RetryAfter = new(TimeSpan.FromSeconds(retryAfter));
        return response;
    }

    private static HttpResponseMessage Json(HttpStatusCode status, JObject body) => new(status)
    {
        Content = new StringContent(body.ToString(Newtonsoft.Json.Formatting.None), Encoding.UTF8, "application/json"),
    };
}
