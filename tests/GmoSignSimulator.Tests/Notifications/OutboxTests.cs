using System.Text.Json;
using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;
using Microsoft.Extensions.Time.Testing;
using TestKit;

namespace GmoSignSimulator.Tests.Notifications;

public sealed class OutboxTests
{
    [Fact]
    public async Task A_completed_envelope_is_told_to_every_hook()
    {
        await using Callback one = await Callback.StartAsync();
        await using Callback two = await Callback.StartAsync();
        await using Simulated simulated = await Simulated.StartAsync();
        await simulated.ConnectAsync(one.Url);
        await simulated.ConnectAsync(two.Url);

        (string envelope, string document) = await CompleteAsync(simulated);

        ReceivedRequest notification = await one.NextAsync();
        Assert.Equal("POST", notification.Method);
        Assert.Equal("/callback?sig=abc", notification.PathAndQuery);
        Assert.Equal("application/json; charset=utf-8", notification.Headers["Content-Type"]);
        Assert.Equal(
            $$"""{"document_list":[{"documentId":"{{document}}","document_name":"a.pdf"}],"envelope_name":"In order","envelope_xid":"{{envelope}}"}""",
            notification.Text);
        Assert.Equal(notification.Text, (await two.NextAsync()).Text);
    }

    [Fact]
    public async Task A_failed_notification_is_sent_again()
    {
        await using Callback callback = await Callback.StartAsync(500, 302, 429);
        await using Simulated simulated = await Simulated.StartAsync();
        await simulated.ConnectAsync(callback.Url);

        await CompleteAsync(simulated);
        await simulated.Log.LineAsync("attempt 4: 200 OK");

        JsonElement delivery = Assert.Single(await simulated.DeliveriesAsync());
        Assert.Equal("Delivered", delivery.GetProperty("state").GetString());
        Assert.Equal(4, delivery.GetProperty("attempts").GetInt32());
        Assert.Equal(4, callback.Count);
    }

