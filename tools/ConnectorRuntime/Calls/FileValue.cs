using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace ConnectorRuntime.Calls;

/// <summary>A file as a flow holds it: <c>{"$content-type": "application/pdf", "$content": "base64"}</c>.</summary>
/// <param name="ContentType">Its media type, or null.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Name">Its name (<c>$filename</c>), or null.</param>
internal sealed record FileValue(string? ContentType, byte[] Bytes, string? Name)
{
    private const string ContentKey = "$content";

    /// <summary>Reads a value that has a <c>$content</c>; false for every other one.</summary>
    /// <param name="node">The value.</param>
    /// <param name="input">Where it stands, for messages.</param>
    /// <param name="file">What was read.</param>
    /// <exception cref="CallInputException">Its content is not base64.</exception>
    public static bool TryRead(JsonNode? node, string input, [NotNullWhen(true)] out FileValue? file)
    {
        file = null;
        if (node is not JsonObject candidate || !candidate.ContainsKey(ContentKey))
        {
            return false;
        }

        try
        {
            file = new FileValue(Text(candidate["$content-type"]), Convert.FromBase64String(Text(candidate[ContentKey]) ?? ""), Text(candidate["$filename"]));
            return true;
        }
        catch (FormatException)
        {
            throw new CallInputException($"'{input}': the '$content' is not base64. Encode the file's bytes as base64.");
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
