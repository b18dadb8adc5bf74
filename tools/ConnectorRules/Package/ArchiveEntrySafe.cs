using ConnectorRules.Files;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants entries that name one file below the folder they are unpacked to.</summary>
internal sealed class ArchiveEntrySafe() : LoadProblemRule(LoadProblem.ArchiveEntry)
{
    public override RuleInfo Info { get; } = new(
        "archive-entry-safe", Severity.Error, "An entry of an archive is a plain file, under a relative name that no other has.")
    {
        Why = "A name that leads elsewhere overwrites a file of whoever unpacks the archive; of two of one name either may be imported. "
            + "The entry is not looked at.",
        Source = "APPNOTE.TXT of the zip format, 4.4.17: relative names with slashes, no drive.",
        Bad = "../../Connector/fab_invoices_openapidefinition.json",
        Good = "Connector/fab_invoices_openapidefinition.json",
    };
}
