using Connectors;
using Connectors.Diagnostics;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Checking;

/// <summary>Holds suppressions to rules that exist and can be suppressed.</summary>
internal sealed class SuppressionRuleKnown : IRule
{
    private const int Shown = 60;

    public RuleInfo Info { get; } = new(
        "suppression-rule-known", Severity.Warning, "A suppression names a rule.", "Write the rule's id as the finding shows it.")
    {
        Why = "A suppression of a rule that does not exist silences nothing, and its author thinks it does.",
        Source = "Our own: suppressions are settings of this tool.",
        Bad = """{ "rule": "contact-mail-present", "reason": "..." }""",
        Good = """{ "rule": "contact-email-present", "reason": "..." }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => Suppressions.SourceOf(connector) is { } source ? Check(source) : [];

    internal IEnumerable<Diagnostic> Check(JsonSource source)
    {
        foreach (JObject entry in (source.Root[Suppressions.Section] as JArray)?.OfType<JObject>() ?? [])
        {
            if (entry["rule"] is not { } rule)
            {
                yield return Info.At(source.PositionOf(entry), "The suppression names no 'rule'.");
            }
            else if (rule is JValue { Type: JTokenType.String } id && OfId((string)id!, source.PositionOf(rule)) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Diagnostic? OfId(string id, SourcePosition position)
    {
        if (SuppressionRules.SpeaksOfSuppressions(id))
        {
            return Info.At(position, $"'{id}' speaks of suppressions and cannot be suppressed.", "Take it out, and mend the suppression that is meant.");
        }

        string[] known = [.. RuleCatalog.All.Select(rule => rule.Info.Id)];
        if (known.Contains(id, StringComparer.Ordinal) || Suppressions.IsCompilerNumber(id))
        {
            return null;
        }

        string shown = id.Length <= Shown ? id : id[..Shown] + "…";
        Diagnostic unknown = Info.At(position, $"There is no rule '{shown}'.");
        return Spelling.Nearest(id, known) is { } nearest ? unknown with { Fix = $"Write '{nearest}'." } : unknown;
    }
}
