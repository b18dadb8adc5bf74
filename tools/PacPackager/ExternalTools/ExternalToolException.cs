namespace PacPackager.ExternalTools;

/// <summary>Another program cannot be started or failed: exit code 3, the message on standard error.</summary>
/// <param name="message">Which program, what it said and how to mend it. No secrets: it is shown.</param>
internal sealed class ExternalToolException(string message) : Exception(message)
{
    /// <summary>Whether it is unknown what became of a change that was asked for.</summary>
    public bool OutcomeUnknown { get; init; }
}
