using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Errors;

/// <summary>Something that can happen at the service, as a name that a theory shows and the answer that goes with it.</summary>
internal sealed record Situation(string Name, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Service)
{
    /// <summary>The service may or may not have acted.</summary>
    public static IReadOnlyList<Situation> Unanswered { get; } =
    [
        new("connection refused", (_, _) => throw new HttpRequestException("Connection refused (canary-customer-7f3a)")),
        new("connection cut", (_, _) => throw new IOException("Unexpected end of stream")),
        new("connection given up", (_, _) => throw new TaskCanceledException("The request was canceled due to a time-out.")),
        new("fault of the platform", (_, _) => throw new InvalidOperationException("Something is odd.")),
        new("answer cut in the middle", (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new CutContent() })),
        new("answer that is no gzip although it says so", (_, _) => Task.FromResult(Gzip("{}"))),
        Answer(301, "Moved", "text/plain"),
        Answer(302, "", "text/plain"),
        Answer(307, "", "text/plain"),
        Answer(408, "{\"message\":\"too slow\"}"),
        Answer(500, "{\"message\":\"broken\"}"),
        Answer(502, "<html>Bad gateway</html>", "text/html"),
        Answer(503, ""),
        Answer(504, "{}"),
        Answer(200, "<html><body>Maintenance</body></html>", "text/html"),
        Answer(200, "<html><body>Maintenance</body></html>"),
        Answer(200, ""),
        Answer(200, "   "),
        Answer(200, "[{\"envelope_xid\":\"x-1\"}]"),
        Answer(200, "\"x-1\""),
        Answer(200, "null"),
        Answer(200, "{\"envelope_xid\":\"x-1\""),
        Answer(200, "{\"envelope_xid\":\"x-1\"} and more"),
        Answer(201, "OK", "text/plain"),
    ];

    /// <summary>The service has said no.</summary>
    public static IReadOnlyList<Situation> Refused { get; } =
    [
        Answer(400, "{\"message\":\"in the service's words\"}"),
        Answer(401, "{\"error\":{\"code\":401,\"message\":\"in the service's words\"}}"),
        Answer(403, "{\"error\":\"in the service's words\"}"),
        Answer(405, "{\"error\":\"invalid\",\"error_description\":\"in the service's words\"}"),
        Answer(409, "{\"status\":\"9\",\"message\":\"in the service's words\"}"),
        Answer(410, "in the service's words", "text/plain"),
        Answer(413, "{\"message\":\"in the service's words\"}"),
        Answer(422, "{\"message\":\"in the service's words\"}"),
    ];

    /// <summary>Rows of a theory: every operation in every situation.</summary>
    public static TheoryData<string, string> WithEveryOperation(IEnumerable<Situation> situations)
    {
        TheoryData<string, string> rows = [];
        foreach (Situation situation in situations)
        {
            foreach (Call call in Sample.All)
            {
                rows.Add(call.OperationId, situation.Name);
            }
        }

        return rows;
    }

    /// <summary>Makes the operation's call in this situation.</summary>
    public Task<Outcome> MeetAsync(string operationId) => Sample.Of(operationId).MakeAsync(new Platform { Service = Service });

    public static Situation Answer(int status, string text, string mediaType = "application/json", string? retryAfter = null) =>
        new($"{status} {mediaType} {text}", (_, _) =>
        {
            HttpResponseMessage response = new((HttpStatusCode)status) { Content = new StringContent(text, Encoding.UTF8, mediaType) };
            response.Headers.RetryAfter = retryAfter is null ? null : RetryConditionHeaderValue.Parse(retryAfter);
            return Task.FromResult(response);
        });

    private static HttpResponseMessage Gzip(string text)
    {
        StringContent content = new(text, Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    private sealed class CutContent : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new IOException("The response ended prematurely.");

        protected override Task<Stream> CreateContentReadStreamAsync() => throw new HttpRequestException("The response ended prematurely.");

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
