using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace EndToEnd.Tests.Stage;

/// <summary>Stands on the line between gateway and service: passes everything on and keeps every byte of it, credentials included.</summary>
internal sealed class ServiceTap : IAsyncDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly ConcurrentQueue<byte[]> answers = new();
    private readonly LoopbackService line;

    private ServiceTap(LoopbackService line) => this.line = line;

    public string Url => line.Url;

    /// <summary>What has reached the service.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => line.Received;

    /// <summary>The bodies that the service has answered with.</summary>
    public IReadOnlyList<byte[]> Answers => [.. answers];

    /// <summary>What has reached the service on a path that ends so, body as text.</summary>
    public string Sent(string pathEnd) => Requests.Single(request => request.PathAndQuery.EndsWith(pathEnd, StringComparison.Ordinal)).Text;

    public static async Task<ServiceTap> StartAsync(string serviceUrl)
    {
        ServiceTap? tap = null;
        tap = new ServiceTap(await LoopbackService.StartAsync((request, context) => tap!.PassOnAsync(serviceUrl, request, context)));
        return tap;
    }

    public async ValueTask DisposeAsync()
    {
        await line.DisposeAsync();
        client.Dispose();
    }

    private async Task PassOnAsync(string serviceUrl, ReceivedRequest received, HttpContext context)
    {
        using HttpRequestMessage request = new(new HttpMethod(received.Method), new Uri(serviceUrl + received.PathAndQuery));
        request.Content = received.Body.Length == 0 ? null : new ByteArrayContent(received.Body);
        foreach ((string name, string value) in received.Headers.Where(header => header.Key is not ("Host" or "Content-Length")))
        {
            _ = request.Headers.TryAddWithoutValidation(name, value) || (request.Content?.Headers.TryAddWithoutValidation(name, value) ?? false);
        }

        try
        {
            using HttpResponseMessage response = await client.SendAsync(request, context.RequestAborted);
            byte[] body = await response.Content.ReadAsByteArrayAsync(context.RequestAborted);
            answers.Enqueue(body);
            context.Response.StatusCode = (int)response.StatusCode;
            var headers = response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Transfer-Encoding");
            foreach ((string name, IEnumerable<string> values) in headers)
            {
                context.Response.Headers[name] = values.ToArray();
            }

            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
        catch (HttpRequestException)
        {
            // The service has cut the line: so does the tap.
            context.Abort();
        }
    }
}
