using System.Text.Json.Nodes;
using Connectors;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRuntime.Calls;

/// <summary>Fills in what a designer writes into a flow without showing it: declared defaults of hidden inputs.</summary>
/// <remarks>
/// Optional hidden body properties are filled in too: the designer writes internal parameters with their defaults, and Power Fx sends them.
/// An object that is not given is made only when it is required or hidden itself and would not be empty.
/// </remarks>
internal static class HiddenDefaults
{
    /// <summary>A parameter's default, or null when it has none or the maker sees the parameter.</summary>
    public static JsonNode? Of(Parameter parameter) => parameter.IsInternal ? Convert(parameter.Default) : null;

    /// <summary>The body with hidden defaults in it, or null where there is neither a body nor a hidden default.</summary>
    /// <param name="parameter">The body parameter.</param>
    /// <param name="body">The body as given; not changed.</param>
    public static JsonNode? Fill(Parameter parameter, JsonNode? body)
    {
        if (parameter.Schema is not { } schema)
        {
            return body;
        }

        JsonNode? whole = parameter.IsInternal ? Convert(schema.Default ?? parameter.Default) : null;
        JsonNode? filled = body?.DeepClone() ?? whole;
        if (filled is not null)
        {
            FillValue(schema, filled, parameter.IsInternal, []);
            return filled;
        }

        return Make(schema, parameter.IsInternal, []);
    }

    private static void FillValue(Schema schema, JsonNode value, bool hidden, IReadOnlyList<Schema> making)
    {
        if (value is JsonObject given && !given.ContainsKey("$content"))
        {
            FillObject(schema, given, hidden, making);
        }
        else if (value is JsonArray items && schema.Items is { } itemSchema)
        {
            foreach (JsonNode item in items.OfType<JsonNode>())
            {
                FillValue(itemSchema, item, hidden, making);
            }
        }
    }

    private static void FillObject(Schema schema, JsonObject given, bool hidden, IReadOnlyList<Schema> making)
    {
        foreach (SchemaProperty property in schema.FlattenProperties())
        {
            bool hiddenHere = hidden || IsInternal(property.Schema);
            if (given[property.Name] is { } present)
            {
                // A new object is not the one being made: what is given ends by itself.
                FillValue(property.Schema, present, hiddenHere, []);
            }
            else if (!given.ContainsKey(property.Name) && Missing(property, hiddenHere, making) is { } value)
            {
                given[property.Name] = value;
            }
        }
    }

    private static JsonNode? Missing(SchemaProperty property, bool hidden, IReadOnlyList<Schema> making)
    {
        if (hidden && Convert(property.Schema.Default) is { } value)
        {
            return value;
        }

        return property.Required || hidden ? Make(property.Schema, hidden, making) : null;
    }

    private static JsonObject? Make(Schema schema, bool hidden, IReadOnlyList<Schema> making)
    {
        if (making.Any(outer => outer.IsSameAs(schema)))
        {
            return null;
        }

        JsonObject made = [];
        FillObject(schema, made, hidden, [.. making, schema]);
        return made.Count > 0 ? made : null;
    }

    private static bool IsInternal(Schema schema) => string.Equals(schema.Visibility, "internal", StringComparison.OrdinalIgnoreCase);

    private static JsonNode? Convert(JToken? token) => token is null ? null : JsonNode.Parse(token.ToString(Formatting.None));
}
