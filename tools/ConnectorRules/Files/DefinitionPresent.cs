using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Files;

/// <summary>Wants a definition.</summary>
internal sealed class DefinitionPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "definition-present", Severity.Error, "The connector's folder holds `apiDefinition.swagger.json`.",
        "Put apiDefinition.swagger.json beside the script, or name the folder that holds it.")
    {
        Why = "A script alone makes no connector: the definition says which operations there are.",
        Source = "\"Fix certification policy errors\" 5000.1.1.3.",
        Bad = "script.csx",
        Good = "script.csx, apiDefinition.swagger.json",
        Covers = ["5000.1.1.3 definition present"],
    };

    // A definition that is there but cannot be read is told of as a problem of reading.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector is { IsWholeFolder: true, Connector: { Definition: null, Script: { } script } }
        && !connector.Problems.Any(problem => problem.File.EndsWith("apiDefinition.swagger.json", StringComparison.OrdinalIgnoreCase))
            ? [Info.At(new SourcePosition(script.Path, 1, 1), "The script has no 'apiDefinition.swagger.json' beside or above it.")]
            : [];
}
