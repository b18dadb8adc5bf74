namespace PacPackager.Comparison.Checks;

/// <summary>What can happen to the connector's files as a whole.</summary>
internal static class PackageChecks
{
    /// <remarks>The files of a connector seldom name its tier; where they do not, nothing can be said without an environment.</remarks>
    internal static readonly CheckInfo TierChanged = new(
        "tier-changed-to-premium", ChangeKind.Breaking, "The connector now needs a premium licence.", "Keep the tier.", "TierChangedToPremium");

    internal static readonly CheckInfo DefinitionRemoved = new(
        "definition-removed", ChangeKind.Breaking, "There is no definition any more.", "Put the definition back.");

    internal static readonly CheckInfo DefinitionAdded = new(
        "definition-added", ChangeKind.Compatible, "There is a definition where there was none.");

    internal static readonly CheckInfo HostChanged = new(
        "host-changed", ChangeKind.Compatible, "Calls go to another host; flows do not see it.");

    internal static readonly CheckInfo BasePathChanged = new(
        "base-path-changed", ChangeKind.Compatible, "Calls go below another path of the host; flows do not see it.");

    internal static readonly CheckInfo SchemesChanged = new("schemes-changed", ChangeKind.Compatible, "Calls may go over other schemes.");

    internal static readonly CheckInfo TitleChanged = new("title-changed", ChangeKind.Compatible, "The connector has another name.");

    internal static readonly CheckInfo DefinitionDetailChanged = new(
        "definition-detail-changed", ChangeKind.Compatible, "Something else in the definition changed.");

    internal static readonly CheckInfo PropertiesRemoved = new(
        "properties-removed", ChangeKind.Breaking, "There is no apiProperties.json any more.", "Put apiProperties.json back.");

    internal static readonly CheckInfo PropertiesAdded = new(
        "properties-added", ChangeKind.Compatible, "There is an apiProperties.json where there was none.");

    internal static readonly CheckInfo PropertiesDetailChanged = new(
        "properties-detail-changed", ChangeKind.Compatible, "Something else in apiProperties.json changed.");

    internal static readonly CheckInfo PolicyAdded = new("policy-added", ChangeKind.Compatible, "There is a new policy.");

    internal static readonly CheckInfo PolicyRemoved = new("policy-removed", ChangeKind.Compatible, "A policy is gone.");

    internal static readonly CheckInfo PolicyChanged = new("policy-changed", ChangeKind.Compatible, "A policy says something else.");

    internal static readonly CheckInfo PolicyOrderChanged = new(
        "policy-order-changed", ChangeKind.Compatible, "Policies apply in another order.");

    internal static readonly CheckInfo ScriptAdded = new("script-added", ChangeKind.Compatible, "There is a script where there was none.");

    internal static readonly CheckInfo ScriptRemoved = new("script-removed", ChangeKind.Compatible, "There is no script any more.");

    internal static readonly CheckInfo ScriptChanged = new(
        "script-changed", ChangeKind.Compatible, "The script is another one; what it does is not compared.");

    internal static readonly CheckInfo ScriptOperationsChanged = new(
        "script-operations-changed", ChangeKind.Compatible, "The script answers other operations.");

    internal static IReadOnlyList<CheckInfo> All { get; } =
    [
        TierChanged, DefinitionRemoved, DefinitionAdded, HostChanged, BasePathChanged, SchemesChanged, TitleChanged, DefinitionDetailChanged,
        PropertiesRemoved, PropertiesAdded, PropertiesDetailChanged, PolicyAdded, PolicyRemoved, PolicyChanged, PolicyOrderChanged,
        ScriptAdded, ScriptRemoved, ScriptChanged, ScriptOperationsChanged,
    ];
}
