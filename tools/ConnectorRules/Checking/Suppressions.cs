using Connectors;
using Connectors.Diagnostics;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Checking;

/// <summary>The section <c>suppressions</c> of <c>pacpackager.json</c>.</summary>
internal static class Suppressions
{
    /// <summary>All of them in the order written; entries that are no objects or name no rule are left to the rule about suppressions.</summary>
    internal static IReadOnlyList<Suppression> Of(Connector connector) => connector.Settings.Source is not { } source
        ? []
        : [.. ((source.Root["suppressions"] as JArray)?.OfType<JObject>() ?? []).Select(entry => Read(source, entry)).OfType<Suppression>()];

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
            Suppression[] covering = [.. valid.Where(suppression => suppression.Covers(finding))];
            used.UnionWith(covering);
            if (covering.Length == 0)
            {
                left.Add(finding);
            }
        }

        return (left, [.. valid.Where(suppression => !used.Contains(suppression))]);
    }

    private static Suppression? Read(JsonSource source, JObject entry) => Text(entry, "rule") is { } rule
        ? new Suppression(rule, Text(entry, "file"), Text(entry, "pointer"), Text(entry, "reason"), source.PositionOf(entry))
        : null;

    private static string? Text(JObject entry, string name) =>
        entry[name] is JValue { Type: JTokenType.String } text && !string.IsNullOrWhiteSpace((string?)text) ? (string?)text : null;
}
