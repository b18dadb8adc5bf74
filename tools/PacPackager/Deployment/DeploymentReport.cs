using PacPackager.Comparison;
using PacPackager.Deployment.Verification;

namespace PacPackager.Deployment;

/// <summary>What a deployment came to, as far as it came.</summary>
/// <param name="Options">What was asked for; null where the command line is wrong.</param>
internal sealed record DeploymentReport(DeployOptions? Options)
{
    /// <summary>What became of the environment.</summary>
    public DeployAction Action { get; init; }

    /// <summary>The connector's title; null until it has been read.</summary>
    public string? Name { get; init; }

    /// <summary>The row; null until it has been found.</summary>
    public DeploymentTarget? Target { get; init; }

    /// <summary>What changes for flows; null where nothing was compared.</summary>
    public ConnectorChanges? Changes { get; init; }

    /// <summary>The words of the command that writes; empty where none is run, or until it is known.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>Whether the row, read back, holds what was deployed; null where it was not read back.</summary>
    public bool? Verified { get; init; }

    /// <summary>In which parts it does not.</summary>
    public IReadOnlyList<RowDifference> Differences { get; init; } = [];

    /// <summary>How to find out what became of a write whose end was not seen.</summary>
    public string CheckHint { get; init; } = "";

    /// <summary>Why the deployment ended early, or null.</summary>
    public string? Error { get; init; }
}
