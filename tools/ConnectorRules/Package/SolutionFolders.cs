using System.Xml.Linq;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants the folders of what <c>customizations.xml</c> names.</summary>
internal sealed class SolutionFolders : PackageRule
{
    private const string Connectors = "Connector";
    private const string Flows = "Workflows";

    public override RuleInfo Info { get; } = new(
        "solution-folders", Severity.Error, "A solution has the folders of the components that `customizations.xml` names.")
    {
        Why = "Connectors and flows are named in the XML and kept in folders; without the folder the component cannot be imported.",
        Source = "ConnectorPackageValidator.ps1, check 5, which wants the connector's folder beside flows and plug-ins, too; "
            + "\"Fix certification policy errors\" 5000.1.1.14.",
        Bad = "customizations.xml with <Workflows><Workflow ...>, and no folder Workflows",
        Good = "customizations.xml with <Workflows><Workflow ...>, and Workflows/Notify-....json",
        Covers = ["ConnectorPackageValidator: folders that customizations.xml asks for", "5000.1.1.14 Workflows folder"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        package.Solutions.SelectMany(solution => Missing(solution, package.IsForCertification));

    private IEnumerable<Diagnostic> Missing(Solution solution, bool isForCertification)
    {
        // A solution of flows alone is fine until it is handed in.
        (string Folder, string Because, bool Wanted)[] folders =
        [
            (Connectors, "a connector", solution.HasConnectors),
            (Connectors, "flows", !solution.HasConnectors && solution.HasFlows && isForCertification),
            (Connectors, "a plug-in", !solution.HasConnectors && !solution.HasFlows && solution.HasPlugins && isForCertification),
            (Flows, "flows", solution.HasFlows),
            ("aiplugins", "a plug-in", solution.HasPlugins),
            ("aipluginoperations", "a plug-in", solution.HasPlugins),
        ];
        return folders
            .Where(folder => folder.Wanted && !solution.Folder.HasFolder(folder.Folder))
            .Select(folder => Info.At(
                solution.InCustomizations(PlaceOf(solution, folder.Because)),
                $"customizations.xml names {folder.Because}, and there is no folder '{folder.Folder}'.",
                "Export the solution again with all that belongs to it."));
    }

    private static XElement? PlaceOf(Solution solution, string because)
    {
        string element = because switch { "a connector" => "Connector", "flows" => "Workflows", _ => "aicopilot_aiplugin" };
        return solution.Customizations?.Descendants().FirstOrDefault(each => each.Name.LocalName == element);
    }
}
