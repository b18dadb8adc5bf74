using PacPackager.Reports;

namespace PacPackager.Deployment.Reports;

/// <summary>What a deployment came to, for people.</summary>
internal static class DeploymentText
{
    /// <summary>The result; empty where nothing came of it.</summary>
    internal static string Render(DeploymentReport report) => report switch
    {
        { Action: DeployAction.Created or DeployAction.Updated or DeployAction.Unchanged } => Written(report),
        { Error: null, Options.DryRun: true, Target: { } target } =>
            $"Would {target.Verb} {Place(report)}.{IdLine(report)}{CommandLine(report)}\nNothing was written.\n",
        _ => "",
    };

    /// <summary>What was written and what was not, after a failure.</summary>
    internal static string Close(DeploymentReport report) => report.Action switch
    {
        DeployAction.Unknown => $"Whether the connector was {report.Target!.Verb}d is unknown. {report.CheckHint}",
        DeployAction.Created or DeployAction.Updated => $"The connector was {Word(report.Action)}; what was to come after is not done.",
        _ => "Nothing was written.",
    };

    /// <summary>The word for an action.</summary>
    internal static string Word(DeployAction action) => action.ToString().ToLowerInvariant();

    private static string Written(DeploymentReport report) =>
        $"{char.ToUpperInvariant(Word(report.Action)[0])}{Word(report.Action)[1..]} {Place(report)}.{IdLine(report)}\n{Verification(report)}";

    private static string Place(DeploymentReport report) =>
        $"{report.Name} in {report.Options!.Environment} {(report.Options.Via == DeployVia.Pac ? "with pac" : "over the Web API")}";

    private static string IdLine(DeploymentReport report) => report.Target?.Id is { } id ? $"\nConnector id: {id}" : "";

    private static string CommandLine(DeploymentReport report) => report.Command.Count == 0 ? "" : $"\n{ShownCommand.Of(report.Command)}";

    private static string Verification(DeploymentReport report) => report.Verified switch
    {
        true => "Verified: the row holds what was deployed.\n",
        false => $"Not verified: {TextReport.Count(report.Differences.Count, "difference")}.\n"
            + string.Concat(report.Differences.Select(difference => $"  {difference.Message}\n")),
        null => "",
    };
}
