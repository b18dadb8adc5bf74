using ConnectorRules.Schemas;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Shapes;

/// <summary>Holds values against shapes.</summary>
internal static class ShapeCheck
{
    /// <summary>Where the value of an extension has another shape.</summary>
    internal static IEnumerable<ShapeBreach> Breaches(string extension, Shape shape, JToken value) =>
        In($"'{extension}'", shape, value, BreachWeight.Whole);

    private static IEnumerable<ShapeBreach> In(string name, Shape shape, JToken value, BreachWeight weight)
    {
        if (Mismatch(shape, value) is { } wanted)
        {
            return [Mistaken(name, shape, value, wanted, weight)];
        }

        return (shape.Kind, value) switch
        {
            (ShapeKind.Object or ShapeKind.ValueOrObject, JObject json) => InObject(name, shape, json),
            (ShapeKind.Map, JObject map) when shape.Each is not null =>
                map.Properties().SelectMany(entry => In($"'{entry.Name}' of {name}", shape.Each, entry.Value, BreachWeight.Part)),
            (ShapeKind.List, JArray list) when shape.Each is not null =>
                list.SelectMany((entry, index) => In($"Entry {index + 1} of {name}", shape.Each, entry, BreachWeight.Part)),
            _ => [],
        };
    }

    private static IEnumerable<ShapeBreach> InObject(string name, Shape shape, JObject json)
    {
        foreach (JProperty member in json.Properties())
        {
            ShapeMember? known = shape.Members.FirstOrDefault(one => one.Name == member.Name);
            IEnumerable<ShapeBreach> breaches = known is null
                ? Stranger(name, shape, json, member) is { } stranger ? [stranger] : []
                : In($"'{member.Name}' of {name}", known.Shape, member.Value, BreachWeight.Part);
            foreach (ShapeBreach breach in breaches)
            {
                yield return breach;
            }
        }

        if (shape.Kind == ShapeKind.ValueOrObject)
        {
            // An object without the member may be a value itself, but not one that is wrapped as the successor wants it.
            if (json.Count == 1 && json["value"] is { } wrapped)
            {
                yield return new ShapeBreach(
                    At(json), $"{Capital(name)} has to be the value itself, and is an object around it.",
                    $"Write {JsonTypes.Written(wrapped)} alone.",
                    BreachWeight.Part);
            }

            yield break;
        }

        bool hasSlip = json.Properties().Any(member => Meant(shape, json, member.Name) is not null);
        foreach (ShapeMember missing in shape.Members.Where(member => member.IsRequired && !json.ContainsKey(member.Name) && !hasSlip))
        {
            yield return new ShapeBreach(At(json), $"{Capital(name)} has no '{missing.Name}'.", $"Add '{missing.Name}'.", BreachWeight.Whole);
        }

        string[] chosen = [.. shape.AnyOf.Where(json.ContainsKey)];
        string choices = string.Join(" or ", shape.AnyOf.Select(choice => $"'{choice}'"));
        if (shape.AnyOf.Count > 0 && chosen.Length == 0 && !hasSlip)
        {
            yield return new ShapeBreach(At(json), $"{Capital(name)} has no {choices}.", $"Add {choices}.", BreachWeight.Whole);
        }
        else if (shape.IsChoice && chosen.Length > 1)
        {
            yield return new ShapeBreach(
                At(json), $"{Capital(name)} has '{chosen[0]}' and '{chosen[1]}'; one of them alone counts.",
                "Remove one of the two.", BreachWeight.Part);
        }
    }

