using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants two solutions in a package, or three with an AI plug-in.</summary>
internal sealed class PackageSolutionCount : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "package-solution-count", Severity.Error, "The package's folder holds two solution zips, three with an AI plug-in, and no folder.")
    {
        Why = "One solution brings the connector, one the flows that show it; the validator counts, and refuses folders among them.",
        Source = "ConnectorPackageValidator.ps1, check 3; \"Fix certification policy errors\" 5000.1.1.13.",
        Bad = "PkgAssets/ConnectorSolution.zip",
        Good = "PkgAssets/ConnectorSolution.zip, PkgAssets/FlowSolution.zip",
        Covers = ["ConnectorPackageValidator: number of solution zips", "5000.1.1.13 solution zips"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package)
    {
        if (package is not { Package: { } root, Assets: { } assets })
        {
            yield break;
        }

        // Beside the root's folders is their own rule.
        ArchiveFolder folder = assets.Length == 0 ? root : root.At(assets);
        string where = assets.Length == 0 ? "The package" : $"The folder '{assets}'";
        foreach (string inner in assets.Length == 0 ? [] : folder.Folders)
        {
            yield return Info.At(root.Position, $"{where} has a folder in it: '{inner}'.", $"Take '{inner}' out.");
        }

        string[] zips = [.. folder.Files.Where(name => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))];
        int wanted = package.Solutions.Any(solution => solution.HasPlugins) ? 3 : 2;
        if (zips.Length != wanted)
        {
            string found = zips.Length switch
            {
                0 => "no solution zip",
                1 => $"one solution zip ({zips[0]})",
                _ => $"{zips.Length} solution zips ({string.Join(", ", zips)})",
            };
            yield return Info.At(
                new SourcePosition(root.ArchiveFile, 1, 1),
                $"{where} has {found} and needs {wanted}.",
                wanted == 3
                    ? "Put in one with the connector alone, one with its flows and one with the plug-in."
                    : "Put in one with the connector alone and one with the connector and its flows.");
        }
    }
}
