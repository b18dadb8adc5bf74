using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using TestKit;

namespace EndToEnd.Tests.Stage;

/// <summary>A flow's callback address, which can be out of order.</summary>
internal sealed class CallbackInbox : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Channel<string> taken = Channel.CreateUnbounded<string>();
    private readonly Channel<string> turnedAway = Channel.CreateUnbounded<string>();
    private LoopbackService? service;

    public Uri Address => new(service!.Url + "/callback");

    /// <summary>While true, every notification is answered with 503.</summary>
    public bool IsDown { get; set; }

    public static async Task<CallbackInbox> StartAsync()
    {
        CallbackInbox inbox = new();
        inbox.service = await LoopbackService.StartAsync(inbox.ReceiveAsync);
        return inbox;
    }

    /// <summary>The next notification that was taken.</summary>
    public async Task<JObject> NextAsync() => Answer.Read(await taken.Reader.ReadAsync().AsTask().WaitAsync(Patience));

    /// <summary>The next notification that was turned away.</summary>
    public async Task<JObject> NextTurnedAwayAsync() => Answer.Read(await turnedAway.Reader.ReadAsync().AsTask().WaitAsync(Patience));

    public ValueTask DisposeAsync() => service!.DisposeAsync();

    private Task ReceiveAsync(ReceivedRequest request, HttpContext context)
    {
        bool down = IsDown;
        context.Response.StatusCode = down ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status202Accepted;
        return (down ? turnedAway : taken).Writer.WriteAsync(request.Text).AsTask();
    }
}
