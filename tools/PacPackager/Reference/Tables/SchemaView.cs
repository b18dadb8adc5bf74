using Connectors;
using Connectors.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison;
using PacPackager.Comparison.Fields;

namespace PacPackager.Reference.Tables;

/// <summary>Schemas as tables show them.</summary>
internal sealed class SchemaView(JsonSource source)
{
    /// <summary>What the platform's pages call a shape that is only known at design time.</summary>
    private const string Dynamic = "dynamic";

    // Accepted connectors have lists of lists at most.
    private const int DeepestList = 8;

    private readonly Shapes shapes = new(source);

    internal Shape Of(Schema schema) => shapes.Of(schema);

    /// <summary>The fields that a maker sees. The address of a notification is the platform's own to fill in.</summary>
    internal IEnumerable<(SchemaProperty Field, Shape Shape)> Fields(Shape shape) => shape.Fields
        .Select(field => (Field: field, Shape: Of(field.Schema)))
        .Where(each => !each.Shape.Facts.IsInternal && !each.Shape.IsNotificationUrl);

    /// <summary>Whether the shape is found at design time; some connectors say so beside a reference.</summary>
    internal bool IsDynamic(Schema schema) =>
        (Of(schema).Content is { } content && IsDynamic(content))
        || (schema.Reference is not null && Written.ObjectAt(source, schema.Position) is { } written && IsDynamic(written));

    /// <summary>What the items of a list of lists of lists come to, and how many lists there are; the schema itself where it is no list.</summary>
    internal (Schema Item, int Lists) Unwrap(Schema schema)
    {
        HashSet<JObject> seen = [];
        int lists = 0;
        while (IsArray(Of(schema)) && !IsDynamic(schema) && Of(schema).Items is { } items && seen.Count < DeepestList)
        {
            // A list may be declared as a list of itself.
            if (Of(schema).Content is not { } content || !seen.Add(content) || Of(items).Content is { } next && seen.Contains(next))
            {
                break;
            }

            schema = items;
            lists++;
        }

        return (schema, lists);
    }

    /// <summary>The type column of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="link">The link to a schema's definition, or null where the type itself is named.</param>
    internal TypeName TypeOf(Schema schema, Func<Schema, TypeName?> link)
    {
        (Schema item, int lists) = Unwrap(schema);
        FieldFacts facts = Of(item).Facts;
        TypeName type = IsDynamic(item) ? TypeName.Plain(Dynamic) : link(item) ?? TypeName.Plain(TypeOf(facts.Type, facts.Format));
        return Enumerable.Range(0, lists).Aggregate(type, (inner, _) => inner.InArray());
    }

    /// <summary>The type column of a value that has no fields to show.</summary>
    /// <remarks>Source: the platform's pages print <c>integer</c> whatever the format, and else the format where there is one.</remarks>
    internal static string TypeOf(string? type, string? format) => type?.ToLowerInvariant() switch
    {
        "string" or "number" when !string.IsNullOrWhiteSpace(format) => PageText.Clean(format),
        null => "",
        _ => PageText.Clean(type),
    };

    private static bool IsArray(Shape shape) => string.Equals(shape.Facts.Type, "array", StringComparison.OrdinalIgnoreCase);

    private static bool IsDynamic(JObject content) =>
        content["x-ms-dynamic-schema"] is JObject || content["x-ms-dynamic-properties"] is JObject;
}
