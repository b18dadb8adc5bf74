namespace PacPackager.Deployment;

/// <summary>What a command line of <c>deploy</c> asks for.</summary>
/// <param name="Directory">The connector's folder or definition file, as written.</param>
/// <param name="Environment">Where to: an https address or an environment's id, as written.</param>
internal sealed record DeployOptions(string Directory, string Environment)
{
    /// <summary>The row to update; null where it is looked for by the connector's name.</summary>
    public Guid? ConnectorId { get; init; }

    /// <summary>Unique name of the unmanaged solution it goes into, or null.</summary>
    public string? Solution { get; init; }

    /// <summary>Who writes.</summary>
    public DeployVia Via { get; init; }

    /// <summary>Whether to stop before anything is changed.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether to read the row back.</summary>
    public bool Verify { get; init; }

    /// <summary>Whether to go on where flows may break, or where that cannot be told.</summary>
    public bool AllowBreaking { get; init; }

    /// <summary>The publisher's prefix asked for, or null.</summary>
    public string? PublisherPrefix { get; init; }

    /// <summary>Whether nobody is asked.</summary>
    public bool Yes { get; init; }

    /// <summary>The program pac: a name, or a path.</summary>
    public string Pac { get; init; } = "pac";

    /// <summary>How long one call of pac may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(5);
}
