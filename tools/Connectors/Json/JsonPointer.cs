using Newtonsoft.Json.Linq;

namespace Connectors.Json;

/// <summary>JSON pointers (RFC 6901) of tokens, and tokens by pointer.</summary>
internal static class JsonPointer
{
    /// <summary>The pointer that leads from the document's root to a token.</summary>
    internal static string Of(JToken token)
    {
        Stack<string> segments = new();
        for (JToken current = token; current.Parent is { } parent; current = parent)
        {
            if (current is JProperty property)
            {
                segments.Push(Escape(property.Name));
            }
            else if (parent is JArray array)
            {
                segments.Push(array.IndexOf(current).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return string.Concat(segments.Select(segment => "/" + segment));
    }

    /// <summary>A key as a segment of a pointer.</summary>
    internal static string Escape(string key) =>
        key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The token a reference such as <c>#/definitions/Envelope</c> leads to, or null.</summary>
    internal static JToken? Find(JToken root, string reference)
    {
        if (!reference.StartsWith('#'))
        {
            return null;
        }

        JToken? current = root;
        foreach (string segment in reference[1..].Split('/').Skip(1))
        {
            string key = Uri.UnescapeDataString(segment)
                .Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal);
            current = current switch
            {
                JObject container => container[key] ?? container[segment],
                JArray array when int.TryParse(key, out int index) && index >= 0 && index < array.Count => array[index],
                _ => null,
            };
        }

        return current;
    }
}
