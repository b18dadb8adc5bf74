namespace PacPackager.ExternalTools;

/// <summary>How another program ended.</summary>
/// <param name="ExitCode">What it exited with.</param>
/// <param name="Output">Its standard output, byte by byte.</param>
/// <param name="Error">Its standard error as text.</param>
internal sealed record ToolOutcome(int ExitCode, byte[] Output, string Error)
{
    /// <summary>Whether it was ended because it took too long; its output then breaks off.</summary>
    public bool TimedOut { get; init; }
}
