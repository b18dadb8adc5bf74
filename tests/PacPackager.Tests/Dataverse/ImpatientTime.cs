using Microsoft.Extensions.Time.Testing;
using PacPackager.Dataverse.WebApi;

namespace PacPackager.Tests.Dataverse;

/// <summary>A clock that jumps ahead whenever somebody waits, and remembers how long they wanted to; limits of single answers do not count as waiting.</summary>
internal sealed class ImpatientTime : FakeTimeProvider
{
    private readonly List<TimeSpan> waits = [];

    internal ImpatientTime()
        : base(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>The waits so far.</summary>
    internal IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (waits)
            {
                return [.. waits];
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime != WebApiCaller.AnswerLimit && dueTime != Timeout.InfiniteTimeSpan)
        {
            lock (waits)
            {
                waits.Add(dueTime);
            }

            // Not here and now: whoever waits wants to hold the timer first.
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}
