using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants every file that a connector's record names.</summary>
internal sealed class ConnectorPartPresent : PackageRule
{
    private const string Definition = "openapidefinition";

    public override RuleInfo Info { get; } = new(
        "connector-part-present", Severity.Error, "A connector's record names its definition, and every file it names is in the solution.")
    {
        Why = "The import reads each file from the path in the record, and ends with an error where there is none.",
        Source = "Exported solutions; \"Fix certification policy errors\" 5000.1.1.17.",
        Bad = "<openapidefinition>/Connector/fab_invoices_openapidefinition.json</openapidefinition>, and no such file",
        Good = "<openapidefinition>/Connector/fab_invoices_openapidefinition.json</openapidefinition>, and the file",
        Covers = ["5000.1.1.17 connector files", "5000.1.1.3 definition present"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        package.Solutions.SelectMany(solution => solution.Connectors.SelectMany(record => Check(solution, record)));

    private IEnumerable<Diagnostic> Check(Solution solution, ConnectorRecord record)
    {
        if (record.Parts.All(part => part.Kind != Definition))
        {
            yield return Info.At(record.Position, $"The connector '{record.Shown}' has no '{Definition}'.", "Name the file of the definition.");
        }

        // A folder that is missing is told of as that.
        bool hasFolder = solution.Folder.HasFolder("Connector");
        foreach (PartReference part in record.Parts.Where(part => part.File is null && (hasFolder || !part.Written.StartsWith("/Connector/", StringComparison.OrdinalIgnoreCase))))
        {
            yield return Info.At(
                solution.InCustomizations(part.Element), $"'{ForeignText.Show(part.Written)}' is not in the solution.", "Put the file there, or write the path it has.");
        }
    }
}
