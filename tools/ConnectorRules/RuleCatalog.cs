using ConnectorRules.Checking;
using ConnectorRules.Definition;
using ConnectorRules.Definition.SecondReader;
using ConnectorRules.Extensions;
using ConnectorRules.Files;
using ConnectorRules.Icon;
using ConnectorRules.Operations;
using ConnectorRules.Package;
using ConnectorRules.Parameters;
using ConnectorRules.Policies;
using ConnectorRules.Properties;
using ConnectorRules.Responses;
using ConnectorRules.Schemas;
using ConnectorRules.Script;
using ConnectorRules.Triggers;

namespace ConnectorRules;

/// <summary>Every rule, listed by hand so that starting up searches nothing, in the order a connector is read.</summary>
public static class RuleCatalog
{
    /// <summary>The rules by what they look at.</summary>
    public static IReadOnlyList<RuleGroup> Groups { get; } =
    [
        new("Files", FileRules.All),
        new("Definition", DefinitionRules.All),
        new("Second reader", SecondReaderRules.All),
        new("Operations", OperationRules.All),
        new("Parameters", ParameterRules.All),
        new("Responses", ResponseRules.All),
        new("Schemas", SchemaRules.All),
        new("Extensions", ExtensionRules.All),
        new("Triggers", TriggerRules.All),
        new("Properties", PropertyRules.All),
        new("Policies", PolicyRules.All),
        new("Script", ScriptFindingRules.All),
        new("Icon", IconRules.All),
        new("Package", PackageRules.All),
        new("Suppressions", SuppressionRules.All),
    ];

    /// <summary>All rules in reading order.</summary>
    public static IReadOnlyList<IRule> All { get; } = [.. Groups.SelectMany(group => group.Rules)];

    /// <summary>The rule of an id, or null.</summary>
    public static IRule? Find(string id) => All.FirstOrDefault(rule => rule.Info.Id == id);
}
