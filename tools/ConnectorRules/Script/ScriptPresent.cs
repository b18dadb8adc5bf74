using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Wants a script where operations are said to run one.</summary>
internal sealed class ScriptPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "script-present",
        Severity.Warning,
        "A connector with scriptOperations has a script.",
        "Put the script beside the definition, or name it in settings.json.")
    {
        Why = "Deployed without its script the connector sends what the script was to change.",
        Source = "\"Write code in a custom connector\". Five of 1,031 accepted connectors name operations and ship no script.",
        Bad = "\"scriptOperations\": [ \"GetInvoice\" ]    and no script.csx",
        Good = "\"scriptOperations\": [ \"GetInvoice\" ]    and script.csx beside it",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.IsWholeFolder
        && connector.Connector.Script is null
        && !connector.Problems.Any(problem => problem.File.EndsWith(".csx", StringComparison.OrdinalIgnoreCase))
        && connector.Properties is { ScriptOperations: [var first, ..] } properties
        && properties.Source.Root["properties"]?["scriptOperations"] is { } listed
            ? [Info.At(properties.Source.PositionOf(listed), $"'{first}' is to run a script, but the folder has none.")]
            : [];
}
