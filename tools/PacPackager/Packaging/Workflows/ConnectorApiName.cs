using System.Text.RegularExpressions;
using PacPackager.Dataverse;

namespace PacPackager.Packaging.Workflows;

/// <summary>The name by which flows know a custom connector, <c>shared_…</c>.</summary>
/// <remarks>
/// Source: exported flows. It is the connector's logical name with the separator written <c>-5f</c>, and a tail of 16 hex digits that
/// each environment draws for itself: a tail is never compared, and one of zeros stands in until the import.
/// </remarks>
internal static partial class ConnectorApiName
{
    private const string UnknownTail = "-5f0000000000000000";

    /// <summary>The name to write where the environment is not known yet.</summary>
    /// <param name="logicalName">Logical name of the connector.</param>
    internal static string Of(string logicalName)
    {
        int separator = logicalName.IndexOf('_', StringComparison.Ordinal);
        return $"shared_{logicalName[..separator]}-5f{logicalName[(separator + 1)..]}{UnknownTail}";
    }

    /// <summary>Whether a name is that of a connector with a title, whatever publisher's prefix and tail.</summary>
    internal static bool IsOf(string apiName, string title) =>
        Parts().Match(apiName) is { Success: true } parts && LogicalName.IsOf($"{parts.Groups["prefix"]}_{parts.Groups["title"]}", title);

    [GeneratedRegex(
        "^shared_(?<prefix>[a-z0-9]+)-5f(?<title>.+?)(-5f[0-9a-f]{16})?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
