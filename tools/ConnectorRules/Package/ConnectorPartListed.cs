using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Finds files of a connector that no record names.</summary>
internal sealed class ConnectorPartListed : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "connector-part-listed", Severity.Warning, "Every file in `Connector` is named by a connector's record.",
        "Name it in the record in customizations.xml, or take it out.")
    {
        Why = "What no record names is not imported: a script left there does not run.",
        Source = "Exported solutions.",
        Bad = "Connector/fab_invoices_customcodeblobcontent.csx, and a record without customcodeblobcontent",
        Good = "Connector/fab_invoices_customcodeblobcontent.csx, and a record that names it",
        Covers = ["5000.1.1.17 connector files"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        from solution in package.Solutions
        where solution.Customizations is not null
        let named = solution.Connectors.SelectMany(record => record.Parts).Select(part => part.File).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase)
        from file in solution.Folder.AllFiles
        where file.StartsWith("Connector/", StringComparison.OrdinalIgnoreCase) && !named.Contains(file)
        select Info.At(new SourcePosition(solution.Folder.PathOf(file), 1, 1), $"No record of a connector names '{file}'.");
}
