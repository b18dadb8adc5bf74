namespace ConnectorRuntime.Gateway.Calls;

/// <summary>Which headers belong where, and which end at a hop.</summary>
internal static class HeaderCopy
{
    private static readonly HashSet<string> ContentHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location",
        "Content-MD5", "Content-Range", "Content-Type", "Expires", "Last-Modified",
    };

    // RFC 9110 section 7.6.1; Expect is settled between the caller and this server.
    private static readonly HashSet<string> HopHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer",
        "Transfer-Encoding", "Upgrade", "Expect",
    };

    /// <summary>True for headers that .NET keeps on <see cref="HttpContent"/>.</summary>
    public static bool BelongsToContent(string name) => ContentHeaders.Contains(name);

    /// <summary>True for headers that are not passed on.</summary>
    public static bool EndsHere(string name) => HopHeaders.Contains(name);
}
