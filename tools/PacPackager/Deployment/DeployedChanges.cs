using Connectors;
using PacPackager.Comparison;
using PacPackager.Comparison.Reports;
using PacPackager.Comparison.Sides;
using PacPackager.ExternalTools;
using PacPackager.Reports;

namespace PacPackager.Deployment;

/// <summary>Shows what a deployment changes, and refuses what would hurt flows.</summary>
internal sealed class DeployedChanges(CommandSurroundings surroundings, DeployOptions options, DeploymentProgress progress)
{
    /// <summary>What changes from the deployed connector to the one at hand; null where that cannot be told and need not.</summary>
    /// <exception cref="ExternalToolException">It cannot be told.</exception>
    internal async Task<ConnectorChanges?> ReadAsync(
        IDeploymentWay way, DeploymentTarget target, Connector connector, CancellationToken cancellationToken)
    {
        try
        {
            Side deployed = await progress.StepAsync("Fetching what is deployed", () => way.FetchAsync(target, cancellationToken));
            ComparedSides compared = ComparedSides.Of(deployed, new Side(options.Directory, connector, surroundings.Show, IsFile: false));
            await surroundings.Error.WriteAsync(TextChanges.Render(compared));
            return compared.Changes;
        }
        catch (ExternalToolException failure) when (options.AllowBreaking)
        {
            await surroundings.Error.WriteLineAsync($"{failure.Message}\nWhat changes for flows is not known; --allow-breaking goes on all the same.");
            return null;
        }
        catch (ExternalToolException failure)
        {
            throw new ExternalToolException(
                $"{failure.Message}\nWithout what is deployed nobody can tell what would break. --allow-breaking goes on all the same.");
        }
    }

    /// <exception cref="DeploymentRefusal">Flows would be hurt, and that is not allowed.</exception>
    internal void Refuse(ConnectorChanges? changes)
    {
        if (changes is { HasBreaking: true } && !options.AllowBreaking)
        {
            throw new DeploymentRefusal(
                $"{TextReport.Count(changes.Breaking.Count(), "breaking change")} would hurt flows made with what is deployed. "
                + "Mend the connector, or deploy it all the same with --allow-breaking.");
        }
    }
}
