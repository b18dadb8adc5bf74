using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants a solution with the connector alone, and one with its flows.</summary>
internal sealed class PackageSolutionKinds : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "package-solution-kinds", Severity.Error, "One solution of a package holds the connector alone, one the connector and flows, and one the plug-in, if any.")
    {
        Why = "The connector is imported before the flows: a connection to it must exist before they can be bound.",
        Source = "ConnectorPackageValidator.ps1, check 6; \"Fix certification policy errors\" 5000.1.1.6.",
        Bad = "two solutions, each with the connector and flows",
        Good = "ConnectorSolution.zip with the connector, FlowSolution.zip with the connector and flows",
        Covers = ["ConnectorPackageValidator: one connector-only solution, one with workflows", "5000.1.1.6 flow and connector solutions"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package)
    {
        // Where there is no connector at all, another rule says so; of what cannot be read nothing can be said.
        if (!package.IsForCertification
            || !package.Solutions.Any(solution => solution.HasConnectors)
            || package.Solutions.Any(solution => solution.Customizations is null)
            || package.Problems.Any(problem => problem.Kind == LoadProblem.Archive))
        {
            yield break;
        }

        SourcePosition place = package.Package!.Position;
        if (!package.Solutions.Any(solution => solution is { HasConnectors: true, HasFlows: false, HasPlugins: false }))
        {
            yield return Info.At(place, "No solution holds the connector alone.", "Export the connector in a solution of its own.");
        }

        if (!package.Solutions.Any(solution => solution is { HasConnectors: true, HasFlows: true }))
        {
            yield return Info.At(place, "No solution holds the connector together with flows.", "Add flows that use the connector to the second solution, and the connector with them.");
        }

        if (package.Solutions.Any(solution => solution.HasPlugins) && !package.Solutions.Any(solution => solution is { HasConnectors: true, HasPlugins: true }))
        {
            yield return Info.At(place, "No solution holds the connector together with the plug-in.", "Add the connector to the solution of the plug-in.");
        }
    }
}
