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
/// <param name="call">The call that hands them over.</param>
/// <param name="found">Where findings go.</param>
internal sealed class ValueJudge(Workflow workflow, OurCall call, List<Diagnostic> found)
{
    // Neither a file nor a schema of this world is deeper.
    private const int MaximumDepth = 64;

    private static readonly HashSet<string> GiveText = new(
        [
            "base64", "concat", "encodeUriComponent", "formatDateTime", "formatNumber", "guid", "join", "replace", "string", "substring",
            "toLower", "toUpper", "trim", "uriComponent", "utcNow",
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly List<(string Label, Diagnostic Finding)> missed = [];
    private readonly HashSet<string> meant = new(StringComparer.Ordinal);

    /// <summary>What is missing, without what is there under a misspelt key: that is told already.</summary>
    internal IEnumerable<Diagnostic> Missed => missed.Where(each => !meant.Contains(each.Label)).Select(each => each.Finding);

    private bool IsFlow => call.NamesOperation;

    private string StepName => call.Step.Name;

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
                found.Add(InputRules.Required.At(workflow.PositionOf(value), $"'{label}' of {StepName} is null and required.", "Give it a value."));
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
                JudgeMembers(members, [.. members.Properties().Select(member => (member.Name, member))], schema, label, Join(label, ""), depth);
                break;
            case JValue:
                JudgeChoice(value, value, facts, label);
                break;
        }
    }

