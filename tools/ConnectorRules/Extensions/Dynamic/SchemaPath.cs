using System.Buffers;
using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Follows paths such as <c>data/items</c> through schemas: references and <c>allOf</c> followed, dictionaries taken as unknown.</summary>
internal static class SchemaPath
{
    // Brackets make it an expression or a place in a list.
    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]{}");

    /// <summary>Follows a path from a schema on.</summary>
    /// <param name="start">The schema of the whole.</param>
    /// <param name="path">Names joined by slashes; none for the whole.</param>
    /// <param name="throughItems">Whether a list may be walked through without saying so.</param>
    internal static SchemaStep Follow(DefinitionNode start, string path, bool throughItems = false)
    {
        if (path.AsSpan().ContainsAny(Brackets))
        {
            return SchemaStep.Unknown;
        }

        SchemaStep step = new SchemaStep(start);
        string[] segments = path.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < segments.Length && step.Schema is { } schema; i++)
        {
            step = Property(schema, Unescaped(segments[i]), throughItems);

            // A name may hold a slash itself.
            if (step.Missing is not null && i + 1 < segments.Length
                && Property(schema, string.Join('/', segments[i..]), throughItems) is { Schema: not null } whole)
            {
                return whole;
            }
        }

        return step;
    }

    /// <summary>The items of a list; unknown where they are not described, null where the schema is no list.</summary>
    internal static SchemaStep? Items(DefinitionNode schema)
    {
        HashSet<string> types = new(StringComparer.Ordinal);
        bool isOpen = false;
        foreach (DefinitionNode? part in PartsOf(schema))
        {
            if (part is null || IsOpen(part))
            {
                isOpen = true;
                continue;
            }

            if (ItemsOf(part) is { } items)
            {
                return new SchemaStep(items);
            }

            types.UnionWith(part.Text("type") is { } type ? [type] : part["properties"] is JObject { Count: > 0 } ? ["object"] : []);
        }

        // An object that says nothing of its members may be anything in the end.
        return types.Contains("array") || isOpen || types.Count == 0 || (types.Contains("object") && IsVague(schema)) ? SchemaStep.Unknown : null;
    }

    /// <summary>The schema and the parts of its <c>allOf</c>, references followed; null for one that cannot be found.</summary>
    internal static IEnumerable<DefinitionNode?> PartsOf(DefinitionNode schema)
    {
        HashSet<DefinitionNode> seen = [];
        Stack<DefinitionNode> open = new([schema]);
        while (open.TryPop(out DefinitionNode? node))
        {
            DefinitionNode? part = node.Resolve();
            if (part is not null && !seen.Add(part))
            {
                continue;
            }

            yield return part;
            foreach (DefinitionNode child in part?.Has("allOf") == true ? part.Children.Where(ObjectShape.IsAllOfPart) : [])
            {
                open.Push(child);
            }
        }
    }

    /// <summary>Whether a schema declares properties, so that its values are objects for sure.</summary>
    internal static bool IsDescribedObject(DefinitionNode schema) =>
        PartsOf(schema).Any(part => part?["properties"] is JObject { Count: > 0 });

    private static SchemaStep Property(DefinitionNode schema, string name, bool throughItems)
    {
        bool isOpen = false;
        bool isPlain = false;
        bool isDescribed = false;
        foreach (DefinitionNode? part in PartsOf(schema))
        {
            JObject? properties = part?["properties"] as JObject;
            if (properties?.ContainsKey(name) == true && part!.Children.FirstOrDefault(child => child.PropertyName == name) is { } found)
            {
                return new SchemaStep(found);
            }

            if (throughItems && ItemsOf(part) is { } items
                && !PartsOf(items).Contains(part) && Property(items, name, false) is { } inside)
            {
                return inside;
            }

            isOpen |= part is null || IsOpen(part) || (throughItems && part.Text("type") == "array");
            isPlain |= part?.Text("type") is "string" or "integer" or "number" or "boolean" or "array" or "file";
            isDescribed |= properties?.Count > 0;
        }

        return isOpen || (!isDescribed && !isPlain) ? SchemaStep.Unknown : new SchemaStep(null, name, schema);
    }

    private static DefinitionNode? ItemsOf(DefinitionNode? part) =>
        part?.Has("items") == true
            ? part.Children.FirstOrDefault(child => child is { Kind: NodeKind.Schema, Key: "items", PropertyName: null })
            : null;

    // Shapes found at design time, dictionaries, and objects whose kind decides on their members.
    private static bool IsOpen(DefinitionNode part) =>
        DynamicShape.Has(part) || part.Has("discriminator")
            || part["additionalProperties"] is not (null or JValue { Type: JTokenType.Boolean, Value: false });

    private static bool IsVague(DefinitionNode schema) => !IsDescribedObject(schema);

    private static string Unescaped(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
