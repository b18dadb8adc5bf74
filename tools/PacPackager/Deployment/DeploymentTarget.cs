using PacPackager.Dataverse;

namespace PacPackager.Deployment;

/// <summary>The row that a deployment is about.</summary>
/// <param name="Id">Its id; null where it is given one on being made.</param>
/// <param name="Exists">Whether it is there.</param>
internal sealed record DeploymentTarget(Guid? Id, bool Exists)
{
    /// <summary>The row as it was read; null where it was not.</summary>
    public StoredConnector? Stored { get; init; }

    /// <summary>What is to be done with it, as an imperative.</summary>
    public string Verb => Exists ? "update" : "create";
}
