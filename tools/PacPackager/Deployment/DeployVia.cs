namespace PacPackager.Deployment;

/// <summary>Who writes the connector into the environment.</summary>
internal enum DeployVia
{
    /// <summary>The Power Platform CLI.</summary>
    Pac,

    /// <summary>pacpackager itself, over the Web API.</summary>
    Dataverse,
}
