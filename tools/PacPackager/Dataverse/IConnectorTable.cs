namespace PacPackager.Dataverse;

/// <summary>The table <c>connector</c> of one environment.</summary>
internal interface IConnectorTable
{
    /// <summary>The row of an id, or null where there is none.</summary>
    /// <exception cref="DataverseException">The environment cannot be asked, or refuses.</exception>
    Task<StoredConnector?> ReadAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The rows that have a display name, in the order of their ids.</summary>
    /// <exception cref="DataverseException">The environment cannot be asked, or refuses.</exception>
    Task<IReadOnlyList<StoredConnector>> FindAsync(string displayName, CancellationToken cancellationToken);

    /// <summary>Makes a row that must not be there yet, or replaces one that must still be as it was read.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="row">What it is to hold; columns that the row leaves null are emptied.</param>
    /// <param name="replaced">The row as it was read; null to make a new one.</param>
    /// <param name="solution">Unique name of the unmanaged solution it goes into, or null.</param>
    /// <param name="cancellationToken">Stops the call; what it did so far is then unknown.</param>
    /// <exception cref="DataverseException">The environment cannot be asked or refuses, or the row was changed by somebody else meanwhile.</exception>
    Task WriteAsync(Guid id, ConnectorRow row, StoredConnector? replaced, string? solution, CancellationToken cancellationToken);
}
