using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Reading;

/// <summary>Follows <c>$ref</c>, and references to references.</summary>
internal static class References
{
    // Longer chains do not occur; the bound ends one that comes round again.
    private const int LongestChain = 32;

    /// <summary>The object a token stands for, or null where it is no object or its reference leads nowhere.</summary>
    internal static JObject? Follow(JsonSource source, JToken? token)
    {
        JObject? current = token as JObject;
        for (int step = 0; current?["$ref"] is JValue { Type: JTokenType.String } reference; step++)
        {
            current = step < LongestChain ? JsonPointer.Find(source.Root, (string)reference!) as JObject : null;
        }

        return current;
    }
}
