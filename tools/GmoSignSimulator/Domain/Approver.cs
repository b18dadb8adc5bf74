namespace GmoSignSimulator.Domain;

/// <summary>Somebody of the account who lets the envelope go out.</summary>
internal sealed class Approver
{
    public required int Position { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public ApproverState State { get; set; }

    public DateTimeOffset? ActedAt { get; set; }
}
