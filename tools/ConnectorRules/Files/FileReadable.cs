using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Files;

/// <summary>Wants files that can be opened.</summary>
internal sealed class FileReadable() : LoadProblemRule(LoadProblem.Unreadable)
{
    public override RuleInfo Info { get; } = new(
        "file-readable", Severity.Error, "Every file of the connector can be opened.", "Put the file back, or allow reading it.")
    {
        Why = "What cannot be opened can be neither judged nor deployed.",
        Source = "Our own: the tool opens the files it is to judge.",
        Bad = "apiDefinition.swagger.json is a link to a file that is gone",
        Good = "apiDefinition.swagger.json is a file",
    };
}
