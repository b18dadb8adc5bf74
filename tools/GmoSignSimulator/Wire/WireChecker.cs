using System.Globalization;
using System.Text.Json;

namespace GmoSignSimulator.Wire;

/// <summary>Compares a body with its contract; finds every mistake, mends none.</summary>
internal static class WireChecker
{
    public static IReadOnlyList<Violation> Check(JsonElement body, IReadOnlyList<WireField> contract)
    {
        List<Violation> violations = [];
        if (body.ValueKind != JsonValueKind.Object)
        {
            return [new("body", $"must be a JSON object, not {Name(body.ValueKind)}.")];
        }

        CheckObject(body, contract, "", violations);
        return violations;
    }

    private static void CheckObject(JsonElement item, IReadOnlyList<WireField> contract, string prefix, List<Violation> violations)
    {
        foreach (WireField field in contract)
        {
            string path = prefix + field.Key;
            if (!item.TryGetProperty(field.Key, out JsonElement value))
            {
                if (field.IsRequired)
                {
                    violations.Add(new(path, "is required."));
                }

                continue;
            }

            string? mistake = MistakeOf(value, field);
            if (mistake is not null)
            {
                violations.Add(new(path, field.Hint.Length == 0 ? mistake : $"{mistake} {field.Hint}"));
                continue;
            }

            if (field.Type == WireType.List)
            {
                CheckItems(value, field, path, violations);
            }
        }
    }

    private static void CheckItems(JsonElement list, WireField field, string path, List<Violation> violations)
    {
        int index = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]");
            if (item.ValueKind != JsonValueKind.Object)
            {
                violations.Add(new(place, $"must be an object, not {Name(item.ValueKind)}."));
                continue;
            }

            CheckObject(item, field.Items, place + ".", violations);
        }
    }

    private static string? MistakeOf(JsonElement value, WireField field) => field.Type switch
    {
        WireType.Forbidden => "is not a key of the service.",
        WireType.Text => TextMistake(value, field),
        WireType.WholeNumber => NumberMistake(value, field),
        WireType.List when value.ValueKind != JsonValueKind.Array => $"must be a list, not {Name(value.ValueKind)}.",
        WireType.List when field.IsRequired && value.GetArrayLength() == 0 => "needs at least one item.",
        WireType.File when value.ValueKind is not (JsonValueKind.String or JsonValueKind.Object) =>
            $"must be base64 text or an object with $content-type and $content, not {Name(value.ValueKind)}.",
        _ => null,
    };

    private static string? TextMistake(JsonElement value, WireField field)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return $"must be text, not {Name(value.ValueKind)}.";
        }

        string text = value.GetString()!;
        if (string.IsNullOrWhiteSpace(text))
        {
            // An empty text is no choice and follows no form, so only a plain text may be empty.
            return field.IsRequired || field.Choices.Count > 0 || field.Rule is not null
                ? "must not be empty."
                : null;
        }

        return ChoiceMistake(text, field) ?? field.Rule?.Invoke(text);
    }

    private static string? NumberMistake(JsonElement value, WireField field)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            return $"must be a whole number, not {Name(value.ValueKind)}.";
        }

        if (!value.TryGetInt64(out long number))
        {
            return $"must be a whole number, not {value.GetRawText()}.";
        }

        if (field.Range is { } range && (number < range.Least || number > range.Most))
        {
            return range.Most == int.MaxValue ? $"must be {range.Least} or more." : $"must be {range.Least} to {range.Most}.";
        }

        return ChoiceMistake(number.ToString(CultureInfo.InvariantCulture), field);
    }

    private static string? ChoiceMistake(string text, WireField field) =>
        field.Choices.Count == 0 || field.Choices.Contains(text, StringComparer.Ordinal)
            ? null
            : $"must be {string.Join(", ", field.Choices)}, not '{text}'.";

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null (leave the key out)",
        _ => "true or false",
    };
}