    [Fact]
    public async Task Nobody_listening_is_a_failure_like_others()
    {
        Callback callback = await Callback.StartAsync();
        string url = callback.Url;
        await callback.DisposeAsync();
        await using Simulated simulated = await Simulated.StartAsync();
        await simulated.ConnectAsync(url);

        await CompleteAsync(simulated);
        await simulated.Log.LineAsync("attempt 2: ConnectionError");

        Assert.Equal("Pending", Assert.Single(await simulated.DeliveriesAsync()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_next_attempt_is_planned_by_the_clock()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));
        await using Callback callback = await Callback.StartAsync(503);
        await using Simulated simulated = await Simulated.StartAsync(options => options with
        {
            TimeProvider = clock,
            FirstRetryDelay = TimeSpan.FromMinutes(1),
            LongestRetryDelay = TimeSpan.FromHours(1),
        });
        await simulated.ConnectAsync(callback.Url);

        await CompleteAsync(simulated);
        await simulated.Log.LineAsync("attempt 1: 503 ServiceUnavailable");

        JsonElement delivery = Assert.Single(await simulated.DeliveriesAsync());
        Assert.Equal(clock.GetUtcNow().AddMinutes(1), delivery.GetProperty("nextAttemptAt").GetDateTimeOffset());
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_receiver_that_is_gone_is_left_alone(int status)
    {
        await using Callback callback = await Callback.StartAsync(status);
        await using Simulated simulated = await Simulated.StartAsync();
        await simulated.ConnectAsync(callback.Url);

        await CompleteAsync(simulated);
        await simulated.Log.LineAsync($"attempt 1: {status}");
        await CompleteAsync(simulated);

        Assert.Equal("Abandoned", Assert.Single(await simulated.DeliveriesAsync()).GetProperty("state").GetString());
        Assert.True((await simulated.GetAsync("/_internal/hooks")).Json[0].GetProperty("isGone").GetBoolean());
        Assert.Equal(1, callback.Count);
    }

    [Fact]
    public async Task A_gone_hook_that_is_made_again_is_told_again()
    {
        await using Callback callback = await Callback.StartAsync(410);
        await using Simulated simulated = await Simulated.StartAsync();
        await simulated.ConnectAsync(callback.Url);
        await CompleteAsync(simulated);
        await simulated.Log.LineAsync("attempt 1: 410");

        await simulated.ConnectAsync(callback.Url);
        (string envelope, _) = await CompleteAsync(simulated);

        await callback.NextAsync();
        Assert.Contains(envelope, (await callback.NextAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_a_hook_cancels_what_is_pending()
    {
        await using Callback callback = await Callback.StartAsync(500);
        await using Simulated simulated = await Simulated.StartAsync(options => options with { FirstRetryDelay = TimeSpan.FromHours(1), LongestRetryDelay = TimeSpan.FromHours(1) });
        string hook = await simulated.ConnectAsync(callback.Url);
        await CompleteAsync(simulated);
        await simulated.Log.LineAsync("attempt 1: 500");

        (await simulated.DeleteAsync($"{Simulated.Connect}/{hook}")).Expect(200);

        Assert.Equal("Cancelled", Assert.Single(await simulated.DeliveriesAsync()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_hook_deleted_while_its_notification_travels_stays_cancelled()
    {
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource deleted = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using LoopbackService slow = await LoopbackService.StartAsync((_, _) =>
        {
            arrived.TrySetResult();
            return deleted.Task;
        });
        await using Simulated simulated = await Simulated.StartAsync();
        string hook = await simulated.ConnectAsync(slow.Url);
        await CompleteAsync(simulated);
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));

        (await simulated.DeleteAsync($"{Simulated.Connect}/{hook}")).Expect(200);
        deleted.SetResult();
        await simulated.Log.LineAsync("attempt 1: 200 OK");

        Assert.Equal("Cancelled", Assert.Single(await simulated.DeliveriesAsync()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_receiver_that_never_answers_is_given_up_and_tried_again()
    {
        await using LoopbackService silent = await LoopbackService.StartAsync((_, context) => Task.Delay(Timeout.Infinite, context.RequestAborted)
            .ContinueWith(_ => { }, TaskScheduler.Default));
        await using Simulated simulated = await Simulated.StartAsync(options => options with { DeliveryTimeout = TimeSpan.FromMilliseconds(50) });
        await simulated.ConnectAsync(silent.Url);

        await CompleteAsync(simulated);

        await simulated.Log.LineAsync("attempt 2: no answer in time");
        Assert.Equal("Pending", Assert.Single(await simulated.DeliveriesAsync()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task An_envelope_signed_twice_at_once_is_told_once()
    {
        await using Callback callback = await Callback.StartAsync();
        await using Simulated simulated = await Simulated.StartAsync();
        await simulated.ConnectAsync(callback.Url);
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        (string envelope, _) = await simulated.RequestAsync(Bodies.Partners(code, "a@example.org@1"));

        Reply[] replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => simulated.SignAsync(envelope, "a@example.org")));

        Assert.Single(replies, reply => reply.Status == 200);
        Assert.Single(await simulated.DeliveriesAsync());
    }

    [Fact]
    public async Task A_decline_is_never_told()
    {
        await using Callback callback = await Callback.StartAsync();
        await using Simulated simulated = await Simulated.StartAsync();
        await simulated.ConnectAsync(callback.Url);
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        (string envelope, _) = await simulated.RequestAsync(Bodies.Partners(code, "a@example.org@1"));

        (await simulated.PostAsync($"/_internal/envelopes/{envelope}/decline", new JsonObject { ["signer"] = "a@example.org" })).Expect(200);

        Assert.Empty(await simulated.DeliveriesAsync());
    }

    [Fact]
    public async Task An_envelope_sent_without_the_flag_is_never_told()
    {
        await using Callback callback = await Callback.StartAsync();
        await using Simulated simulated = await Simulated.StartAsync();
        await simulated.ConnectAsync(callback.Url);
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        JsonObject body = Bodies.Partners(code, "a@example.org@1");
        body.Remove("is_web_hook");
        (string envelope, _) = await simulated.RequestAsync(body);

        Assert.Equal("Completed", (await simulated.SignAsync(envelope, "a@example.org")).Expect(200).Text("state"));

        Assert.Empty(await simulated.DeliveriesAsync());
    }

    [Fact]
    public async Task What_is_pending_is_sent_after_a_new_start()
    {
        using TemporaryFolder folder = new();
        await using Callback callback = await Callback.StartAsync(503);
        TimeSpan hour = TimeSpan.FromHours(1);
        await using (Simulated first = await Simulated.StartAsync(folder.FullPath, options => options with { FirstRetryDelay = hour, LongestRetryDelay = hour }))
        {
            await first.ConnectAsync(callback.Url);
            await CompleteAsync(first);
            await first.Log.LineAsync("attempt 1: 503");
        }

        FakeTimeProvider later = new(TimeProvider.System.GetUtcNow() + hour + hour);
        await using Simulated second = await Simulated.StartAsync(folder.FullPath, options => options with { TimeProvider = later });

        Assert.Equal((await callback.NextAsync()).Text, (await callback.NextAsync()).Text);
        await second.Log.LineAsync("attempt 2: 200 OK");
        Assert.Equal("Delivered", Assert.Single(await second.DeliveriesAsync()).GetProperty("state").GetString());
    }

    private static async Task<(string Envelope, string Document)> CompleteAsync(Simulated simulated)
    {
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        (string envelope, string document) = await simulated.RequestAsync(Bodies.Partners(code, "a@example.org@1"));
        (await simulated.SignAsync(envelope, "a@example.org")).Expect(200);
        return (envelope, document);
    }
}
