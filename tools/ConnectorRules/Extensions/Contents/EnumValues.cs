using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Contents;

/// <summary>Reads the labels of choices: <c>x-ms-enum-values</c>.</summary>
internal static class EnumValues
{
    internal const string Name = "x-ms-enum-values";

    /// <summary>The fields that have them, with their entries; what is no object is left to the rule about values of extensions.</summary>
    internal static IEnumerable<(DefinitionNode Node, IReadOnlyList<JObject> Entries)> Of(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        where node.Kind != NodeKind.Header
        let list = node[Name] as JArray
        where list is not null
        select (node, (IReadOnlyList<JObject>)[.. list.OfType<JObject>()]);
}
