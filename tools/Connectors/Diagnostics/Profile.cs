namespace Connectors.Diagnostics;

/// <summary>What a connector is being held to.</summary>
public enum Profile
{
    /// <summary>It is to be created or updated in an environment.</summary>
    Deploy,

    /// <summary>It is to be handed in for certification.</summary>
    Certification,
}
