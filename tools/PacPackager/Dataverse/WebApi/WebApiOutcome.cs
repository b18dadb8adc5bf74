namespace PacPackager.Dataverse.WebApi;

/// <summary>What became of a request after all tries.</summary>
/// <param name="Request">The request.</param>
/// <param name="Reply">The last answer; null where none came.</param>
/// <param name="Silence">Why none came; null where one did.</param>
/// <param name="Doubt">The greatest doubt that any try left.</param>
internal sealed record WebApiOutcome(WebApiRequest Request, WebApiReply? Reply, string? Silence, Doubt Doubt)
{
    /// <summary>How often it was sent.</summary>
    public int Tries { get; init; } = 1;

    /// <summary>Whether it did what was asked.</summary>
    public bool Succeeded => Reply is { Succeeded: true };
}
