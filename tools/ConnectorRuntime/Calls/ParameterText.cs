using System.Text.Json;
using System.Text.Json.Nodes;
using Connectors;

namespace ConnectorRuntime.Calls;

/// <summary>The text of a value that travels outside a JSON body.</summary>
internal static class ParameterText
{
    /// <summary>Strings as they are, numbers as written, true or false; objects and arrays as JSON.</summary>
    public static string Of(JsonNode value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    /// <summary>A value for a place in an address: escaped once, or twice where the parameter says x-ms-url-encoding double.</summary>
    public static string Escape(Parameter parameter, string text)
    {
        string once = Uri.EscapeDataString(text);
        bool twice = string.Equals(parameter.UrlEncoding, "double", StringComparison.OrdinalIgnoreCase);
        return twice ? Uri.EscapeDataString(once) : once;
    }

    /// <summary>The query's pairs for a parameter: one, or for an array in format multi one an item.</summary>
    public static IEnumerable<string> QueryPairs(Parameter parameter, JsonNode value)
    {
        string name = Uri.EscapeDataString(parameter.Name);
        return value is JsonArray items && IsMulti(parameter)
            ? Items(items).Select(item => $"{name}={Uri.EscapeDataString(item)}")
            : [$"{name}={Joined(parameter, value, Uri.EscapeDataString)}"];
    }

    /// <summary>A header's or form field's text; an array's items joined by the declared sign.</summary>
    public static string Joined(Parameter parameter, JsonNode value) => Joined(parameter, value, text => text);

    /// <summary>Whether an array's items travel one by one.</summary>
    public static bool IsMulti(Parameter parameter) => string.Equals(parameter.CollectionFormat, "multi", StringComparison.OrdinalIgnoreCase);

    /// <summary>The texts of an array's items; null items are left out.</summary>
    public static IEnumerable<string> Items(JsonArray items) => items.OfType<JsonNode>().Select(Of);

    private static string Joined(Parameter parameter, JsonNode value, Func<string, string> escape)
    {
        if (value is not JsonArray items)
        {
            return escape(Of(value));
        }

        // A comma needs no escape in a query; the other signs do.
        string separator = parameter.CollectionFormat?.ToUpperInvariant() switch
        {
            "SSV" => escape(" "),
            "TSV" => escape("\t"),
            "PIPES" => escape("|"),
            _ => ",",
        };
        return string.Join(separator, Items(items).Select(escape));
    }
}
