using System.CommandLine;
using Connectors;
using Connectors.Diagnostics;
using PacPackager.Flows;
using PacPackager.Flows.Model;
using PacPackager.Flows.Reports;
using PacPackager.Flows.Rules;
using PacPackager.Reports;

namespace PacPackager.Commands;

/// <summary><c>flows check</c>: holds workflows to the connector they call.</summary>
internal sealed class FlowsCheckCommand(CommandSurroundings surroundings)
{
    private static readonly Dictionary<string, Func<FlowResult, Func<string, string>, string>> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = FlowText.Render,
        ["json"] = FlowJson.Render,
        ["sarif"] = (result, show) => SarifReport.Render(FlowRuleCatalog.All, result.Diagnostics, show),
        ["github"] = (result, show) => GithubReport.Render(result.Diagnostics, show),
    };

    internal static Verb Create(CommandSurroundings surroundings)
    {
        Argument<string> directory = new("DIR")
        {
            Description = "The folder the workflows are below, or one workflow's file.",
            DefaultValueFactory = _ => ".",
        };
        directory.Validators.Add(ConnectorArgument.RefuseOption);
        Option<string?> connector = new("--connector")
        {
            Description = "The connector's folder; the nearest from DIR upwards that holds a definition, else the current folder, when left out.",
            HelpName = "DIR",
        };
        Option<string[]> references = new("--reference")
        {
            Description = "A connection reference, or an API's name, that is this connector's though its name does not tell. May be repeated.",
            HelpName = "NAME",
        };
        Option<string> format = new("--format") { Description = "text, json, sarif or github.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        Option<string> failOn = new("--fail-on")
        {
            Description = "error, warning, info or never: the least finding that makes the exit code 1.",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "info", "never");
        Verb verb = new(
            "check",
            "Holds workflows to the connector's definition: operations, inputs, triggers, expressions, connections.",
            "pacpackager flows check",
            "pacpackager flows check logic-apps --connector connectors/invoices --fail-on warning",
            "pacpackager flows check Workflows/Approve-0F1E.json --reference shared_invoices_1 --format github")
        {
            directory, connector, references, format, failOn,
        };
        verb.SetAction((parsed, token) => Task.FromResult((int)new FlowsCheckCommand(surroundings).Run(
            surroundings.Resolve(parsed.GetValue(directory)!),
            parsed.GetValue(connector) is { } named ? surroundings.Resolve(named) : null,
            parsed.GetValue(references) ?? [],
            Formats[parsed.GetValue(format)!],
            Enum.TryParse(parsed.GetValue(failOn), ignoreCase: true, out Severity least) ? least : null,
            token)));
        return verb;
    }

    private ExitCode Run(
        string path,
        string? connectorPath,
        string[] references,
        Func<FlowResult, Func<string, string>, string> render,
        Severity? failOn,
        CancellationToken cancellationToken)
    {
        bool isFile = File.Exists(path);
        if (!isFile && !Directory.Exists(path))
        {
            throw new UsageException(
                $"{surroundings.Show(path)}: There is no such file or folder. Name a folder with workflows below it, or a workflow's file.");
        }

        (Connector connector, ConnectorDefinition definition) = Load(connectorPath ?? FindConnector(path));
        FlowRun run = new(new FlowChecker(definition, connector.Settings, references));
        IReadOnlyList<string> files = isFile ? [path] : new WorkflowFiles(SayUnreadable).Below(path);
        IReadOnlyList<FlowReport> reports = run.Check(files, isNamed: isFile, cancellationToken);
        if (reports.Count == 0)
        {
            throw new UsageException(
                $"{surroundings.Show(path)}: There is no workflow below this folder. Name one with JSON files that hold 'triggers' and 'actions'.");
        }

        FlowResult result = new(definition.Title, reports);
        surroundings.Output.Write(render(result, surroundings.Show));
        return result.Reaches(failOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    // A script or icon that cannot be read says nothing of workflows.
    private static (Connector Connector, ConnectorDefinition Definition) Load(string path)
    {
        ConnectorReading reading = ConnectorLoader.Read(path);
        ConnectorLoadException? inTheWay = reading.Problems.FirstOrDefault(problem =>
            reading.Connector.Definition is null || IsToolSettings(problem.File));
        return inTheWay is not null ? throw inTheWay
            : reading.Connector.Definition is { } definition ? (reading.Connector, definition)
            : throw new ConnectorLoadException(reading.Connector.Directory, "The connector has no definition.")
            {
                Remedy = "Name a folder that holds one with --connector.",
            };
    }

    private static bool IsToolSettings(string file) => Path.GetFileName(file).Equals("pacpackager.json", StringComparison.OrdinalIgnoreCase);

    private string FindConnector(string path)
    {
        for (string? folder = File.Exists(path) ? Path.GetDirectoryName(path) : path; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (HoldsDefinition(folder))
            {
                return folder;
            }
        }

        return HoldsDefinition(surroundings.CurrentDirectory)
            ? surroundings.CurrentDirectory
            : throw new UsageException(
                $"No connector is found from {surroundings.Show(path)} upwards: there is no apiDefinition.swagger.json. "
                + "Name the connector's folder with --connector.");
    }

    private static bool HoldsDefinition(string folder) => Directory.EnumerateFiles(
        folder,
        "apiDefinition.swagger.json",
        new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = true }).Any();

    private void SayUnreadable(ConnectorLoadException problem) =>
        surroundings.Error.WriteLine($"{surroundings.Show(problem.File)}: {problem.Problem}");
}
