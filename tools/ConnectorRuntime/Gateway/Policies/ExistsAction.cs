namespace ConnectorRuntime.Gateway.Policies;

/// <summary>What a policy does when what it sets is there already.</summary>
internal enum ExistsAction
{
    /// <summary>Replaces it; the default.</summary>
    Override,

    /// <summary>Leaves it.</summary>
    Skip,

    /// <summary>Adds another one.</summary>
    Append,
}
