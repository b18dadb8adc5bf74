namespace GmoSignSimulator.Notifications;

/// <summary>How long to wait after a failed attempt: doubling from the first delay up to the longest.</summary>
internal sealed record RetryPlan(TimeSpan First, TimeSpan Longest)
{
    public TimeSpan After(int attempts)
    {
        double factor = Math.Pow(2, Math.Min(attempts, 30) - 1);
        return First * factor < Longest ? First * factor : Longest;
    }
}
