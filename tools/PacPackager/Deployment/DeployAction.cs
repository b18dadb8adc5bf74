namespace PacPackager.Deployment;

/// <summary>What became of the environment.</summary>
internal enum DeployAction
{
    /// <summary>Nothing was written.</summary>
    None,

    /// <summary>There is a connector that was not there.</summary>
    Created,

    /// <summary>A connector that was there was replaced.</summary>
    Updated,

    /// <summary>The environment held the same already, so nothing was written.</summary>
    Unchanged,

    /// <summary>A write began, and how it ended cannot be told from here.</summary>
    Unknown,
}
