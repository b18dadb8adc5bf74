using System.Collections.Frozen;

namespace ConnectorRules.Extensions;

/// <summary>Extensions that begin with x-ms- and belong to other tools: AutoRest's and Azure's. The platform reads over them.</summary>
/// <remarks>Source: "AutoRest extensions for OpenAPI 2.0", and what accepted connectors have.</remarks>
internal static class ForeignExtensions
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "x-ms-api-version", "x-ms-arm-id-details", "x-ms-azure-resource", "x-ms-client-default", "x-ms-client-flatten", "x-ms-client-name",
        "x-ms-client-request-id", "x-ms-code-generation-settings", "x-ms-cookie-header", "x-ms-discriminator-value",
        "x-ms-docs-operation-type", "x-ms-enum", "x-ms-error-response", "x-ms-examples", "x-ms-external", "x-ms-flatten", "x-ms-format",
        "x-ms-head-as-boolean", "x-ms-header-collection-prefix", "x-ms-identifiers", "x-ms-internal", "x-ms-long-running-operation",
        "x-ms-long-running-operation-options", "x-ms-metadata", "x-ms-mutability", "x-ms-navigationProperty", "x-ms-odata",
        "x-ms-original", "x-ms-parameter-grouping", "x-ms-parameter-location", "x-ms-parameterized-host", "x-ms-paths",
        "x-ms-primary-error-message", "x-ms-request-id", "x-ms-secret", "x-ms-skip-url-encoding", "x-ms-text", "x-ms-version",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static bool Contain(string name) => Names.Contains(name);
}
