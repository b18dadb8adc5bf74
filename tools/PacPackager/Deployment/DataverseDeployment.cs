using Connectors;
using PacPackager.Comparison.Sides;
using PacPackager.Dataverse;
using PacPackager.Deployment.Verification;

namespace PacPackager.Deployment;

/// <summary>Deploys by writing the row itself.</summary>
/// <param name="table">The table of the environment.</param>
/// <param name="connector">The connector.</param>
/// <param name="row">What its row is to hold.</param>
/// <param name="options">What was asked for.</param>
internal sealed class DataverseDeployment(IConnectorTable table, Connector connector, ConnectorRow row, DeployOptions options) : IDeploymentWay
{
    public string CheckHint => $"Run this again: a row that holds the connector already is left as it is. It is found by its id or by the name '{row.DisplayName}'.";

    public async Task<DeploymentTarget> FindAsync(CancellationToken cancellationToken)
    {
        if (options.ConnectorId is { } asked)
        {
            return await table.ReadAsync(asked, cancellationToken) is { } named
                ? TargetOf(named)
                : throw new DeploymentRefusal(
                    $"The environment has no connector {asked} that this account can see. Leave --connector-id out to find it by its name or to create it.");
        }

        if (await table.ReadAsync(row.Id, cancellationToken) is { } own)
        {
            return TargetOf(own);
        }

        IReadOnlyList<StoredConnector> found = await table.FindAsync(row.DisplayName, cancellationToken);
        SeveralConnectors.Refuse(row.DisplayName, found.Select(each => (each.Id, each.Row.Name, each.Row.DisplayName)));
        return found is [var only] ? TargetOf(only) : new DeploymentTarget(row.Id, Exists: false);
    }

    // Of an icon nothing but its bytes tells whether it is the same; one that the platform has drawn anew is written again.
    public bool IsCurrent(DeploymentTarget target) =>
        target.Stored is { Row: var stored }
        && RowComparison.Compare(row, stored).Count == 0
        && (row.Icon ?? []).AsSpan().SequenceEqual(stored.Icon ?? []);

    public IEnumerable<string> Warnings(DeploymentTarget target)
    {
        if (target.Stored is { IsManaged: true })
        {
            yield return
                "The connector came with a managed solution: this makes an unmanaged layer above it, which later versions of that solution do not show through.";
        }

        if (target.Stored is { Row.Name: var name } && options.PublisherPrefix is not null && name != row.Name)
        {
            yield return $"The row is named '{name}' and keeps that name: it cannot be changed to '{row.Name}'.";
        }

        if (IsCurrent(target) && options.Solution is { } solution)
        {
            yield return $"Nothing is written, so nothing is added to the solution '{solution}' either. Add the connector there by hand where it is missing.";
        }
    }

    public Task<Side> FetchAsync(DeploymentTarget target, CancellationToken cancellationToken) =>
        Task.FromResult(DeployedSide.Of(DeployedParts.Of(target.Stored!.Row), connector));

    public IReadOnlyList<string> CommandFor(DeploymentTarget target) => [];

    public async Task<Guid?> WriteAsync(DeploymentTarget target, CancellationToken cancellationToken)
    {
        // A logical name is for ever.
        ConnectorRow written = target.Stored is { Row.Name: var name } ? row with { Name = name } : row;
        await table.WriteAsync(target.Id!.Value, written, target.Stored, options.Solution, cancellationToken);
        return target.Id;
    }

    private static DeploymentTarget TargetOf(StoredConnector stored) => new(stored.Id, Exists: true) { Stored = stored };
}
