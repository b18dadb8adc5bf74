namespace PacPackager.Dataverse;

/// <summary>An environment cannot be asked or refuses: exit code 3, the message on standard error.</summary>
/// <param name="message">What was asked, what it said and how to mend it. No secrets: it is shown.</param>
internal sealed class DataverseException(string message) : Exception(message)
{
    /// <summary>The code the environment gave, such as <c>0x80040265</c>; or null.</summary>
    public string? Code { get; init; }

    /// <summary>Whether it is unknown what became of a change that was asked for.</summary>
    public bool OutcomeUnknown { get; init; }
}