    /// <summary>Judges what stands for the properties of an object; a flow may write parts of a property under keys with slashes.</summary>
    /// <param name="place">Where the members are written.</param>
    /// <param name="members">What is written, by its key below the object.</param>
    /// <param name="schema">What is declared for the object.</param>
    /// <param name="label">What messages call the object.</param>
    /// <param name="outer">What labels begin with that keys at this place do not.</param>
    /// <param name="depth">How deep the object is.</param>
    internal void JudgeMembers(
        JToken place, IReadOnlyList<(string Key, JProperty Written)> members, Schema schema, string label, string outer, int depth)
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
                Refuse(
                    written,
                    $"{StepName} hands over '{Join(label, key)}', which its operation does not take.",
                    key,
                    properties.Where(property => !property.Schema.IsNotificationUrl).Select(property => property.Name),
                    Join(label, ""),
                    outer);
            }
        }

        foreach ((SchemaProperty property, List<(string, JProperty)> below) in parts)
        {
            given.Add(property);
            string whole = Join(label, property.Name);
            if (property.Schema.Type is null or "object" || property.Schema.FlattenProperties().Count > 0)
            {
                JudgeMembers(place, below, property.Schema, whole, outer, depth + 1);
                continue;
            }

            foreach ((string key, JProperty written) in below)
            {
                found.Add(InputRules.Known.At(
                    workflow.PositionOf(written),
                    $"{StepName} hands over '{Join(whole, key)}', and '{whole}' is {Kind(ValueFacts.Of(property.Schema))}, which has no such parts.",
                    $"Hand it over whole, under '{whole[outer.Length..]}'."));
            }
        }

        foreach (SchemaProperty missing in properties.Where(property => !given.Contains(property) && !property.Schema.IsNotificationUrl))
        {
            Miss(place, ValueFacts.Of(missing.Schema), missing.Required, Join(label, missing.Name), outer, depth);
        }
    }

    /// <summary>Says that a key is not declared, and which one may be meant.</summary>
    /// <param name="written">Where it is written.</param>
    /// <param name="message">What is wrong with it.</param>
    /// <param name="key">The key.</param>
    /// <param name="known">The keys that are declared.</param>
    /// <param name="prefix">What the keys' labels begin with.</param>
    /// <param name="outer">What labels begin with that keys at this place do not.</param>
    internal void Refuse(JProperty written, string message, string key, IEnumerable<string> known, string prefix, string outer)
    {
        string remedy = InputRules.Known.Fix!;
        if (Suggestion.For(key, known) is { } nearest)
        {
            meant.Add(prefix + nearest);
            remedy = $"Write '{(prefix + nearest)[outer.Length..]}'.";
        }

        found.Add(InputRules.Known.At(workflow.PositionOf(written), message, remedy));
    }

    /// <summary>Judges that an input is missing.</summary>
    internal void Miss(JToken place, ValueFacts facts, bool isRequired, string label, string outer, int depth = 0)
    {
        // A flow has no key of its own for an object, only for what is in it.
        if (IsFlow && isRequired && !facts.IsInternal && facts.Schema?.FlattenProperties() is { Count: > 0 } parts)
        {
            foreach (SchemaProperty part in parts.Where(part => part.Required && !part.Schema.IsNotificationUrl && depth < MaximumDepth))
            {
                Miss(place, ValueFacts.Of(part.Schema), true, Join(label, part.Name), outer, depth + 1);
            }

            return;
        }

        // The engine of a flow knows the definition and fills in what makers do not see.
        if (facts.IsInternal && (IsFlow || !isRequired) && (IsFlow || facts.Default is null))
        {
            return;
        }

        string key = label[outer.Length..];
        string remedy = facts.Default is { } value ? $"Write \"{key}\": {value.ToString(Formatting.None)}." : $"Add '{key}'.";
        if (isRequired)
        {
            string hidden = facts.IsInternal ? "; it is hidden in designers, and this host knows no definition to fill it in from" : "";
            missed.Add((label, InputRules.Required.At(workflow.PositionOf(place), $"{StepName} does not hand over '{label}', which is required{hidden}.", remedy)));
        }
        else if (facts.IsInternal)
        {
            missed.Add((label, InputRules.HiddenDefault.At(
                workflow.PositionOf(place), $"{StepName} leaves out '{label}', which is hidden in designers and has a default.", remedy)));
        }
    }

    private string Join(string label, string key) => label + (IsFlow ? "/" : ".") + key;

    private void JudgeText(JToken value, string text, ValueFacts facts, string label)
    {
        if (workflow.IsOfTemplate(text) || WorkflowString.Of(value, null, text).Template is not { } template)
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
                    workflow.PositionOf(value), $"'{label}' of {StepName} is to be {Kind(facts)}, and {call.Name}(...) gives text.", $"Hand over {Kind(facts)}."));
            }
        }
        else if (template.IsInterpolation)
        {
            JudgeInterpolation(value, template, facts, label);
        }
    }

    private void JudgeInterpolation(JToken value, Template template, ValueFacts facts, string label)
    {
        bool flattensFile = (facts.IsFile && !template.Expressions.All(IsText)) || (facts is { Type: "string", Format: "byte" } && template.Expressions.Any(IsWholeAnswer));
        if (flattensFile)
        {
            found.Add(InputRules.FileWhole.At(
                workflow.PositionOf(value), $"'{label}' of {StepName} is a file, and '@{{...}}' makes text of it.", "Write it as '@...', without braces."));
        }
        else if (!facts.IsWire && (facts.Type is "array" or "object" || (!IsFlow && (facts.Type is "integer" or "number" or "boolean"))))
        {
            found.Add(InputRules.Type.At(
                workflow.PositionOf(value), $"'{label}' of {StepName} is to be {Kind(facts)}, and '@{{...}}' gives text.", "Write it as '@...', without braces."));
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
                found.Add(InputRules.Format.At(workflow.PositionOf(place), $"'{label}' of {StepName} is {fault}.", $"Write a {facts.Format}."));
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
                $"'{label}' of {StepName} is {literal.ToString(Formatting.None)}, which is not among the values allowed.",
                $"Write one of {allowed}{(facts.Choices.Count > 12 ? ", ..." : "")}."));
        }
    }

    private void FailType(JToken place, JToken value, ValueFacts facts, string label) => found.Add(InputRules.Type.At(
        workflow.PositionOf(place), $"'{label}' of {StepName} is {value.Kind()}, and {Kind(facts)} is wanted.", $"Write {Kind(facts)}."));

    // What is base64 already stays what it is.
    private static bool IsText(Expression expression) => expression switch
    {
        Call call => call.Is("base64") || call.Is("dataUri"),
        Access { Key: Literal { Value: "$content" } } => true,
        _ => false,
    };

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
