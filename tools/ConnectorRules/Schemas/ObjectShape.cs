using ConnectorRules.Subject;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas;

/// <summary>Finds the properties that a value of a schema may have, references and <c>allOf</c> followed.</summary>
internal sealed class ObjectShape
{
    private readonly Dictionary<DefinitionNode, HashSet<string>?> known = [];

    /// <summary>The names declared for a value of which this schema is one part; null where a part cannot be found or is found at design time.</summary>
    internal HashSet<string>? NamesAround(DefinitionNode schema)
    {
        // What a part of an allOf requires may be declared by any other part.
        DefinitionNode whole = schema;
        while (whole.Parent is { Kind: NodeKind.Schema } parent && IsAllOfPart(whole))
        {
            whole = parent;
        }

        if (!known.TryGetValue(whole, out HashSet<string>? names))
        {
            names = new HashSet<string>(StringComparer.Ordinal);
            known[whole] = names = Collect(whole, names) ? names : null;
        }

        return names;
    }

    /// <summary>Whether a schema is an entry of the <c>allOf</c> of another.</summary>
    internal static bool IsAllOfPart(DefinitionNode schema) =>
        schema.Json.Parent is JArray { Parent: JProperty { Name: "allOf" } };

    private static bool Collect(DefinitionNode start, HashSet<string> names)
    {
        HashSet<DefinitionNode> seen = [];
        Stack<DefinitionNode> open = new([start]);
        while (open.TryPop(out DefinitionNode? node))
        {
            if (node.Resolve() is not { Kind: NodeKind.Schema } part || DynamicShape.Has(part))
            {
                return false;
            }

            if (!seen.Add(part))
            {
                continue;
            }

            if (part["properties"] is JObject properties)
            {
                names.UnionWith(properties.Properties().Select(property => property.Name));
            }

            foreach (DefinitionNode child in part.Children.Where(IsAllOfPart))
            {
                open.Push(child);
            }
        }

        return true;
    }
}
