using ConnectorRules.Subject;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas;

/// <summary>Reads the names a schema requires.</summary>
internal static class RequiredNames
{
    /// <summary>The names in <c>required</c>; none where it is no list.</summary>
    internal static HashSet<string> Of(DefinitionNode schema) =>
        [.. Tokens(schema).Select(name => (string)name!)];

    /// <summary>The same as they stand in the file.</summary>
    internal static IEnumerable<JToken> Tokens(DefinitionNode schema) =>
        (schema["required"] as JArray ?? []).Where(name => name.Type == JTokenType.String);
}
