namespace GmoSignSimulator.Domain;

/// <summary>A customer that has been seen; its secret is never stored.</summary>
internal sealed class Account
{
    public required string Id { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
