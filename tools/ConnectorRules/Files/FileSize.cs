using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Files;

/// <summary>Refuses files far beyond what the platform takes.</summary>
internal sealed class FileSize() : LoadProblemRule(LoadProblem.TooLarge)
{
    public override RuleInfo Info { get; } = new("file-size", Severity.Error, "No file of the connector has more than 4 MB.")
    {
        Why = "The platform takes definitions and scripts of about 1 MB; a file this large is something else, and is not read.",
        Source = "\"Custom connector FAQ\": a definition under 1 MB. The largest of 1,031 accepted connectors has 1.1 MB.",
        Bad = "apiDefinition.swagger.json of 5 MB",
        Good = "apiDefinition.swagger.json of 30 KB",
    };
}
