using ConnectorRules.Subject;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Security;

/// <summary>What a definition demands of callers, and by which schemes.</summary>
internal static class SecurityRequirements
{
    /// <summary>Each name demanded, at the root or by an operation, with the list behind it.</summary>
    internal static IEnumerable<(DefinitionNode Owner, JProperty Demand)> Of(ConnectorSubject connector) =>
        from owner in connector.Tree?.Of(NodeKind.Root, NodeKind.Operation) ?? []
        from requirement in (owner["security"] as JArray ?? []).OfType<JObject>()
        from demand in requirement.Properties()
        select (owner, demand);

    /// <summary>The schemes declared, by name.</summary>
    internal static IReadOnlyDictionary<string, DefinitionNode> Schemes(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.SecurityScheme) ?? []).ToDictionary(scheme => scheme.Key, StringComparer.Ordinal);
}
