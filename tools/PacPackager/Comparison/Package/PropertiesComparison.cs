using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Checks;
using PacPackager.Comparison.Connection;

namespace PacPackager.Comparison.Package;

/// <summary>Compares two apiProperties.json.</summary>
internal sealed class PropertiesComparison(ConnectorProperties old, ConnectorProperties @new, Findings findings)
{
    private static readonly HashSet<string> ComparedElsewhere =
        ["connectionParameters", "connectionParameterSets", "policyTemplateInstances", "scriptOperations", "tier"];

    private readonly JObject? oldContent = old.Source.Root["properties"] as JObject;
    private readonly JObject? newContent = @new.Source.Root["properties"] as JObject;

    internal void Compare()
    {
        CompareTier();
        IReadOnlyList<string> changed = Written.DifferingKeys(oldContent, newContent, ComparedElsewhere);
        if (changed.Count > 0)
        {
            findings.Add(
                PackageChecks.PropertiesDetailChanged,
                $"apiProperties.json says something else under {Quoted.List(changed)}.",
                old.Position,
                @new.Position);
        }

        new ConnectionComparison(old, @new, findings).Compare();
        new PolicyComparison(old, @new, findings).Compare();
    }

    private void CompareTier()
    {
        string? before = Tier(oldContent);
        string? after = Tier(newContent);
        if (string.Equals(before, after, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        bool isPremium = string.Equals(after, "Premium", StringComparison.OrdinalIgnoreCase);
        findings.Add(
            PackageChecks.TierChanged,
            $"The tier changes from {Quoted.Text(before)} to {Quoted.Text(after)}.",
            Written.NearestKey(old.Source, "properties", "tier"),
            Written.NearestKey(@new.Source, "properties", "tier"),
            kind: isPremium && before is not null ? ChangeKind.Breaking : ChangeKind.Compatible);
    }

    private static string? Tier(JObject? properties) => properties?["tier"] is JValue { Type: JTokenType.String } tier ? (string?)tier : null;
}
