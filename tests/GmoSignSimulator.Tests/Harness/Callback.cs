using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace GmoSignSimulator.Tests.Harness;

/// <summary>A flow's callback address: answers with the statuses a test gives, then with 200.</summary>
internal sealed class Callback : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Channel<ReceivedRequest> arrivals = Channel.CreateUnbounded<ReceivedRequest>();
    private readonly Queue<int> statuses;
    private LoopbackService service = null!;

    private Callback(IEnumerable<int> statuses) => this.statuses = new(statuses);

    public string Url => service.Url + "/callback?sig=abc";

    public int Count => service.Received.Count;

    public static async Task<Callback> StartAsync(params int[] statuses)
    {
        Callback callback = new(statuses);
        callback.service = await LoopbackService.StartAsync((request, context) =>
        {
            lock (callback.statuses)
            {
                context.Response.StatusCode = callback.statuses.TryDequeue(out int status) ? status : StatusCodes.Status200OK;
            }

            callback.arrivals.Writer.TryWrite(request);
            return Task.CompletedTask;
        });
        return callback;
    }

    /// <summary>The next notification, or a failed test when none comes.</summary>
    public async Task<ReceivedRequest> NextAsync() => await arrivals.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public ValueTask DisposeAsync() => service.DisposeAsync();
}
