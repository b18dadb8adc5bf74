namespace PacPackager.Deployment;

/// <summary>The connector or the environment is not fit for what was asked, so nothing was written: exit code 1.</summary>
/// <param name="message">What is wrong and how to mend it. No secrets: it is shown.</param>
internal sealed class DeploymentRefusal(string message) : Exception(message)
{
    /// <summary>Lines to show before the message, each with its end; or empty.</summary>
    public string Details { get; init; } = "";
}
