using System.Globalization;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Expressions;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Calls;

/// <summary>Holds values to what is declared for them: literals in full, expressions where they plainly cannot fit.</summary>
/// <param name="workflow">The workflow they stand in.</param>
/// <param name="stepName">The step that hands them over.</param>
/// <param name="found">Where findings go.</param>
internal sealed class ValueJudge(Workflow workflow, string stepName, List<Diagnostic> found)
{
    // Neither a file nor a schema of this world is deeper.
    private const int MaximumDepth = 64;

    private static readonly HashSet<string> GiveText = new(
        [
            "base64", "concat", "encodeUriComponent", "formatDateTime", "formatNumber", "guid", "join", "replace", "string", "substring",
            "toLower", "toUpper", "trim", "uriComponent", "utcNow",
        ],
        StringComparer.OrdinalIgnoreCase);

    private bool IsFlow => !workflow.IsLogicApp;

    /// <summary>Judges a value that is there.</summary>
    internal void Judge(JToken value, ValueFacts facts, string label, int depth = 0, bool isRequired = false)
    {
        if (depth > MaximumDepth)
        {
            return;
        }

        if (value.IsNull())
        {
            if (isRequired && !(IsFlow && facts.IsInternal))
            {
                found.Add(InputRules.Required.At(workflow.PositionOf(value), $"'{label}' of {stepName} is null and required.", "Give it a value."));
            }

            return;
        }

        if (value.AsText() is { } text)
        {
            JudgeText(value, text, facts, label);
            return;
        }

        if (!TypeFit.Of(value, facts))
        {
            FailType(value, value, facts, label);
            return;
        }

        switch (value)
        {
            case JArray items when facts.Items is { } declared:
                ValueFacts each = ValueFacts.Of(declared);
                for (int at = 0; at < items.Count; at++)
                {
                    Judge(items[at], each, string.Create(CultureInfo.InvariantCulture, $"{label}[{at}]"), depth + 1);
                }

                break;
            case JObject members when facts is { Type: "object", Schema: { } schema }:
                JudgeMembers(members, [.. members.Properties().Select(member => (member.Name, member))], schema, label, depth);
                break;
            case JValue:
                JudgeChoice(value, value, facts, label);
                break;
        }
    }

    /// <summary>Judges what stands for the properties of an object; a flow may write parts of a property under keys with slashes.</summary>
    internal void JudgeMembers(JToken place, IReadOnlyList<(string Key, JProperty Written)> members, Schema schema, string label, int depth)
    {
        if (depth > MaximumDepth)
        {
            return;
        }

        IReadOnlyList<SchemaProperty> properties = schema.FlattenProperties();
        Dictionary<SchemaProperty, List<(string Key, JProperty Written)>> parts = [];
        HashSet<SchemaProperty> given = [];
        foreach ((string key, JProperty written) in members)
        {
            if (properties.FirstOrDefault(property => property.Name == key) is { } exact)
            {
                given.Add(exact);
                if (!exact.Schema.IsNotificationUrl)
                {
                    Judge(written.Value, ValueFacts.Of(exact.Schema), Join(label, key), depth + 1, exact.Required);
                }
            }
            else if (IsFlow && properties.Where(property => key.StartsWith(property.Name + "/", StringComparison.Ordinal))
                .MaxBy(property => property.Name.Length) is { } above)
            {
                parts.TryAdd(above, []);
                parts[above].Add((key[(above.Name.Length + 1)..], written));
            }
            else if (properties.Count > 0 && !schema.AllowsUndeclared)
            {
                found.Add(InputRules.Known.At(
                    workflow.PositionOf(written),
                    $"{stepName} hands over '{Join(label, key)}', which its operation does not take.",
                    Suggestion.Remedy(key, properties.Where(property => !property.Schema.IsNotificationUrl).Select(property => property.Name), InputRules.Known.Fix!)));
            }
        }

        foreach ((SchemaProperty property, List<(string, JProperty)> below) in parts)
        {
            given.Add(property);
            JudgeMembers(place, below, property.Schema, Join(label, property.Name), depth + 1);
        }

        foreach (SchemaProperty missing in properties.Where(property => !given.Contains(property) && !property.Schema.IsNotificationUrl))
        {
            Miss(place, ValueFacts.Of(missing.Schema), missing.Required, Join(label, missing.Name), missing.Name);
        }
    }

