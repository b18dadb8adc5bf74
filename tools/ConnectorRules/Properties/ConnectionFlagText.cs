using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants two of the constraints as text.</summary>
internal sealed class ConnectionFlagText : IRule
{
    private static readonly string[] Flags = ["required", "hidden"];

    public RuleInfo Info { get; } = new(
        "connection-flag-text", Severity.Warning, "The constraints required and hidden are the texts \"true\" and \"false\".")
    {
        CertificationSeverity = Severity.Error,
        Why = "A JSON boolean is refused in certification, and it breaks flows that list the connectors of an environment, which want text there.",
        Source = "Published schema of apiProperties.json. 14 of 1,021 accepted files have a boolean in one of the two.",
        Bad = "\"constraints\": { \"required\": true, \"clearText\": false }",
        Good = "\"constraints\": { \"required\": \"true\", \"clearText\": false }",
        Covers = ["constraints.required is text", "constraints.hidden is text", "string booleans"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in PropertiesNode.All(connector)
        where node.Place == PropertiesPlace.Constraints
        from flag in Flags
        let value = node.Json[flag]
        where value is not null and not { Type: JTokenType.Null } && !IsFlag(value)
        select Info.At(
            node.PositionOf(value), $"'{flag}' has to be the text \"true\" or \"false\", and is {ValueText.Described(value)}.", Remedy(flag, value));

    private static bool IsFlag(JToken value) =>
        value is JValue { Type: JTokenType.String, Value: string text }
        && (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase));

    private static string Remedy(string flag, JToken value) => value is JValue { Value: bool truth }
        ? $"Put it in quotation marks: \"{flag}\": \"{(truth ? "true" : "false")}\"."
        : $"Write \"{flag}\": \"true\" or \"{flag}\": \"false\".";
}
