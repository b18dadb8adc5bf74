using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants an archive of a kind we know.</summary>
internal sealed class ArchiveKindKnown : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "archive-kind-known", Severity.Error, "An archive holds a connector, a solution, a package or what certification takes.",
        "Put apiDefinition.swagger.json, or solution.xml and customizations.xml, at the root; or a folder with solution zips; or intro.md and the package.")
    {
        Why = "Where nothing tells what the archive is, nobody can import it and no other rule can look into it.",
        Source = "Layout of exported solutions and of the certification package.",
        Bad = "notes.txt, pictures/logo.png",
        Good = "[Content_Types].xml, solution.xml, customizations.xml, Connector/...",
    };

    // An archive that cannot be opened is told of as that.
    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        package.Kind == PackageKind.Unknown && !package.Problems.Any(problem => problem.Kind is LoadProblem.Archive or LoadProblem.Unreadable)
            ? [Info.At(new SourcePosition(package.File, 1, 1), "Nothing in the archive tells what it is.")]
            : [];
}