    /// <summary>Judges that an input is missing.</summary>
    internal void Miss(JToken place, ValueFacts facts, bool isRequired, string label, string name)
    {
        // The engine of a flow knows the definition and fills in what makers do not see.
        if (facts.IsInternal && (IsFlow || !isRequired) && (IsFlow || facts.Default is null))
        {
            return;
        }

        string remedy = facts.Default is { } value ? $"Write \"{name}\": {value.ToString(Formatting.None)}." : $"Add '{name}'.";
        if (isRequired)
        {
            string hidden = facts.IsInternal ? "; it is hidden in designers, and this host knows no definition to fill it in from" : "";
            found.Add(InputRules.Required.At(workflow.PositionOf(place), $"{stepName} does not hand over '{label}', which is required{hidden}.", remedy));
        }
        else if (facts.IsInternal)
        {
            found.Add(InputRules.HiddenDefault.At(
                workflow.PositionOf(place), $"{stepName} leaves out '{label}', which is hidden in designers and has a default.", remedy));
        }
    }

    private string Join(string label, string key) => label + (IsFlow ? "/" : ".") + key;

    private void JudgeText(JToken value, string text, ValueFacts facts, string label)
    {
        if (WorkflowString.Of(value, null, text).Template is not { } template)
        {
            return;
        }

        if (template.Text is { } plain)
        {
            JudgeLiteral(value, new JValue(plain), facts, label);
        }
        else if (template.Whole is Literal literal)
        {
            if (literal.Value is { } constant)
            {
                JudgeLiteral(value, JToken.FromObject(constant), facts, label);
            }
        }
        else if (template.Whole is Call call)
        {
            if (GiveText.Contains(call.Name) && (facts.Type is "array" or "object") && !facts.IsWire)
            {
                found.Add(InputRules.Type.At(
                    workflow.PositionOf(value), $"'{label}' of {stepName} is to be {Kind(facts)}, and {call.Name}(...) gives text.", $"Hand over {Kind(facts)}."));
            }
        }
        else if (template.IsInterpolation)
        {
            JudgeInterpolation(value, template, facts, label);
        }
    }

    private void JudgeInterpolation(JToken value, Template template, ValueFacts facts, string label)
    {
        bool flattensFile = facts.IsFile || (facts is { Type: "string", Format: "byte" } && template.Expressions.Any(IsWholeAnswer));
        if (flattensFile)
        {
            found.Add(InputRules.FileWhole.At(
                workflow.PositionOf(value), $"'{label}' of {stepName} is a file, and '@{{...}}' makes text of it.", "Write it as '@...', without braces."));
        }
        else if (!facts.IsWire && (facts.Type is "array" or "object" || (!IsFlow && (facts.Type is "integer" or "number" or "boolean"))))
        {
            found.Add(InputRules.Type.At(
                workflow.PositionOf(value), $"'{label}' of {stepName} is to be {Kind(facts)}, and '@{{...}}' gives text.", "Write it as '@...', without braces."));
        }
    }

    private void JudgeLiteral(JToken place, JToken literal, ValueFacts facts, string label)
    {
        if (!TypeFit.Of(literal, facts))
        {
            FailType(place, literal, facts, label);
        }
        else
        {
            JudgeChoice(place, literal, facts, label);
            if (literal.AsText() is { } text && TextFormat.FaultOf(text, facts) is { } fault)
            {
                found.Add(InputRules.Format.At(workflow.PositionOf(place), $"'{label}' of {stepName} is {fault}.", $"Write a {facts.Format}."));
            }
        }
    }

    private void JudgeChoice(JToken place, JToken literal, ValueFacts facts, string label)
    {
        if (facts.Choices.Count > 0 && !facts.Choices.Any(choice => TypeFit.AreEqual(choice.Value, literal, facts.IsWire)))
        {
            string allowed = string.Join(", ", facts.Choices.Take(12).Select(choice => choice.Value.ToString(Formatting.None)));
            found.Add(InputRules.Choice.At(
                workflow.PositionOf(place),
                $"'{label}' of {stepName} is {literal.ToString(Formatting.None)}, which is not among the values allowed.",
                $"Write one of {allowed}{(facts.Choices.Count > 12 ? ", ..." : "")}."));
        }
    }

    private void FailType(JToken place, JToken value, ValueFacts facts, string label) => found.Add(InputRules.Type.At(
        workflow.PositionOf(place), $"'{label}' of {stepName} is {value.Kind()}, and {Kind(facts)} is wanted.", $"Write {Kind(facts)}."));

    private static bool IsWholeAnswer(Expression expression) => expression switch
    {
        Call call => call.Is("body") || call.Is("triggerBody"),
        Access { Target: Call outputs, Key: Literal { Value: "body" } } => outputs.Is("outputs") || outputs.Is("triggerOutputs"),
        _ => false,
    };

    private static string Kind(ValueFacts facts) => facts.Type switch
    {
        "object" => "an object",
        "array" => "a list",
        "integer" => facts.Format == "int32" ? "a whole number of at most 32 bits" : "a whole number",
        "number" => "a number",
        "boolean" => "true or false",
        _ => facts.IsFile ? "a file" : "text",
    };
}
