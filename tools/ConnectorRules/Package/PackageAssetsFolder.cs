using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants one folder in the package.</summary>
internal sealed class PackageAssetsFolder : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "package-assets-folder", Severity.Error, "A package holds exactly one folder, with the solutions in it.",
        "Put both solutions into the folder PkgAssets, and keep no other.")
    {
        Why = "The Package Deployer looks for the solutions in its folder of assets; the validator refuses none and two.",
        Source = "ConnectorPackageValidator.ps1, check 2; \"Fix certification policy errors\" 5000.1.1.12.",
        Bad = "package.zip: ConnectorSolution.zip, FlowSolution.zip",
        Good = "package.zip: PkgAssets/ConnectorSolution.zip, PkgAssets/FlowSolution.zip, ConnectorPackage.dll",
        Covers = ["ConnectorPackageValidator: inner zip has exactly one folder", "5000.1.1.12 package assets folder"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package)
    {
        if (package.Package is not { } root)
        {
            return [];
        }

        string[] folders = package.Assets is null ? [] : [.. root.Folders];
        return folders switch
        {
            [_] => [],
            [] when package.Assets is null => [Info.At(root.Position, "In place of a package there is a solution.")],
            [] => [Info.At(root.Position, "The package has no folder.")],
            _ => [Info.At(root.Position, $"The package has {folders.Length} folders: {string.Join(", ", folders)}.")],
        };
    }
}
