using System.Text.Json;
using GmoSignSimulator.Domain;
using GmoSignSimulator.Wire;

namespace GmoSignSimulator.Control;

/// <summary>Reads what a signer enters: <c>texts</c> and <c>checks</c>, by tag.</summary>
internal static class EntriesReader
{
    public static SignerEntries Read(JsonElement body) => new(Read<string>(body, "texts"), Read<bool>(body, "checks"));

    private static Dictionary<string, T> Read<T>(JsonElement body, string key)
    {
        if (!body.TryGetProperty(key, out JsonElement entries))
        {
            return [];
        }

        try
        {
            return entries.Deserialize<Dictionary<string, T>>() ?? [];
        }
        catch (JsonException)
        {
            throw RefusalException.Invalid([new Violation(key, typeof(T) == typeof(bool)
                ? "must be an object of tag to true or false."
                : "must be an object of tag to text.")]);
        }
    }
}
