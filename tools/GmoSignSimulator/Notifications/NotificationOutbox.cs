using System.Text.Json;
using System.Threading.Channels;
using GmoSignSimulator.Domain;
using GmoSignSimulator.Hosting;
using GmoSignSimulator.Storage;
using Microsoft.EntityFrameworkCore;

namespace GmoSignSimulator.Notifications;

/// <summary>The notifications still to be sent. They are rows, so that they outlive the process.</summary>
internal sealed class NotificationOutbox(Store store, RetryPlan retries, IIdSource ids, TimeProvider clock)
{
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Completes when <see cref="Ring"/> is called, or was called since the last time.</summary>
    public async Task WaitForRingAsync(CancellationToken cancellation) => await bell.Reader.ReadAsync(cancellation);

    /// <summary>Wakes the sender.</summary>
    public void Ring() => bell.Writer.TryWrite(true);

    /// <summary>Adds one delivery for each hook of the account, in the transaction that completes the envelope.</summary>
    public async Task WriteAsync(SimulatorContext context, Envelope envelope, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        string payload = JsonSerializer.Serialize(new
        {
            document_list = envelope.Documents.Select(document => new { documentId = document.ControlNumber, document_name = document.Name }),
            envelope_name = envelope.Name,
            envelope_xid = envelope.Xid,
        }, Json.Options);
        foreach (Hook hook in await context.Hooks.Where(hook => hook.AccountId == envelope.AccountId && !hook.IsGone).ToListAsync(cancellation))
        {
            context.Deliveries.Add(new Delivery
            {
                Id = ids.Next("del"),
                AccountId = envelope.AccountId,
                HookId = hook.Id,
                EnvelopeXid = envelope.Xid,
                Url = hook.Url,
                Payload = payload,
                CreatedAt = now,
                NextAttemptAt = now,
            });
        }
    }

    /// <summary>Stops what is still to be sent to a hook.</summary>
    public static Task CancelAsync(SimulatorContext context, string hookId, DateTimeOffset now) =>
        FinishPendingAsync(context, hookId, DeliveryState.Cancelled, now);

    /// <summary>The deliveries whose time has come, oldest first.</summary>
    public Task<List<Delivery>> DueAsync(int most, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return store.ReadAsync(context => context.Deliveries.AsNoTracking()
            .Where(delivery => delivery.State == DeliveryState.Pending && delivery.NextAttemptAt <= now)
            .OrderBy(delivery => delivery.NextAttemptAt).Take(most).ToListAsync(cancellation));
    }

    /// <summary>When the next delivery is due, or null when nothing waits.</summary>
    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellation) => store.ReadAsync(context => context.Deliveries
        .Where(delivery => delivery.State == DeliveryState.Pending)
        .OrderBy(delivery => delivery.NextAttemptAt)
        .Select(delivery => (DateTimeOffset?)delivery.NextAttemptAt)
        .FirstOrDefaultAsync(cancellation));

    /// <summary>Writes down what became of an attempt. A hook deleted meanwhile stays deleted.</summary>
    public Task RecordAsync(string deliveryId, DeliveryOutcome outcome, CancellationToken cancellation) => store.ChangeAsync(async context =>
    {
        Delivery? delivery = await context.Deliveries.SingleOrDefaultAsync(each => each.Id == deliveryId, cancellation);
        if (delivery is not { State: DeliveryState.Pending })
        {
            return false;
        }

        DateTimeOffset now = clock.GetUtcNow();
        delivery.Attempts++;
        delivery.LastOutcome = outcome.Words;
        if (outcome.IsDelivered)
        {
            delivery.State = DeliveryState.Delivered;
            delivery.FinishedAt = now;
        }
        else if (outcome.IsGone)
        {
            await RetireAsync(context, delivery.HookId, now, cancellation);
        }
        else
        {
            delivery.NextAttemptAt = now + retries.After(delivery.Attempts);
        }

        return true;
    }, cancellation);

    private static async Task RetireAsync(SimulatorContext context, string hookId, DateTimeOffset now, CancellationToken cancellation)
    {
        await FinishPendingAsync(context, hookId, DeliveryState.Abandoned, now);
        if (await context.Hooks.SingleOrDefaultAsync(hook => hook.Id == hookId, cancellation) is { } hook)
        {
            hook.IsGone = true;
        }
    }

    private static async Task FinishPendingAsync(SimulatorContext context, string hookId, DeliveryState state, DateTimeOffset now)
    {
        await foreach (Delivery delivery in context.Deliveries
            .Where(each => each.HookId == hookId && each.State == DeliveryState.Pending).AsAsyncEnumerable())
        {
            delivery.State = state;
            delivery.FinishedAt = now;
        }
    }
}
