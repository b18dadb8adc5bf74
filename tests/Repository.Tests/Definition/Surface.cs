using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Repository.Tests.Definition;

/// <summary>Everything a caller depends on, one line a field, from the contract and from the definition in the same words.</summary>
internal static class Surface
{
    /// <summary>A field of the contract and all fields below it.</summary>
    internal static IEnumerable<string> OfContract(JToken field, string path)
    {
        yield return Line(path, new Dictionary<string, JToken?>
        {
            ["in"] = field["in"],
            ["type"] = field["type"],
            ["format"] = field["format"],
            ["label"] = (string?)field["label"] is { } label ? (JToken)Labels.Mend(label) : null,
            ["required"] = (bool?)field["required"] ?? false,
            ["visibility"] = field["visibility"],
            ["default"] = field["default"],
            ["choices"] = field["choices"],
            ["notification URL"] = field["notificationUrl"],
            ["URL encoding"] = field["urlEncoding"],
        });
        foreach (string line in Below(field["properties"], path).Concat(Below(field["items"], path + "[]")))
        {
            yield return line;
        }

        static IEnumerable<string> Below(JToken? fields, string path) =>
            fields is null ? [] : fields.SelectMany(inner => OfContract(inner, $"{path}.{(string)inner["key"]!}"));
    }

    /// <summary>A parameter or a schema of the definition and everything below it.</summary>
    internal static IEnumerable<string> OfDefinition(JToken field, string path, bool required)
    {
        JObject schema = Shipped.Resolve(field);
        yield return Line(path, new Dictionary<string, JToken?>
        {
            ["in"] = schema["in"],
            ["type"] = schema["type"],
            ["format"] = schema["format"],
            ["label"] = schema["x-ms-summary"],
            ["required"] = required,
            ["visibility"] = schema["x-ms-visibility"],
            ["default"] = schema["default"],
            ["choices"] = Choices(schema),
            ["notification URL"] = schema["x-ms-notification-url"],
            ["URL encoding"] = schema["x-ms-url-encoding"],
        });
        IEnumerable<string> below = (string?)schema["type"] == "array"
            ? Below(Shipped.Resolve(schema["items"]!), path + "[]")
            : Below(schema, path);
        foreach (string line in below)
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Below(JObject schema, string path) =>
        from property in schema["properties"]?.Children<JProperty>() ?? Enumerable.Empty<JProperty>()
        let required = schema["required"]?.Values<string>().Contains(property.Name) ?? false
        from line in OfDefinition(property.Value, $"{path}.{property.Name}", required)
        select line;

    private static JArray? Choices(JObject schema)
    {
        if (schema["enum"] is not JArray values)
        {
            return null;
        }

        JToken[] labelled = [.. schema["x-ms-enum-values"]!];
        Assert.Equal(values, labelled.Select(choice => choice["value"]), JToken.DeepEquals);
        return [.. labelled.Select(choice => new JArray(choice["value"]!, choice["displayName"]!))];
    }

    private static string Line(string path, Dictionary<string, JToken?> facts) =>
        path + ": " + string.Join(", ", facts.Where(fact => fact.Value is { Type: not JTokenType.Null })
            .Select(fact => $"{fact.Key} {fact.Value!.ToString(Formatting.None)}"));
}
