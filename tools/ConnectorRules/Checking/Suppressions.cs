using Connectors;
using Connectors.Diagnostics;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Checking;

/// <summary>The section <c>suppressions</c> of <c>pacpackager.json</c>.</summary>
internal static class Suppressions
{
    internal const string Section = "suppressions";

    /// <summary>Whether a suppression means a message of the C# compiler, such as CS0168.</summary>
    internal static bool IsCompilerNumber(string ruleId) => ruleId is ['C', 'S', .. { Length: 4 } number] && number.All(char.IsAsciiDigit);

    /// <summary>The file, where the whole connector is judged and there is one that could be read; else null.</summary>
    internal static JsonSource? SourceOf(ConnectorSubject connector) => connector.IsWholeFolder ? connector.Connector.Settings.Source : null;

    /// <summary>All of them in the order written; entries that are not well formed are left to the rules about suppressions.</summary>
    internal static IReadOnlyList<Suppression> Of(Connector connector) => connector.Settings.Source is { } source ? Of(source) : [];

    /// <summary>The same of a file that no connector has been read for.</summary>
    internal static IReadOnlyList<Suppression> Of(JsonSource source) =>
        [.. ((source.Root[Section] as JArray)?.OfType<JObject>() ?? []).Select(entry => Read(source, entry)).OfType<Suppression>()];

    /// <summary>The findings that are left, and those suppressions that silenced none.</summary>
    internal static (IReadOnlyList<Diagnostic> Left, IReadOnlyList<Suppression> Unused) Apply(
        IReadOnlyList<Suppression> suppressions, IReadOnlyList<Diagnostic> findings)
    {
        // A suppression without a reason silences nothing, so that nobody gets by without giving one.
        Suppression[] valid = [.. suppressions.Where(suppression => suppression.Reason is not null)];
        HashSet<Suppression> used = new(ReferenceEqualityComparer.Instance);
        List<Diagnostic> left = [];
        foreach (Diagnostic finding in findings)
        {
            // What is found about suppressions is mended, never suppressed.
            Suppression[] covering = SuppressionRules.SpeaksOfSuppressions(finding.RuleId) ? [] : [.. valid.Where(suppression => suppression.Covers(finding))];
            used.UnionWith(covering);
            if (covering.Length == 0)
            {
                left.Add(finding);
            }
        }

        return (left, [.. valid.Where(suppression => !used.Contains(suppression))]);
    }

    private static Suppression? Read(JsonSource source, JObject entry) => SuppressionWellFormed.IsWellFormed(entry) && Text(entry, "rule") is { } rule
        ? new Suppression(rule, Text(entry, "file"), Text(entry, "pointer"), Text(entry, "reason"), source.PositionOf(entry))
        : null;

    private static string? Text(JObject entry, string name) =>
        entry[name] is JValue { Type: JTokenType.String } text && !string.IsNullOrWhiteSpace((string?)text) ? (string?)text : null;
}
