namespace ConnectorRuntime.Gateway.Connections;

/// <summary>Counts the calls of one connection in windows of 60 seconds.</summary>
/// <remarks>
/// A window opens with the first call after the last one closed. Source: "Custom connector FAQ" (500 requests a minute and
/// connection); the answer of the platform's rate limiter names the seconds until the next call is taken.
/// </remarks>
/// <param name="callsPerMinute">Calls taken in a window; 0 takes every call.</param>
/// <param name="clock">Measures the window.</param>
public sealed class CallLimit(int callsPerMinute, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private long? openedAt;
    private int taken;

    /// <summary>Takes one call; false when the window is full.</summary>
    /// <param name="retryAfter">Whole seconds until the window closes, at least 1; 0 when the call is taken.</param>
    public bool TryTake(out int retryAfter)
    {
        retryAfter = 0;
        if (callsPerMinute == 0)
        {
            return true;
        }

        lock (gate)
        {
            long now = clock.GetTimestamp();
            if (openedAt is null || clock.GetElapsedTime(openedAt.Value, now) >= Window)
            {
                openedAt = now;
                taken = 0;
            }

            if (taken < callsPerMinute)
            {
                taken++;
                return true;
            }

            TimeSpan left = Window - clock.GetElapsedTime(openedAt.Value, now);
            retryAfter = Math.Max(1, (int)Math.Ceiling(left.TotalSeconds));
            return false;
        }
    }
}
