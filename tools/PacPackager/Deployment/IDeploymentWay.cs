using PacPackager.Comparison.Sides;
using PacPackager.Dataverse;
using PacPackager.ExternalTools;

namespace PacPackager.Deployment;

/// <summary>One way to put a connector into an environment.</summary>
internal interface IDeploymentWay
{
    /// <summary>How to find out what became of a write whose end was not seen: an imperative sentence.</summary>
    string CheckHint { get; }

    /// <summary>Looks for the row to write.</summary>
    /// <exception cref="DeploymentRefusal">Several rows could be meant, or the one that is meant is not there.</exception>
    /// <exception cref="ExternalToolException">pac failed.</exception>
    /// <exception cref="DataverseException">The environment cannot be asked, or refuses.</exception>
    Task<DeploymentTarget> FindAsync(CancellationToken cancellationToken);

    /// <summary>Whether the row holds what would be written, as far as this way can tell.</summary>
    bool IsCurrent(DeploymentTarget target);

    /// <summary>What the user should know before the write.</summary>
    IEnumerable<string> Warnings(DeploymentTarget target);

    /// <summary>What is deployed now.</summary>
    /// <exception cref="ExternalToolException">It cannot be fetched, or cannot be read.</exception>
    Task<Side> FetchAsync(DeploymentTarget target, CancellationToken cancellationToken);

    /// <summary>The words of the command that a write runs; empty where it runs none.</summary>
    IReadOnlyList<string> CommandFor(DeploymentTarget target);

    /// <summary>Writes the row.</summary>
    /// <returns>Its id, or null where it was written and its id cannot be found out.</returns>
    /// <exception cref="ExternalToolException">pac failed.</exception>
    /// <exception cref="DataverseException">The environment cannot be asked, or refuses.</exception>
    Task<Guid?> WriteAsync(DeploymentTarget target, CancellationToken cancellationToken);
}
