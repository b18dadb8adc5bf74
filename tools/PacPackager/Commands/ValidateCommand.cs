using System.CommandLine;
using ConnectorRules;
using Connectors.Diagnostics;
using PacPackager.Reports;
using PacPackager.Validation;

namespace PacPackager.Commands;

/// <summary><c>validate</c>: holds connectors to what the platform and certification demand.</summary>
internal sealed class ValidateCommand(CommandSurroundings surroundings)
{
    internal static Verb Create(CommandSurroundings surroundings)
    {
        Argument<string[]> paths = ConnectorArgument.CreateMany();
        Option<bool> recursive = new("--recursive") { Description = "Takes every connector below the folders named." };
        Option<string> format = new("--format") { Description = "text, json, sarif or github.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        Option<string> failOn = new("--fail-on")
        {
            Description = "error, warning, info or never: the least finding that makes the exit code 1.",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "info", "never");
        Option<string> profile = new("--profile") { Description = "deploy or certification.", DefaultValueFactory = _ => "deploy" };
        profile.AcceptOnlyFromAmong("deploy", "certification");
        Option<bool> noSuppressions = new("--no-suppressions") { Description = "Shows what pacpackager.json suppresses, too." };
        Option<string> suppressions = new("--suppressions")
        {
            Description = "A pacpackager.json whose suppressions hold for archives, and for connectors without one of their own.",
            HelpName = "FILE",
        };
        Verb verb = new(
            "validate",
            "Finds what the platform or certification would refuse, and what is likely a mistake, with line and remedy.",
            "pacpackager validate",
            "pacpackager validate connectors/invoices --profile certification --fail-on warning",
            "pacpackager validate connectors --recursive --format sarif",
            "pacpackager validate submission.zip --profile certification --suppressions connector/pacpackager.json")
        {
            paths, recursive, format, failOn, profile, suppressions, noSuppressions,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(noSuppressions) && result.GetResult(suppressions) is not null)
            {
                result.AddError("--suppressions and --no-suppressions exclude each other. Leave one off.");
            }
        });
        verb.SetAction((parsed, token) => Task.FromResult((int)new ValidateCommand(surroundings).Run(
            parsed.GetValue(paths)!,
            parsed.GetValue(recursive),
            new CheckOptions(Enum.Parse<Profile>(parsed.GetValue(profile)!, ignoreCase: true), !parsed.GetValue(noSuppressions))
            {
                Suppressions = parsed.GetValue(suppressions) is { } file ? SuppressionFile.Read(surroundings.Resolve(file)) : null,
            },
            Enum.TryParse(parsed.GetValue(failOn), ignoreCase: true, out Severity least) ? least : null,
            parsed.GetValue(format)!,
            token)));
        return verb;
    }

    private ExitCode Run(
        string[] paths, bool recursive, CheckOptions options, Severity? failOn, string format, CancellationToken cancellationToken)
    {
        ConnectorsToValidate connectors = new(surroundings);
        IReadOnlyList<string> found = connectors.Find(paths.Length == 0 ? ["."] : paths, recursive);
        ValidationRun run = new(surroundings.Time, new ConnectorChecker(options).Check) { OnMissed = connectors.Miss, OnFault = connectors.Fail };
        ValidationResult result = WaitingBar.Show(
            surroundings.OpenTerminal, found.Count, "connectors", onJudged => run.Judge(found, onJudged, cancellationToken));

        // Where nothing could be looked at there is nothing to report.
        if (result.Reports.Count > 0)
        {
            surroundings.Output.Write(Render(result, format, showEveryInfo: failOn == Severity.Info));
        }

        return connectors.MissedSome ? ExitCode.Usage
            : connectors.FailedSome || result.Reaches(failOn) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private string Render(ValidationResult result, string format, bool showEveryInfo) => format switch
    {
        "json" => JsonReport.Render(result, surroundings.Show),
        "sarif" => SarifReport.Render([.. RuleCatalog.All.Select(rule => rule.Info)], result.Diagnostics, surroundings.Show),
        "github" => GithubReport.Render(result.Diagnostics, surroundings.Show),
        _ => ValidationText.Render(result, surroundings.Show, showEveryInfo),
    };
}
