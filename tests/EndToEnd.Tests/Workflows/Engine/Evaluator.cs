using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Expressions;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>Evaluates values of a workflow: JSON in which strings may be expressions.</summary>
/// <remarks>
/// The small part of the language that the samples need: <c>@expression</c>, <c>@{expression}</c> in text, <c>@@</c>, members and items
/// with and without <c>?</c>, and the functions of <see cref="Functions"/>. Conditions are their object form. A member whose name has slashes
/// (<c>outputs('A')?['body/code']</c>, as Power Automate writes) is looked up level by level where no member has that very name.
/// Anything else is refused by name, so that a sample cannot pass by not being understood.
/// </remarks>
internal sealed class Evaluator(RunScope scope)
{
    /// <summary>The value of a piece of a workflow.</summary>
    public JToken Evaluate(JToken template) => template switch
    {
        JObject given => new JObject(given.Properties().Select(property => new JProperty(property.Name, Evaluate(property.Value)))),
        JArray given => new JArray(given.Select(Evaluate)),
        JValue { Type: JTokenType.String } text => Evaluate(Template.Parse((string)text!)),
        _ => template.DeepClone(),
    };

    /// <summary>Whether a condition holds: <c>{"and": [...]}</c>, <c>{"not": {...}}</c>, <c>{"equals": [a, b]}</c>, or an expression.</summary>
    public bool Holds(JToken condition) => Functions.Truth(Condition(condition));

    /// <summary>A value as it stands in text: nothing for null, text as it is, anything else as JSON.</summary>
    public static string Text(JToken value) => value.Type switch
    {
        JTokenType.Null => "",
        JTokenType.String => (string)value!,
        _ => value.ToString(Formatting.None),
    };

    private JToken Condition(JToken condition) => condition is JObject given
        ? Functions.Call(given.Properties().Single().Name, [.. Operands(given.Properties().Single().Value)], scope)
        : Evaluate(condition);

    private IEnumerable<JToken> Operands(JToken operands) => operands is JArray several ? several.Select(Operand) : [Condition(operands)];

    // An array among the operands of "contains" is a value; an object is a condition of its own.
    private JToken Operand(JToken operand) => operand is JObject ? Condition(operand) : Evaluate(operand);

    private JToken Evaluate(Template template) => template.Whole is { } whole
        ? Evaluate(whole)
        : string.Concat(template.Parts.Select(part => part.Expression is { } expression ? Text(Evaluate(expression)) : part.Text));

    private JToken Evaluate(Expression expression) => expression switch
    {
        Literal { Value: null } => JValue.CreateNull(),
        Literal literal => JToken.FromObject(literal.Value),
        Call call => Functions.Call(call.Name, [.. call.Arguments.Select(Evaluate)], scope),
        Access access => Member(Evaluate(access.Target), Evaluate(access.Key), access.IsSafe),
        _ => throw new NotSupportedException($"{expression.GetType().Name} is not among what the samples need."),
    };

    private static JToken Member(JToken target, JToken key, bool isSafe)
    {
        JToken? found = (target, key) switch
        {
            (JObject given, { Type: JTokenType.String }) => given[(string)key!] ?? Path(given, (string)key!),
            (JArray items, { Type: JTokenType.Integer }) when (int)key >= 0 && (int)key < items.Count => items[(int)key],
            _ => null,
        };
        return found ?? (isSafe ? JValue.CreateNull() : throw new EvaluationException($"'{key}' is not there."));
    }

    private static JToken? Path(JObject given, string key) =>
        key.Contains('/', StringComparison.Ordinal)
            ? key.Split('/').Aggregate((JToken?)given, (level, name) => (level as JObject)?[name])
            : null;
}
