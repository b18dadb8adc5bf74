using Microsoft.OpenApi.Models;
using Microsoft.OpenApi.Readers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.SecondReader;

/// <summary>Has Microsoft's OpenAPI reader read a definition.</summary>
internal static class OpenApiReading
{
    // The largest accepted definition has 1.1 MB, which the reader takes with some 58 bytes of memory for each.
    private const int Longest = 3_000_000;

    // What OpenAPI 3 demands and Swagger 2.0 does not, what the reader has no word for although Swagger 2.0 has it, and what our own rules
    // say with a better place. Measured: without this 423 of 1,031 accepted definitions are complained of.
    private static readonly string[] NotTold =
    [
        "MUST match the regular expression",
        "is not a valid property at",
        "Invalid Reference identifier",
        "Unknown reference type",
        "has invalid format",
        "Responses must contain at least one response",
        "MUST be unique",
        "\"required\" must be true",
        "needs to be defined as a path parameter",
        "in the format of an email address",
    ];

    private static readonly string[] Counts = ["maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties"];

    /// <summary>What the reader says, apart from what it has no right to; nothing where it cannot be asked.</summary>
    internal static IReadOnlyList<ReaderFinding> Of(JObject definition, int length)
    {
        // Another version is another rule's business, and the reader would miss everything that version has.
        if (length > Longest || (string?)(definition["swagger"] as JValue) != "2.0")
        {
            return [];
        }

        try
        {
            return Read(definition);
        }
        catch (Exception stop)
        {
            // The reader throws whatever its parts throw. Which part of the definition it was shows when each is read by itself.
            return Culprit(definition) is { } place ? [new ReaderFinding(place, OneLine(stop.Message), Stopped: true)] : [];
        }
    }

    // Written anew and indented, because the reader's YAML parser throws on some JSON that is not.
    private static IReadOnlyList<ReaderFinding> Read(JObject definition)
    {
        new OpenApiStringReader().Read(definition.ToString(Formatting.Indented), out OpenApiDiagnostic diagnostic);
        return
        [
            .. diagnostic.Errors.Where(IsTold).Select(error => new ReaderFinding(PlaceOf(definition, error.Pointer), OneLine(error.Message))),
        ];
    }

    // An error without a pointer is one of the YAML parser's: its limits on depth and on the length of a text are its own.
    private static bool IsTold(OpenApiError error) => error.Pointer?.StartsWith("#/", StringComparison.Ordinal) == true
        && !Array.Exists(NotTold, kind => error.Message.Contains(kind, StringComparison.Ordinal));

    private static JToken? Culprit(JObject definition)
    {
        foreach (string section in new[] { "definitions", "parameters", "responses", "paths" })
        {
            foreach (JProperty member in (definition[section] as JObject)?.Properties() ?? [])
            {
                JObject alone = new()
                {
                    ["swagger"] = "2.0",
                    ["info"] = new JObject { ["title"] = "Part", ["version"] = "1.0" },
                    [section] = new JObject { [member.Name] = member.Value.DeepClone() },
                };
                try
                {
                    Read(alone);
                }
                catch (OverflowException)
                {
                    return CountOutOfBounds(member.Value) ?? member.Value;
                }
                catch (Exception)
                {
                    return member.Value;
                }
            }
        }

        return null;
    }

    // The usual reason of an overflow: a count beyond what the reader counts to.
    private static JToken? CountOutOfBounds(JToken part) => (part as JContainer)?.Descendants().OfType<JProperty>()
        .Where(member => Array.IndexOf(Counts, member.Name) >= 0)
        .Select(member => member.Value)
        .FirstOrDefault(count => count.Type == JTokenType.Integer && !int.TryParse(count.ToString(Formatting.None), out _));

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    // The reader escapes the first slash of a path, or does not.
    private static JToken PlaceOf(JObject root, string pointer)
    {
        JToken place = root;
        foreach (string written in pointer[1..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            string segment = written.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            JToken? next = place switch
            {
                JObject members => members[segment] ?? members["/" + segment],
                JArray items when int.TryParse(segment, out int index) && index >= 0 && index < items.Count => items[index],
                _ => null,
            };
            if (next is null)
            {
                break;
            }

            place = next;
        }

        return place;
    }
}
