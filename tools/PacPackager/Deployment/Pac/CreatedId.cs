using System.Text.RegularExpressions;

namespace PacPackager.Deployment.Pac;

/// <summary>Finds the id in what <c>pac connector create</c> prints.</summary>
/// <remarks>Source: public scripts rely on <c>Connector created with ID GUID</c>.</remarks>
internal static partial class CreatedId
{
    /// <summary>The id, or null where no line about creating has one.</summary>
    internal static Guid? In(string text) => (Documented().Match(text) is { Success: true } told ? told : Alike().Match(text)) is { Success: true } found
        ? Guid.Parse(found.Groups["id"].Value)
        : null;

    [GeneratedRegex(@"Connector created with ID:?\s*['""{(]?(?<id>[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})", RegexOptions.IgnoreCase)]
    private static partial Regex Documented();

    [GeneratedRegex(
        @"^(?=[^\r\n]*\bcreated\b)[^\r\n]*?(?<id>\b[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\b",
        RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Alike();
}
