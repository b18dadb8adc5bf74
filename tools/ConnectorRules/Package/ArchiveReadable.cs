using ConnectorRules.Files;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants archives that can be read safely.</summary>
internal sealed class ArchiveReadable() : LoadProblemRule(LoadProblem.Archive)
{
    public override RuleInfo Info { get; } = new(
        "archive-readable", Severity.Error, "A zip archive is whole, and inflates to no more than an import takes.")
    {
        Why = "What cannot be opened cannot be imported, and an archive that inflates without end is made to harm whoever opens it.",
        Source = "APPNOTE.TXT of the zip format; \"Import a solution\": a solution has at most 95 MB.",
        Bad = "solution.zip, cut off by a download that broke",
        Good = "solution.zip",
    };
}
