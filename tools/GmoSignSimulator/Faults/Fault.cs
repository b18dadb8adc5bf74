namespace GmoSignSimulator.Faults;

/// <summary>Something that is to go wrong with a call.</summary>
internal sealed record Fault
{
    /// <summary>The operation id of the connector, or <c>*</c> for every call of the service.</summary>
    public required string Operation { get; init; }

    /// <summary>Waits this long, milliseconds, before anything else.</summary>
    public int DelayMilliseconds { get; init; }

    /// <summary>Answers with this status; 0 leaves the answer alone.</summary>
    public int Status { get; init; }

    /// <summary>Sent as Retry-After, seconds, together with <see cref="Status"/>.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>The body that goes with <see cref="Status"/>; null gives an error of the usual shape.</summary>
    public string? Body { get; init; }

    public string ContentType { get; init; } = "application/json";

    /// <summary>Answers 200 with text that is no JSON.</summary>
    public bool Garbage { get; init; }

    /// <summary>Cuts the connection instead of answering.</summary>
    public bool Cut { get; init; }

    /// <summary>Carries the call out first, so that only the answer is lost or wrong.</summary>
    public bool After { get; init; }

    /// <summary>How many calls it meets; null until it is cleared.</summary>
    public int? Count { get; init; }

    public bool ReplacesAnswer => Cut || Garbage || Status > 0;

    /// <summary>What is wrong with the switch, or null.</summary>
    public string? Mistake(IReadOnlyCollection<string> operations) => this switch
    {
        _ when Operation != "*" && !operations.Contains(Operation) => $"operation must be * or one of {string.Join(", ", operations)}.",
        { Status: not 0 and (< 200 or > 599) } => "status must be 200 to 599.",
        { DelayMilliseconds: < 0 } => "delayMilliseconds must not be negative.",
        { Count: < 1 } => "count must be 1 or more.",
        { ReplacesAnswer: false, DelayMilliseconds: 0 } => "one of delayMilliseconds, status, garbage, cut is needed.",
        _ => null,
    };
}
