using System.Data.Common;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GmoSignSimulator.Domain;
using GmoSignSimulator.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GmoSignSimulator.Notifications;

/// <summary>
/// Empties the outbox. An attempt is written down after it was made, so a receiver may get a notification twice but never not at all.
/// </summary>
internal sealed class DeliverySender : IAsyncDisposable
{
    private const int AtOnce = 16;

    /// <summary>A timer cannot wait longer; the loop then simply looks again.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    /// <summary>How long to leave a database alone that has just failed.</summary>
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(1);

    private readonly NotificationOutbox outbox;
    private readonly TimeProvider clock;
    private readonly TimeSpan timeout;
    private readonly ILogger logger;
    private readonly HttpClient client;
    private readonly ITimer alarm;
    private readonly CancellationTokenSource stopping = new();
    private readonly Task loop;

    public DeliverySender(NotificationOutbox outbox, TimeProvider clock, TimeSpan timeout, ILogger logger)
    {
        this.outbox = outbox;
        this.clock = clock;
        this.timeout = timeout;
        this.logger = logger;
        // A redirect or a proxy could lead off this machine.
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };
        alarm = clock.CreateTimer(_ => outbox.Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        loop = Task.Run(RunAsync);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        outbox.Ring();
        await loop;
        await alarm.DisposeAsync();
        client.Dispose();
        stopping.Dispose();
    }

    private async Task RunAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await RoundAsync();
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                // The simulator is stopping; what is pending stays in the file.
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException)
            {
                Log.OutboxFault(logger, exception);
                alarm.Change(AfterFault, Timeout.InfiniteTimeSpan);
                await outbox.WaitForRingAsync(CancellationToken.None);
            }
        }
    }

    private async Task RoundAsync()
    {
        List<Delivery> due = await outbox.DueAsync(AtOnce, stopping.Token);
        if (due.Count == 0)
        {
            await SleepAsync();
            return;
        }

        await Task.WhenAll(due.Select(AttemptAsync));
    }

    private async Task SleepAsync()
    {
        if (await outbox.NextDueAsync(stopping.Token) is { } next)
        {
            TimeSpan wait = next - clock.GetUtcNow();
            alarm.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestSleep ? LongestSleep : wait, Timeout.InfiniteTimeSpan);
        }

        await outbox.WaitForRingAsync(stopping.Token);
    }

    private async Task AttemptAsync(Delivery delivery)
    {
        DeliveryOutcome outcome = await PostAsync(delivery);
        await outbox.RecordAsync(delivery.Id, outcome, stopping.Token);
        Log.Delivery(logger, delivery.Id, delivery.Attempts + 1, outcome.Words);
    }

    private async Task<DeliveryOutcome> PostAsync(Delivery delivery)
    {
        using CancellationTokenSource limit = new(timeout, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping.Token);
        try
        {
            if (!CallbackAddress.IsOnThisMachine(delivery.Url))
            {
                return new(null, "not on this machine");
            }

            using StringContent content = new(delivery.Payload, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8"));
            using HttpResponseMessage response = await client.PostAsync(new Uri(delivery.Url), content, either.Token);
            return new((int)response.StatusCode, Words(response.StatusCode));
        }
        catch (HttpRequestException exception)
        {
            return new(null, exception.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return new(null, "no answer in time");
        }
    }

    private static string Words(HttpStatusCode status) => FormattableString.Invariant($"{(int)status} {status}");
}
