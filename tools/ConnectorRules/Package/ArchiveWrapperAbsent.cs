using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants files at the root, not in a folder around all of them.</summary>
internal sealed class ArchiveWrapperAbsent : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "archive-wrapper-absent", Severity.Error, "No folder lies around all that an archive holds.")
    {
        Why = "The import and the validator look at the root and find one folder there. It comes from zipping a folder in place of its contents.",
        Source = "\"Fix certification policy errors\" 5000.1.1.11; ConnectorPackageValidator.ps1, checks 1, 2 and 4.",
        Bad = "Fabrikam/solution.xml, Fabrikam/customizations.xml",
        Good = "solution.xml, customizations.xml",
        Covers = ["5000.1.1.11 wrapper folder"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) => package.Wrappers.Select(wrapper => Info.At(
        new SourcePosition(wrapper.File, 1, 1),
        $"All of it lies in the folder '{wrapper.Name}'.",
        $"Zip what is in '{wrapper.Name}', not the folder itself."));
}
