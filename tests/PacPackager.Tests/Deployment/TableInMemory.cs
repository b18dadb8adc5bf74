using PacPackager.Dataverse;

namespace PacPackager.Tests.Deployment;

/// <summary>The table of an environment that is only remembered.</summary>
internal sealed class TableInMemory : IConnectorTable
{
    private readonly Dictionary<Guid, StoredConnector> rows = [];

    internal IReadOnlyDictionary<Guid, StoredConnector> Rows => rows;

    /// <summary>Every write: the id, the row it replaced, and the solution.</summary>
    internal List<(Guid Id, StoredConnector? Replaced, string? Solution)> Writes { get; } = [];

    /// <summary>What the platform makes of a row it is given.</summary>
    internal Func<ConnectorRow, ConnectorRow> OnWrite { get; init; } = row => row;

    /// <summary>Why it refuses a write.</summary>
    internal DataverseException? WriteFailure { get; set; }

    /// <summary>Why it cannot be read.</summary>
    internal DataverseException? ReadFailure { get; set; }

    internal void Put(Guid id, ConnectorRow row, bool isManaged = false) =>
        rows[id] = new StoredConnector(id, "1", row) { IsManaged = isManaged };

    public Task<StoredConnector?> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        ReadFailure is null ? Task.FromResult(rows.GetValueOrDefault(id)) : throw ReadFailure;

    public Task<IReadOnlyList<StoredConnector>> FindAsync(string displayName, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StoredConnector>>([.. rows.Values.Where(row => row.Row.DisplayName == displayName).OrderBy(row => row.Id)]);

    public Task WriteAsync(Guid id, ConnectorRow row, StoredConnector? replaced, string? solution, CancellationToken cancellationToken)
    {
        if (WriteFailure is { } failure)
        {
            throw failure;
        }

        Writes.Add((id, replaced, solution));
        rows[id] = new StoredConnector(id, (Writes.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), OnWrite(row));
        return Task.CompletedTask;
    }
}
