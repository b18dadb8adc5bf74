using System.CommandLine;
using System.Text.RegularExpressions;
using Connectors;
using PacPackager.Dataverse;
using PacPackager.Deployment;
using PacPackager.Deployment.Reports;
using PacPackager.ExternalTools;

namespace PacPackager.Commands;

/// <summary><c>deploy</c>: puts a connector into an environment.</summary>
internal sealed partial class DeployCommand(CommandSurroundings surroundings, IToolRunner tools, Func<string, IConnectorTable> openTable)
{
    private const string Json = "json";
    private const int LongestLimit = 24 * 60 * 60;

    internal static Verb Create(CommandSurroundings surroundings, IToolRunner tools, Func<string, IConnectorTable> openTable)
    {
        Argument<string> directory = ConnectorArgument.Create();
        Option<string> environment = new("--environment") { Description = "Where to: https address or id of the environment.", HelpName = "URL|ID", Required = true };
        Option<string?> connectorId = new("--connector-id") { Description = "Id of the row to update; left out, it is found by the connector's name.", HelpName = "GUID" };
        Option<string?> solution = new("--solution") { Description = "Unique name of the unmanaged solution it goes into.", HelpName = "N" };
        Option<string> via = new("--via") { Description = "pac, or dataverse for machines without pac.", DefaultValueFactory = _ => "pac" };
        via.AcceptOnlyFromAmong("pac", "dataverse");
        Option<bool> dryRun = new("--dry-run") { Description = "Does all but change the environment, and shows the command that would." };
        Option<bool> verify = new("--verify") { Description = "Reads the row back from Dataverse and compares it." };
        Option<bool> allowBreaking = new("--allow-breaking") { Description = "Goes on where flows may break, or where that cannot be told." };
        Option<string?> prefix = new("--publisher-prefix") { Description = "Prefix of the row's name. Default: what pacpackager.json says, else new.", HelpName = "P" };
        Option<bool> yes = new("--yes") { Description = "Asks nobody; needed where no terminal is." };
        Option<string> format = new("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", Json);
        Option<string> pac = new("--pac") { Description = "The program pac, where it is not on the path.", HelpName = "PATH", DefaultValueFactory = _ => "pac" };
        Option<int> timeout = new("--timeout") { Description = "Seconds one call of pac may take.", HelpName = "SECONDS", DefaultValueFactory = _ => 300 };
        Verb verb = new(
            "deploy",
            "Creates or updates the connector in an environment, after showing what changes for flows.",
            "pacpackager deploy --environment https://contoso.crm.dynamics.com",
            "pacpackager deploy connectors/invoices --environment https://contoso.crm.dynamics.com --dry-run",
            "pacpackager deploy --environment https://contoso.crm.dynamics.com --solution Invoices --verify --yes --format json",
            "pacpackager deploy --environment https://contoso.crm.dynamics.com --via dataverse --publisher-prefix cts --yes")
        {
            directory, environment, connectorId, solution, via, dryRun, verify, allowBreaking, prefix, yes, format, pac, timeout,
        };
        verb.OnUsageError = (parsed, message) => parsed.Tokens.Any(token => token.Value == Json)
            ? surroundings.Output.WriteAsync(DeploymentJson.Render(new DeploymentReport(Options: null) { Error = message }))
            : Task.CompletedTask;
        verb.SetAction(async (parsed, token) => (int)await new DeployCommand(surroundings, tools, openTable).RunAsync(
            parsed.GetValue(format) == Json,
            () => new DeployOptions(parsed.GetValue(directory)!, EnvironmentName.Check(parsed.GetValue(environment)!))
            {
                ConnectorId = ReadId(parsed.GetValue(connectorId)),
                Solution = ReadSolution(parsed.GetValue(solution)),
                Via = parsed.GetValue(via) == "pac" ? DeployVia.Pac : DeployVia.Dataverse,
                DryRun = parsed.GetValue(dryRun),
                Verify = parsed.GetValue(verify),
                AllowBreaking = parsed.GetValue(allowBreaking),
                PublisherPrefix = parsed.GetValue(prefix),
                Yes = parsed.GetValue(yes),
                Pac = ReadProgram(surroundings, parsed.GetValue(pac)!),
                Limit = ReadLimit(parsed.GetValue(timeout)),
            },
            token));
        return verb;
    }

    private static Guid? ReadId(string? text) => text is null ? null
        : Guid.TryParse(text, out Guid id) ? id
        : throw new UsageException(
            $"--connector-id: '{text}' is no GUID. Take the id of the row, as 'pac connector list' shows it; flows know the connector by another (shared_…).");

    private static string? ReadSolution(string? text) => text is null || UniqueName().IsMatch(text)
        ? text
        : throw new UsageException($"--solution: '{text}' is no unique name of a solution. It has letters, digits and underscores; 'pac solution list' shows it.");

    // A path is taken from where the command line stands; a mere name is looked for where programs are.
    private static string ReadProgram(CommandSurroundings surroundings, string text) => string.IsNullOrWhiteSpace(text)
        ? throw new UsageException("--pac names no program. Write its name or path.")
        : text.AsSpan().ContainsAny('/', '\\') ? surroundings.Resolve(text) : text;

    private static TimeSpan ReadLimit(int seconds) => seconds is > 0 and <= LongestLimit
        ? TimeSpan.FromSeconds(seconds)
        : throw new UsageException($"--timeout takes whole seconds from 1 to {LongestLimit}.");

    private async Task<ExitCode> RunAsync(bool asJson, Func<DeployOptions> readOptions, CancellationToken cancellationToken)
    {
        DeploymentRun? run = null;
        try
        {
            run = new DeploymentRun(surroundings, readOptions(), tools, openTable);
            ExitCode exitCode = await run.RunAsync(cancellationToken);
            await WriteAsync(asJson, run.Report);
            return exitCode;
        }
        catch (Exception failure)
        {
            (ExitCode Code, string Message)? known = Explain(failure);
            DeploymentReport report = (run?.Report ?? new DeploymentReport(Options: null)) with
            {
                Error = known?.Message ?? "This is a fault of pacpackager itself.",
            };
            await surroundings.Error.WriteLineAsync($"{(known is null ? "" : report.Error + "\n")}{DeploymentText.Close(report)}");
            await WriteAsync(asJson, report);
            if (known is not { Code: var code })
            {
                throw;
            }

            return code;
        }
    }

    private (ExitCode Code, string Message)? Explain(Exception failure) => failure switch
    {
        DeploymentRefusal refusal => (ExitCode.Findings, refusal.Details + refusal.Message),
        UsageException usage => (ExitCode.Usage, usage.Message),
        ConnectorLoadException unreadable => (ExitCode.Usage, $"{surroundings.Show(unreadable.File)}{Place(unreadable)}: {unreadable.Problem}"),
        ExternalToolException tool => (ExitCode.ExternalTool, tool.Message),
        DataverseException refusal => (ExitCode.ExternalTool, refusal.Message),
        OperationCanceledException => (ExitCode.Findings, "Stopped."),
        _ => null,
    };

    private static string Place(ConnectorLoadException problem) => problem.Line is { } line ? $"({line},{problem.Column ?? 1})" : "";

    private Task WriteAsync(bool asJson, DeploymentReport report) =>
        surroundings.Output.WriteAsync(asJson ? DeploymentJson.Render(report) : DeploymentText.Render(report));

    // Source: "Solution entity reference", uniquename.
    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex UniqueName();
}
