using System.Globalization;
using System.Text.Json;

namespace GmoSignSimulator.Wire;

/// <summary>Reads a body that has passed its contract.</summary>
internal static class WireValues
{
    extension(JsonElement item)
    {
        /// <summary>The text under a key, or null where it is missing or blank.</summary>
        public string? TextOrNull(string key) =>
            item.TryGetProperty(key, out JsonElement value) && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

        public string RequiredText(string key) => item.GetProperty(key).GetString()!;

        public int? NumberOrNull(string key) => item.TryGetProperty(key, out JsonElement value) ? (int)value.GetInt64() : null;

        /// <summary>True when a flag is 1.</summary>
        public bool IsOn(string key) => item.NumberOrNull(key) == 1;

        /// <summary>The order number of a text such as "2", or of a number.</summary>
        public int? OrderOrNull(string key)
        {
            if (!item.TryGetProperty(key, out JsonElement value))
            {
                return null;
            }

            return value.ValueKind == JsonValueKind.Number ? value.GetInt32() : int.Parse(value.GetString()!, CultureInfo.InvariantCulture);
        }

        /// <summary>The items of a list with their paths; none where the key is missing.</summary>
        public IEnumerable<(JsonElement Item, string Path)> ItemsOf(string key, string prefix = "")
        {
            if (!item.TryGetProperty(key, out JsonElement list))
            {
                yield break;
            }

            int index = 0;
            foreach (JsonElement each in list.EnumerateArray())
            {
                yield return (each, string.Create(CultureInfo.InvariantCulture, $"{prefix}{key}[{index++}]"));
            }
        }
    }
}
