namespace GmoSignSimulator.Domain;

/// <summary>A callback address of an account.</summary>
internal sealed class Hook
{
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public required string Name { get; set; }

    public required string Url { get; init; }

    public required string Event { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The receiver has said 404 or 410; nothing more is sent there.</summary>
    public bool IsGone { get; set; }
}
