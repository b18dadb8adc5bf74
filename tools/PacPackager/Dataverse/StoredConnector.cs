namespace PacPackager.Dataverse;

/// <summary>A connector as an environment holds it.</summary>
/// <param name="Id">The row's id, <c>connectorid</c>.</param>
/// <param name="Version">The row's version, which every change moves on: the ETag of the Web API, the RowVersion of the client library.</param>
/// <param name="Row">What it holds.</param>
internal sealed record StoredConnector(Guid Id, string Version, ConnectorRow Row)
{
    /// <summary>The id that flows know it by, <c>shared_…</c>; null while the platform has not given it one.</summary>
    public string? InternalId { get; init; }

    /// <summary>Whether it came with a managed solution; a change then makes an unmanaged layer.</summary>
    public bool IsManaged { get; init; }
}
