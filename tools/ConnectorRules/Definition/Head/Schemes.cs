using ConnectorRules.Subject;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Head;

/// <summary>The lists of schemes a definition has.</summary>
internal static class Schemes
{
    /// <summary>Each with its owner: the document, or an operation that has its own.</summary>
    internal static IEnumerable<(DefinitionNode Owner, IReadOnlyList<JValue> Values)> Lists(ConnectorSubject connector) =>
        from owner in connector.Tree?.Of(NodeKind.Root, NodeKind.Operation) ?? []
        where owner["schemes"] is JArray
        let texts = owner["schemes"]!.OfType<JValue>().Where(value => value.Type == JTokenType.String).ToArray()
        select (owner, (IReadOnlyList<JValue>)texts);

    internal static bool Is(JValue value, string scheme) => string.Equals((string?)value, scheme, StringComparison.OrdinalIgnoreCase);
}
