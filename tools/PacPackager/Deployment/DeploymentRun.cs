using Connectors;
using PacPackager.Dataverse;
using PacPackager.Deployment.Pac;
using PacPackager.Deployment.Verification;
using PacPackager.ExternalTools;

namespace PacPackager.Deployment;

/// <summary>One deployment from the connector's folder to the row in the environment.</summary>
internal sealed class DeploymentRun(
    CommandSurroundings surroundings, DeployOptions options, IToolRunner tools, Func<string, IConnectorTable> openTable)
{
    private readonly DeploymentProgress progress = new(surroundings);
    private readonly Confirmation confirmation = new(surroundings, options);

    /// <summary>How far it came; holds after a failure too.</summary>
    internal DeploymentReport Report { get; private set; } = new(options);

    /// <summary>Takes all the steps.</summary>
    /// <exception cref="UsageException">Nobody is there to confirm, or the connector has no title.</exception>
    /// <exception cref="ConnectorLoadException">The connector cannot be read.</exception>
    /// <exception cref="DeploymentRefusal">Nothing was written, on purpose.</exception>
    /// <exception cref="ExternalToolException">pac failed.</exception>
    /// <exception cref="DataverseException">The environment cannot be asked, or refuses.</exception>
    internal async Task<ExitCode> RunAsync(CancellationToken cancellationToken)
    {
        confirmation.RequireSomebody();
        Connector connector = await progress.StepAsync(
            "Validating and compiling", () => Task.Run(() => new ConnectorToDeploy(surroundings).Read(options.Directory), cancellationToken));
        string prefix = PublisherPrefix.Choose(options.PublisherPrefix, connector.Settings.Solution.PublisherPrefix);
        ConnectorRow row = ConnectorRow.Of(connector, prefix);
        Report = Report with { Name = row.DisplayName };
        IConnectorTable? table = options.Via == DeployVia.Dataverse || (options.Verify && !options.DryRun) ? openTable(options.Environment) : null;
        using IDisposable? owned = table as IDisposable;
        IDeploymentWay way = options.Via == DeployVia.Dataverse
            ? new DataverseDeployment(table!, connector, row, options)
            : new PacDeployment(new PacTool(tools, options.Pac, surroundings.CurrentDirectory, options.Environment, options.Limit), connector, options, prefix);
        await DeployAsync(way, connector, cancellationToken);
        return options.Verify && !options.DryRun ? await VerifyAsync(table!, row, cancellationToken) : ExitCode.Clean;
    }

    private async Task DeployAsync(IDeploymentWay way, Connector connector, CancellationToken cancellationToken)
    {
        DeploymentTarget target = await progress.StepAsync(
            $"Looking for '{Report.Name}' in {options.Environment}", () => way.FindAsync(cancellationToken));
        Report = Report with { Target = target, Command = way.CommandFor(target), CheckHint = way.CheckHint };
        foreach (string warning in way.Warnings(target))
        {
            await surroundings.Error.WriteLineAsync($"Warning: {warning}");
        }

        if (way.IsCurrent(target))
        {
            Report = Report with { Action = DeployAction.Unchanged };
            return;
        }

        if (target.Exists)
        {
            DeployedChanges deployed = new(surroundings, options, progress);
            Report = Report with { Changes = await deployed.ReadAsync(way, target, connector, cancellationToken) };
            deployed.Refuse(Report.Changes);
        }

        if (!options.DryRun)
        {
            await WriteAsync(way, target, cancellationToken);
        }
    }

    private async Task WriteAsync(IDeploymentWay way, DeploymentTarget target, CancellationToken cancellationToken)
    {
        if (Report.Command.Count > 0)
        {
            await surroundings.Error.WriteLineAsync(ShownCommand.Of(Report.Command));
        }

        string which = target.Exists ? $"'{Report.Name}' ({target.Id})" : $"'{Report.Name}'";
        string verb = target.Exists ? "Update" : "Create";
        await confirmation.AskAsync($"{verb} {which} in {options.Environment}?", cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        Report = Report with { Action = DeployAction.Unknown };
        Guid? id = await WriteOrTellAsync(way, target, verb[..^1] + "ing", cancellationToken);
        Report = Report with
        {
            Action = target.Exists ? DeployAction.Updated : DeployAction.Created,
            Target = target with { Id = id },
        };
        if (id is null)
        {
            throw new ExternalToolException(
                $"The connector was created, but pac told no id, and its list does not show one connector '{Report.Name}'. {way.CheckHint}");
        }
    }

    // A failure that says that nothing was written is believed.
    private async Task<Guid?> WriteOrTellAsync(IDeploymentWay way, DeploymentTarget target, string doing, CancellationToken cancellationToken)
    {
        try
        {
            return await progress.StepAsync($"{doing} '{Report.Name}'", () => way.WriteAsync(target, cancellationToken));
        }
        catch (Exception failure) when (failure is ExternalToolException { OutcomeUnknown: false } or DataverseException { OutcomeUnknown: false })
        {
            Report = Report with { Action = DeployAction.None };
            throw;
        }
    }

    private async Task<ExitCode> VerifyAsync(IConnectorTable table, ConnectorRow row, CancellationToken cancellationToken)
    {
        Guid id = Report.Target!.Id!.Value;
        StoredConnector? stored = await progress.StepAsync("Reading the row back", () => table.ReadAsync(id, cancellationToken));
        IReadOnlyList<RowDifference> differences = stored is null
            ? [new RowDifference("row", "", "a row", "nothing that this account can see")]
            : RowComparison.Compare(row, stored.Row);
        Report = Report with { Verified = differences.Count == 0, Differences = differences };
        return differences.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
