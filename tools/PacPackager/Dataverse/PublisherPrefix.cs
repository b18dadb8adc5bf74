namespace PacPackager.Dataverse;

/// <summary>The prefix a publisher puts before the names of what it makes.</summary>
internal static class PublisherPrefix
{
    /// <summary>What Dataverse itself uses where nobody chose.</summary>
    internal const string Default = "new";

    /// <summary>The prefix to use: the one asked for, else the one of the connector's settings, else <see cref="Default"/>.</summary>
    /// <param name="asked">What the command line says, or null.</param>
    /// <param name="settings">What <c>pacpackager.json</c> says, or null.</param>
    /// <exception cref="UsageException">Dataverse would refuse it.</exception>
    internal static string Choose(string? asked, string? settings)
    {
        string prefix = (asked ?? settings ?? Default).ToLowerInvariant();
        return IsValid(prefix)
            ? prefix
            : throw new UsageException(
                $"'{prefix}' cannot be a publisher's prefix. Take 2 to 8 letters and digits that begin with a letter, but not with 'mscrm'.");
    }

    // Source: "Create a solution publisher": 2 to 8 characters, alphanumeric, starting with a letter, not with mscrm.
    private static bool IsValid(string prefix) =>
        prefix.Length is >= 2 and <= 8
        && char.IsAsciiLetter(prefix[0])
        && prefix.All(char.IsAsciiLetterOrDigit)
        && !prefix.StartsWith("mscrm", StringComparison.Ordinal);
}
