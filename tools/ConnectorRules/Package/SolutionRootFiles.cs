using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants the three files every solution has.</summary>
internal sealed class SolutionRootFiles : PackageRule
{
    private static readonly string[] Demanded = [Solution.ContentTypesName, Solution.CustomizationsName, Solution.ManifestName];

    public override RuleInfo Info { get; } = new(
        "solution-root-files", Severity.Error, "A solution has `[Content_Types].xml`, `customizations.xml` and `solution.xml` at its root.")
    {
        Why = "The import refuses an archive without them as no solution.",
        Source = "ConnectorPackageValidator.ps1, check 4; layout of exported solutions.",
        Bad = "solution.xml, Connector/...",
        Good = "[Content_Types].xml, customizations.xml, solution.xml, Connector/...",
        Covers = ["ConnectorPackageValidator: three XML files at each solution's root", "5000.1.1.16 solution valid, policyTemplateInstances not empty"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        from solution in package.Solutions
        from name in Demanded
        where solution.Folder.Find(name) is null
        select Info.At(solution.Folder.Position, $"There is no '{name}' at the solution's root.", "Export the solution again, or put the file there.");
}
