namespace Connectors;

/// <summary>Section <c>flows</c> of <c>pacpackager.json</c>: what workflows that use the connector are held to.</summary>
public sealed record FlowSettings
{
    /// <summary>Ids of the operations that must not be sent again after a failure, so that a call's retry policy has to be none.</summary>
    public IReadOnlyList<string> NoRetry { get; init; } = [];
}
