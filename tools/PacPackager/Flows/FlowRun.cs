using Connectors;
using Connectors.Diagnostics;
using Connectors.Json;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows;

/// <summary>Reads workflow files with what stands around them, and has them checked.</summary>
/// <param name="checker">Knows the connector.</param>
internal sealed class FlowRun(FlowChecker checker)
{
    private readonly Dictionary<string, LogicAppProject> projects = new(StringComparer.Ordinal);
    private readonly HashSet<Diagnostic> seen = [];
    private readonly List<Diagnostic> current = [];

    /// <summary>Checks the workflows among some files.</summary>
    /// <param name="files">Absolute paths of JSON files; what is no workflow is passed over.</param>
    /// <param name="isNamed">Whether the user named the file, so that it has to be one.</param>
    /// <param name="cancellationToken">Cancelled when the user stops the program.</param>
    internal IReadOnlyList<FlowReport> Check(IReadOnlyList<string> files, bool isNamed, CancellationToken cancellationToken)
    {
        List<FlowReport> reports = [];
        foreach (string file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            current.Clear();
            if (Read(file, isNamed || WorkflowFiles.IsMeantAsWorkflow(file)))
            {
                if (reports.Count == 0)
                {
                    current.AddRange(checker.CheckSettings());
                }

                reports.Add(new FlowReport(file, Sorted()));
            }
        }

        return reports;
    }

    private bool Read(string file, bool isMeant)
    {
        JsonSource source;
        try
        {
            source = JsonSource.Read(file);
        }
        catch (ConnectorLoadException problem)
        {
            if (isMeant)
            {
                current.Add(Unreadable(problem));
            }

            return isMeant;
        }

        IReadOnlyList<Workflow> workflows = WorkflowReader.Read(source, FindProject);
        if (workflows.Count == 0 && isMeant)
        {
            current.Add(FileRules.IsDefinition.At(source.PositionOf(source.Root), "The file holds no workflow definition."));
        }

        current.AddRange(workflows.SelectMany(checker.Check));
        return workflows.Count > 0 || isMeant;
    }

    // The folder around a workflow's own folder.
    private LogicAppProject? FindProject(string workflowFile)
    {
        string? folder = Path.GetDirectoryName(Path.GetDirectoryName(workflowFile));
        if (folder is null)
        {
            return null;
        }

        if (!projects.TryGetValue(folder, out LogicAppProject? project))
        {
            bool hasUnreadable = false;
            JsonSource? Find(string name)
            {
                string path = Path.Combine(folder, name);
                try
                {
                    return File.Exists(path) ? JsonSource.Read(path) : null;
                }
                catch (ConnectorLoadException problem)
                {
                    hasUnreadable = true;
                    current.Add(Unreadable(problem));
                    return null;
                }
            }

            JsonSource? connections = Find("connections.json");
            JsonSource? parameters = Find("parameters.json");
            project = new LogicAppProject(folder, connections, parameters, hasUnreadable);
            projects.Add(folder, project);
        }

        return project;
    }

    private static Diagnostic Unreadable(ConnectorLoadException problem) => FileRules.Readable.At(
        new SourcePosition(problem.File, problem.Line ?? 1, problem.Column ?? 1), problem.Fault, problem.Remedy ?? FileRules.Readable.Fix!);

    // What workflows share would otherwise be told with each of them.
    private List<Diagnostic> Sorted() =>
    [
        .. current.Where(seen.Add)
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal),
    ];
}