    private static ShapeBreach? Stranger(string name, Shape shape, JObject json, JProperty member)
    {
        if (shape.Translations.ContainsKey(member.Name) || Meant(shape, json, member.Name) is not null)
        {
            string meant = Meant(shape, json, member.Name) ?? shape.Translations[member.Name];
            string fix = json.ContainsKey(meant) ? $"Remove it; '{meant}' is there already." : $"Write '{meant}'.";
            return new ShapeBreach(member, $"'{member.Name}' is no member of {name}.", fix, BreachWeight.Part);
        }

        return shape.IsOpen || member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase)
            ? null
            : new ShapeBreach(member, $"'{member.Name}' is no member of {name}.", "Remove it.", BreachWeight.Idle);
    }

    // What stands beside the member it resembles is no slip for it.
    private static string? Meant(Shape shape, JObject json, string name)
    {
        if (shape.Members.Any(member => member.Name == name))
        {
            return null;
        }

        if (shape.Translations.TryGetValue(name, out string? translation))
        {
            return json.ContainsKey(translation) ? null : translation;
        }

        return Spelling.Meant(name, shape.Members.Select(member => member.Name).Where(known => !json.ContainsKey(known)));
    }

    private static string? Mismatch(Shape shape, JToken value)
    {
        string? text = value is JValue { Type: JTokenType.String } written ? (string?)written : null;
        (bool fits, string wanted) = shape.Kind switch
        {
            ShapeKind.Text => (text is not null, "text"),
            ShapeKind.Word => (
                text is not null && (shape.Words.Contains(text, StringComparer.Ordinal) || shape.OtherWords.Contains(text, StringComparer.Ordinal)),
                shape.Words.Count == 1 ? $"'{shape.Words[0]}'" : "one of " + string.Join(", ", shape.Words.Select(word => $"'{word}'"))),
            ShapeKind.Boolean => (value.Type == JTokenType.Boolean, "true or false"),
            ShapeKind.Revision => (
                JsonTypes.IsWhole(value) && !JsonTypes.IsNegative(value) && !JToken.DeepEquals(value, new JValue(0)), "a whole number from 1 up"),
            ShapeKind.Version => (text is { Length: > 0 } && text.All(letter => char.IsAsciiDigit(letter) || letter == '.'), "digits with dots"),
            ShapeKind.Path => (text is not null && !text.StartsWith('/'), text is null ? "text" : "a path without a slash in front"),
            ShapeKind.Object or ShapeKind.Map => (value is JObject, "an object"),
            ShapeKind.List => (value is JArray, "a list"),
            _ => (true, ""),
        };
        return fits ? null : wanted;
    }

    private static ShapeBreach Mistaken(string name, Shape shape, JToken value, string wanted, BreachWeight weight)
    {
        string? text = value is JValue { Type: JTokenType.String } written ? (string?)written : null;
        string? word = text is null || shape.Kind != ShapeKind.Word
            ? null
            : shape.Words.FirstOrDefault(word => string.Equals(word, text.Trim(), StringComparison.OrdinalIgnoreCase))
                ?? Spelling.Meant(text, shape.Words);
        string fix = (shape.Kind, value.Type) switch
        {
            _ when word is not null => $"Write '{word}'.",
            (ShapeKind.Object, not JTokenType.Null) when value is JValue && shape.AnyOf is ["value", ..] =>
                $$"""Write { "value": {{JsonTypes.Written(value)}} }.""",
            (ShapeKind.Path, JTokenType.String) => $"Write '{text!.TrimStart('/')}'.",
            (ShapeKind.Boolean, JTokenType.String) when text is "true" or "false" => "Write it without quotation marks.",
            (ShapeKind.Revision, JTokenType.String) when text!.All(char.IsAsciiDigit) => "Write it without quotation marks.",
            (ShapeKind.Text, JTokenType.Integer or JTokenType.Float or JTokenType.Boolean) => "Put it in quotation marks.",
            (_, JTokenType.Null) => "Give it a value or remove it.",
            _ => $"Make it {wanted}.",
        };

        // Letter case, quotation marks and null may well be read over.
        bool isNearly = value.Type == JTokenType.Null || (word is not null && string.Equals(word, text?.Trim(), StringComparison.OrdinalIgnoreCase))
            || (shape.Kind == ShapeKind.Path && text is not null) || fix == "Write it without quotation marks.";
        return new ShapeBreach(
            value, $"{Capital(name)} has to be {wanted}, and is {ValueText.Described(value)}.", fix, isNearly ? BreachWeight.Part : weight);
    }

    private static JToken At(JObject json) => json.Parent is JProperty member ? member : json;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
