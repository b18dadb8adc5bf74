using Connectors;
using PacPackager.Comparison.Sides;
using PacPackager.Dataverse;
using PacPackager.ExternalTools;

namespace PacPackager.Deployment.Pac;

/// <summary>Deploys with the Power Platform CLI.</summary>
/// <param name="pac">Runs it.</param>
/// <param name="connector">The connector; it has a definition with a title.</param>
/// <param name="options">What was asked for.</param>
/// <param name="prefix">The publisher's prefix the row should have.</param>
internal sealed class PacDeployment(PacTool pac, Connector connector, DeployOptions options, string prefix) : IDeploymentWay
{
    private static readonly string[] List = ["connector", "list"];

    public string CheckHint => $"Check with: {ShownCommand.Of(pac.Words(List))}";

    private string Title => connector.Definition!.Title!;

    public async Task<DeploymentTarget> FindAsync(CancellationToken cancellationToken)
    {
        if (options.ConnectorId is { } asked)
        {
            return new DeploymentTarget(asked, Exists: true);
        }

        IReadOnlyList<PacConnector> found = await FindByNameAsync(cancellationToken);
        SeveralConnectors.Refuse(Title, found.Select(each => (each.Id, each.Name, each.DisplayName)));
        return found is [var only] ? new DeploymentTarget(only.Id, Exists: true) : new DeploymentTarget(null, Exists: false);
    }

    // pac does not tell all that is stored.
    public bool IsCurrent(DeploymentTarget target) => false;

    public IEnumerable<string> Warnings(DeploymentTarget target)
    {
        string[] missing = [.. Files.Where(file => file.Path is null).Select(file => file.Noun)];
        if (target.Exists && missing.Length > 0)
        {
            yield return $"The connector has no {string.Join(" and no ", missing)}. What is not sent may be dropped in the environment, or stay there as it was.";
        }

        if (!target.Exists && prefix != PublisherPrefix.Default)
        {
            yield return
                $"pac names a new row '{LogicalName.Of(PublisherPrefix.Default, Title)}' whatever the solution's publisher is, not '{LogicalName.Of(prefix, Title)}', "
                + "and the name cannot be changed later. Create it with --via dataverse where the prefix matters; pac can update it then.";
        }
    }

    public async Task<Side> FetchAsync(DeploymentTarget target, CancellationToken cancellationToken)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("pacpackager-");
        try
        {
            await pac.RunAsync(
                ["connector", "download", "--connector-id", target.Id!.Value.ToString(), "--outputDirectory", folder.FullName], writes: false, cancellationToken);
            return DeployedSide.Of(DownloadedConnector.In(folder.FullName), connector);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public IReadOnlyList<string> CommandFor(DeploymentTarget target) => pac.Words(WriteArguments(target));

    public async Task<Guid?> WriteAsync(DeploymentTarget target, CancellationToken cancellationToken)
    {
        PacAnswer answer = await pac.RunAsync(WriteArguments(target), writes: true, cancellationToken);
        return target.Exists ? target.Id : CreatedId.In(answer.Text) ?? await FindCreatedAsync(cancellationToken);
    }

    // It was created all the same, so that failing here must not say otherwise.
    private async Task<Guid?> FindCreatedAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await FindByNameAsync(cancellationToken) is [var only] ? only.Id : null;
        }
        catch (ExternalToolException)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<PacConnector>> FindByNameAsync(CancellationToken cancellationToken)
    {
        PacAnswer answer = await pac.AskAsync([.. List, "--json"], cancellationToken);
        if (answer.Problem == PacProblem.OtherVersion)
        {
            // --json is in no documentation, so a version may well not have it; the table is what all print.
            answer = await pac.AskAsync(List, cancellationToken);
        }

        if (answer.Problem is { } problem)
        {
            throw pac.Failure(answer, problem);
        }

        IReadOnlyList<PacConnector> all = PacConnectorList.Read(answer.Output) ?? throw pac.Failure(answer, answer.KindOfUnexpected);
        return [.. all.Where(IsMeant).DistinctBy(each => each.Id)];
    }

    private bool IsMeant(PacConnector each) =>
        LogicalName.IsOf(each.Name, Title) || each.DisplayName.Equals(Title.Trim(), StringComparison.OrdinalIgnoreCase);

    private (string Option, string? Path, string Noun)[] Files =>
    [
        ("--api-definition-file", connector.Definition!.Source.File, "definition"),
        ("--api-properties-file", connector.Properties?.Source.File, "apiProperties.json"),
        ("--icon-file", connector.IconPath, "icon"),
        ("--script-file", connector.Script?.Path, "script"),
    ];

    private IEnumerable<string> WriteArguments(DeploymentTarget target) =>
    [
        "connector",
        target.Verb,
        .. target.Exists ? ["--connector-id", target.Id!.Value.ToString()] : Array.Empty<string>(),
        .. Files.Where(file => file.Path is not null).SelectMany(file => new[] { file.Option, file.Path! }),
        .. options.Solution is { } solution ? ["--solution-unique-name", solution] : Array.Empty<string>(),
    ];
}
