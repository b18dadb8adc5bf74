using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants a connector in the package.</summary>
internal sealed class PackageConnectorPresent : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "package-connector-present", Severity.Error, "The package's solutions hold the connector.",
        "Add the connector to both solutions, and export them again.")
    {
        Why = "It is what is to be certified; flows alone show nothing of it.",
        Source = "\"Fix certification policy errors\" 5000.1.1.3 and 5000.1.1.8.",
        Bad = "customizations.xml with <Connectors />",
        Good = "customizations.xml with <Connectors><Connector>...</Connector></Connectors>",
        Covers = ["5000.1.1.8 connector present", "5000.1.1.3 definition present"],
    };

    // Of a solution that cannot be read nobody knows what is in it.
    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        package.IsForCertification
        && package.Solutions.Count > 0
        && package.Solutions.All(solution => solution is { Customizations: not null, HasConnectors: false })
        && !package.Problems.Any(problem => problem.Kind == LoadProblem.Archive)
            ? [Info.At(package.Package!.Position, "None of the solutions has a connector in it.")]
            : [];
}
