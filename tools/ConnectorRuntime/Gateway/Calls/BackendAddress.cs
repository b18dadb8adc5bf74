using Connectors;

namespace ConnectorRuntime.Gateway.Calls;

/// <summary>The address below which a connector's operations lie.</summary>
internal static class BackendAddress
{
    // RFC 2606: a name that never resolves, for definitions that name no host.
    private const string NoHost = "host.invalid";

    /// <summary>Scheme, host, port and base path; no slash at its end.</summary>
    /// <param name="definition">Where host, schemes and base path stand.</param>
    /// <param name="backend">
    /// Taken instead of scheme, host and port where given. A path in it takes the place of the base path too, as the
    /// policy dynamichosturl has it; without one the base path stays.
    /// </param>
    public static string Of(ConnectorDefinition definition, Uri? backend)
    {
        if (backend is null)
        {
            return $"{Scheme(definition)}://{definition.Host ?? NoHost}{definition.BasePath}";
        }

        string path = backend.AbsolutePath.TrimEnd('/');
        return backend.GetLeftPart(UriPartial.Authority) + (path.Length > 0 ? path : definition.BasePath);
    }

    private static string Scheme(ConnectorDefinition definition) =>
        definition.Schemes.Count == 0 || definition.Schemes.Contains("https", StringComparer.OrdinalIgnoreCase) ? "https" : definition.Schemes[0];
}
