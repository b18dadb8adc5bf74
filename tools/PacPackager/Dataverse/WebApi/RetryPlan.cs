using System.Net.Http.Headers;

namespace PacPackager.Dataverse.WebApi;

/// <summary>How long to wait before each further try of one request.</summary>
/// <remarks>
/// Source: "Service protection API limits": wait exactly as long as Retry-After says; where it says nothing, twice as long each time.
/// A window is 300 seconds, so a wait is rarely longer.
/// </remarks>
internal sealed class RetryPlan(TimeProvider time)
{
    /// <summary>The most tries beside the first.</summary>
    internal const int MostRetries = 5;

    /// <summary>The most time that one request spends waiting.</summary>
    internal static readonly TimeSpan MostWaiting = TimeSpan.FromMinutes(10);

    private TimeSpan waited;

    /// <summary>How many further tries have been granted.</summary>
    internal int Retries { get; private set; }

    /// <summary>The wait before the next try, or null where it is time to give up.</summary>
    internal TimeSpan? Next(RetryConditionHeaderValue? retryAfter)
    {
        TimeSpan wait = Asked(retryAfter) ?? TimeSpan.FromSeconds(Math.Pow(2, Retries + 1));
        if (Retries == MostRetries || waited + wait > MostWaiting)
        {
            return null;
        }

        Retries++;
        waited += wait;
        return wait;
    }

    private TimeSpan? Asked(RetryConditionHeaderValue? retryAfter)
    {
        TimeSpan? wait = retryAfter?.Delta ?? retryAfter?.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
