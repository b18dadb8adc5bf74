using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants flows and their records to go together.</summary>
internal sealed class FlowFilePresent : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "flow-file-present", Severity.Error, "Every flow that `customizations.xml` names has its file in `Workflows`, and every file there is named.")
    {
        Why = "The import reads each flow from the path in its record, and leaves out a file that no record names.",
        Source = "Exported solutions; \"Fix certification policy errors\" 5000.1.1.15.",
        Bad = "<JsonFileName>/Workflows/Notify-1111.json</JsonFileName>, and no such file",
        Good = "<JsonFileName>/Workflows/Notify-1111.json</JsonFileName>, and the file",
        Covers = ["5000.1.1.15 workflows match customizations.xml"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) => package.Solutions
        .Where(solution => solution.Customizations is not null)
        .SelectMany(solution => WithoutFile(solution).Concat(WithoutRecord(solution, package.IsForCertification)));

    private IEnumerable<Diagnostic> WithoutFile(Solution solution) => solution.FlowRecords
        .Where(record => record.File is null && (record.Written is null || solution.Folder.HasFolder("Workflows")))
        .Select(record => Info.At(
            solution.InCustomizations(record.Element),
            record.Written is null ? "The flow's record has no 'JsonFileName'." : $"'{ForeignText.Show(record.Written)}' is not in the solution.",
            "Put the flow's file into Workflows and name it in the record."));

    private IEnumerable<Diagnostic> WithoutRecord(Solution solution, bool isForCertification)
    {
        HashSet<string> named = solution.FlowRecords.Select(record => record.File).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return solution.Flows
            .Where(flow => !named.Contains(flow.Name))
            .Select(flow => Info.At(
                new SourcePosition(flow.File, 1, 1), $"customizations.xml has no flow of the file '{flow.Name}'.", "Export the solution again, or take the file out.") with
            {
                Severity = isForCertification ? Severity.Error : Severity.Warning,
            });
    }
}
