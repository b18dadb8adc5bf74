using System.Xml.Linq;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants unmanaged solutions in a package.</summary>
internal sealed class SolutionUnmanaged : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "solution-unmanaged", Severity.Error, "A package's solutions are unmanaged: `<Managed>0</Managed>`.", "Export the solution as unmanaged.")
    {
        Why = "Certification opens and changes what is in them; a managed solution cannot be opened.",
        Source = "\"Verified publisher certification process\": export as unmanaged.",
        Bad = "<Managed>1</Managed>",
        Good = "<Managed>0</Managed>",
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package)
    {
        foreach (Solution solution in package.IsForCertification ? package.Solutions : [])
        {
            XElement? managed = solution.Manifest?.Descendants().FirstOrDefault(element => element.Name.LocalName == "Managed");
            if (solution.Manifest is not null && managed?.Value.Trim() != "0")
            {
                yield return Info.At(
                    solution.InManifest(managed),
                    managed is null ? "solution.xml does not say whether the solution is managed." : $"'Managed' is '{ForeignText.Show(managed.Value.Trim())}'.");
            }
        }
    }
}
