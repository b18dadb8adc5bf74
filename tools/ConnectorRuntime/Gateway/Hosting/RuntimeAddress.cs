using System.Diagnostics.CodeAnalysis;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>The parts of an address at the gateway: <c>/apim/{connector}/{connection}/path?query</c>, each as it came.</summary>
/// <param name="Connector">Any text: one gateway serves one connector.</param>
/// <param name="Connection">The connection's name.</param>
/// <param name="Path">The rest with one slash at its beginning, escaped.</param>
/// <param name="Query">Empty, or the query with its question mark.</param>
internal sealed record RuntimeAddress(string Connector, string Connection, string Path, string Query)
{
    private const string Prefix = "apim";

    /// <summary>Reads a request target; false when it lies outside <c>/apim/</c>.</summary>
    public static bool TryParse(string target, [NotNullWhen(true)] out RuntimeAddress? address)
    {
        address = null;
        int question = target.IndexOf('?', StringComparison.Ordinal);
        string path = question < 0 ? target : target[..question];
        string[] parts = path.Split('/', 5);
        if (parts.Length < 4 || parts[0].Length > 0 || !parts[1].Equals(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // A runtime address with a slash at its end and a path with one at its beginning give a doubled slash; the platform does not mind.
        string rest = parts.Length == 5 ? parts[4].TrimStart('/') : "";
        address = new RuntimeAddress(parts[2], Uri.UnescapeDataString(parts[3]), "/" + rest, question < 0 ? "" : target[question..]);
        return true;
    }
}
