namespace PacPackager;

/// <summary>The command line parses but asks for what cannot be: exit code 2, the message on standard error.</summary>
/// <param name="message">What is wrong and how to mend it. No secrets: it is shown.</param>
internal sealed class UsageException(string message) : Exception(message);
