using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants a connector's files under the names exports give them.</summary>
internal sealed class ConnectorPartNamed : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "connector-part-named", Severity.Warning, "A connector's files lie in `Connector` and are called after its name and their content.")
    {
        Why = "Reviewers and tools that unpack solutions find the files by their names.",
        Source = "Exported solutions: <name>_openapidefinition.json and so on; \"Fix certification policy errors\" 5000.1.1.17.",
        Bad = "/Connector/swagger.json",
        Good = "/Connector/fab_invoices_openapidefinition.json",
        Covers = ["5000.1.1.17 connector files"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        from solution in package.Solutions
        from record in solution.Connectors
        where record.Name is not null
        from part in record.Parts
        let wanted = $"/Connector/{record.Name}_{part.Kind}{ExtensionOf(part.Kind)}"
        where part.File is not null && !part.Written.Equals(wanted, StringComparison.OrdinalIgnoreCase)
        select Info.At(solution.InCustomizations(part.Element), $"'{ForeignText.Show(part.Written)}' is not the name that exports give the file.", $"Call it '{ForeignText.Show(wanted)}'.");

    private static string ExtensionOf(string kind) => kind switch
    {
        "customcodeblobcontent" => ".csx",
        "iconblob" => ".Png",
        _ => ".json",
    };
}
