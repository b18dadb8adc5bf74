namespace GmoSignSimulator.Domain;

/// <summary>One notification for one hook: written with the completion, kept until the receiver has it.</summary>
internal sealed class Delivery
{
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public required string HookId { get; init; }

    public required string EnvelopeXid { get; init; }

    public required string Url { get; init; }

    /// <summary>The JSON body.</summary>
    public required string Payload { get; init; }

    public DeliveryState State { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset NextAttemptAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The last answer's status or the kind of failure, in words.</summary>
    public string LastOutcome { get; set; } = "";
}
