using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>The functions that the samples use, and no other.</summary>
/// <remarks>Source: "Reference guide to workflow expression functions in Azure Logic Apps and Power Automate".</remarks>
internal static class Functions
{
    private static readonly Dictionary<string, Func<JToken[], RunScope, JToken>> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["and"] = (given, _) => given.All(Truth),
        ["appsetting"] = (given, scope) => Known(scope.AppSettings, "app setting", given[0]),
        ["base64ToBinary"] = (given, _) => Binary(given[0]),
        ["body"] = (given, scope) => (Output(scope, given[0]) as JObject)?["body"] ?? Body(scope, given[0]),
        ["coalesce"] = (given, _) => given.FirstOrDefault(value => value.Type != JTokenType.Null) ?? JValue.CreateNull(),
        ["concat"] = (given, _) => string.Concat(given.Select(Evaluator.Text)),
        ["contains"] = (given, _) => Contains(given[0], given[1]),
        ["empty"] = (given, _) => given[0].Type == JTokenType.Null || Length(given[0]) == 0,
        ["encodeURIComponent"] = (given, _) => Uri.EscapeDataString(RequiredText(given[0])),
        ["equals"] = (given, _) => JToken.DeepEquals(given[0], given[1]),
        ["first"] = (given, _) => ((JArray)given[0]).FirstOrDefault() ?? JValue.CreateNull(),
        ["formatDateTime"] = (given, _) => Date(given[0]).ToString(RequiredText(given[1]), CultureInfo.InvariantCulture),
        ["greater"] = (given, _) => Number(given[0]) > Number(given[1]),
        ["item"] = (_, scope) => scope.Item ?? throw new EvaluationException("No item is looked at."),
        ["items"] = (given, scope) => Known(scope.LoopItems, "loop", given[0]),
        ["join"] = (given, _) => string.Join(RequiredText(given[1]), ((JArray)given[0]).Select(Evaluator.Text)),
        ["json"] = (given, _) => Json(RequiredText(given[0])),
        ["length"] = (given, _) => Length(given[0]),
        ["listCallbackUrl"] = (_, scope) => scope.CallbackUrl ?? throw new EvaluationException("Nothing subscribes now."),
        ["not"] = (given, _) => !Truth(given[0]),
        ["outputs"] = (given, scope) => Output(scope, given[0]),
        ["parameters"] = (given, scope) => Known(scope.Parameters, "parameter", given[0]),
        ["replace"] = (given, _) =>
            RequiredText(given[0]).Replace(RequiredText(given[1]), RequiredText(given[2]), StringComparison.Ordinal),
        ["string"] = (given, _) => Evaluator.Text(given[0]),
        ["triggerBody"] = (_, scope) => scope.TriggerOutputs["body"] ?? JValue.CreateNull(),
        ["triggerOutputs"] = (_, scope) => scope.TriggerOutputs,
    };

    /// <summary>The names of all of them.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Calls one.</summary>
    public static JToken Call(string name, JToken[] arguments, RunScope scope) =>
        All.TryGetValue(name, out Func<JToken[], RunScope, JToken>? function)
            ? function(arguments, scope)
            : throw new NotSupportedException(
                $"'{name}' is not among the functions that the samples need. Add it here and to docs/sample-flows.md.");

    public static bool Truth(JToken value) =>
        value.Type == JTokenType.Boolean ? (bool)value : throw new EvaluationException($"'{value}' is neither true nor false.");

    // An action that was skipped has no outputs, which reads as null.
    private static JToken Output(RunScope scope, JToken action) => scope.Outputs.GetValueOrDefault(RequiredText(action)) ?? JValue.CreateNull();

    // What Compose and Select give is their body.
    private static JToken Body(RunScope scope, JToken action) => Output(scope, action) is JArray plain ? plain : JValue.CreateNull();

    private static JObject Binary(JToken base64)
    {
        string text = RequiredText(base64);
        Convert.FromBase64String(text);
        return new JObject { ["$content-type"] = "application/octet-stream", ["$content"] = text };
    }

    private static bool Contains(JToken holder, JToken value) => holder switch
    {
        JArray items => items.Any(item => JToken.DeepEquals(item, value)),
        JObject members => members.ContainsKey(RequiredText(value)),
        _ => RequiredText(holder).Contains(RequiredText(value), StringComparison.Ordinal),
    };

    private static int Length(JToken value) => value switch
    {
        JContainer several => several.Count,
        _ => RequiredText(value).Length,
    };

    private static JToken Json(string text)
    {
        using JsonTextReader reader = new(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

    private static JToken Known<T>(IReadOnlyDictionary<string, T> values, string kind, JToken name) =>
        values.TryGetValue(RequiredText(name), out T? value)
            ? value as JToken ?? JToken.FromObject(value!)
            : throw new EvaluationException($"There is no {kind} '{name}'.");

    private static DateTimeOffset Date(JToken value) =>
        DateTimeOffset.Parse(RequiredText(value), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static decimal Number(JToken value) => value.Type is JTokenType.Integer or JTokenType.Float
        ? (decimal)value
        : throw new EvaluationException($"'{value}' is no number.");

    private static string RequiredText(JToken value) =>
        value.Type == JTokenType.String ? (string)value! : throw new EvaluationException($"'{value}' is no text.");
}
